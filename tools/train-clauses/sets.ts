/** Reads the published sets that models may be fitted to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ClaudetteLabel } from '../benchmark-clauses/label-names.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Row } from './recipe.ts';

/** The file of ToS;DR's clauses. */
export const TOSDR = 'tosdr-2021.jsonl';

const lineSchema = z.object({
  text: z.string(),
  labels: z.array(z.string()),
  /** The document or service that the clause is of. */
  doc: z.optional(z.string()),
});
type Line = z.infer<typeof lineSchema>;

/** Lines of a set of clauses. @throws as `readJsonLines` does */
export const readLines = (file: string): Line[] => readJsonLines(file, lineSchema);

/** A set whose lines name their document; a line without one stands for itself. */
export const toRows = (lines: readonly Line[]): Row[] =>
  lines.map(({ text, labels, doc }, at) => ({ text, labels, group: doc ?? `line ${at}` }));

/** The rows of a set; none where it is not there. */
export const readSet = (file: string): Row[] => (existsSync(file) ? toRows(readLines(file)) : []);

/**
 * The names of this set's labels were dealt to the wrong clauses when it was put together: what it
 * calls arbitration are limits of liability, and so on. Read off its clauses.
 */
const LEGALBENCH_LABELS: Record<string, ClaudetteLabel> = {
  Arbitration: 'limitation_of_liability',
  'Unilateral change': 'unilateral_termination',
  'Content removal': 'unilateral_change',
  Jurisdiction: 'content_removal',
  'Choice of law': 'contract_by_using',
  'Limitation of liability': 'choice_of_law',
  'Unilateral termination': 'jurisdiction',
  'Contract by using': 'arbitration',
};

/** LegalBench's clauses, with CLAUDETTE's names of labels; none where the set is not there. */
export function readLegalBench(folder: string): Row[] {
  const file = join(folder, 'legalbench-unfair-tos.jsonl');
  if (!existsSync(file)) return [];
  return readLines(file).map(({ text, labels }) => ({
    text,
    labels: labels.flatMap((label) => LEGALBENCH_LABELS[label] ?? []),
    group: 'LegalBench',
    added: true,
  }));
}
