/**
 * Clauses of real terms that we read and labelled under CLAUDETTE's scheme. As with paragraphs of policies, the project
 * keeps a part of each one's hash and its labels; the words are found again in the set that holds them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NONE, paragraphId, readLabelled } from './labelled-paragraphs.ts';
import { TERMS_FOLDER } from './made.ts';
import { patternLines } from './own-sentences.ts';
import type { Row } from './recipe.ts';
import { readLegalBench, readLines, TOSDR } from './sets.ts';

type Labels = ReadonlyMap<string, readonly string[]>;

/** What we labelled in a set, by the names of its clauses. */
const labelsIn = (set: string): Labels =>
  readLabelled(patternLines(TERMS_FOLDER, 'labelled.txt')).find(({ file }) => file === set)?.categories ?? new Map();

/** Those of `clauses` that have labels of ours, and how many of the labelled ones are missing among them. */
export function findLabelled(
  clauses: readonly { text: string; doc?: string | undefined }[],
  labels: Labels,
): { rows: Row[]; missing: number } {
  const found = new Map(clauses.map(({ text, doc }) => [paragraphId(text), { text, group: doc ?? 'labelled' }]));
  const rows = [...labels].flatMap(([id, own]) => {
    const clause = found.get(id);
    return clause ? [{ ...clause, labels: own.filter((label) => label !== NONE), added: true }] : [];
  });
  return { rows, missing: labels.size - rows.length };
}

/** ToS;DR's clauses that we labelled, with their words from `folder`; what is missing there is told and left out. */
export function labelledClauses(folder: string): Row[] {
  const file = join(folder, TOSDR);
  const labels = labelsIn(TOSDR);
  const { rows, missing } = findLabelled(existsSync(file) ? readLines(file) : [], labels);
  if (missing > 0)
    process.stderr.write(`${missing} of the ${labels.size} clauses that we labelled are not in ${file}: left out.\n`);
  return rows;
}

/** LegalBench's clauses, with the one label that its scheme lacks. */
export function legalBenchClauses(folder: string): Row[] {
  const more = labelsIn('legalbench-unfair-tos.jsonl');
  return readLegalBench(folder).map((row) => ({
    ...row,
    labels: [...row.labels, ...(more.get(paragraphId(row.text)) ?? [])],
  }));
}
