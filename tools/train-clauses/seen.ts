/** Tells whether a model has learnt from the clauses that it is asked about: then its figures flatter. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** One clause in 32 is remembered, by a part of its hash; its words can't be got back from it. */
const REMEMBERED = 8;
const LENGTH = 10;
/** From this share of remembered clauses on, the clauses asked about are those learnt from. */
const FAMILIAR = 0.2;

/** Marks by which a set of clauses is known again. */
export function marksOf(texts: readonly string[]): string[] {
  const hashes = texts.map((text) => createHash('sha256').update(text.trim()).digest());
  return [
    ...new Set(hashes.filter((hash) => (hash[0] ?? 0) < REMEMBERED).map((hash) => hash.toString('hex', 1, LENGTH))),
  ].sort();
}

/** Whether `texts` are, or are part of, what left `marks` in a file. */
export function hasSeen(file: string, texts: readonly string[]): boolean {
  if (!existsSync(file)) return false;
  const known = new Set(readFileSync(file, 'utf8').split('\n'));
  const asked = marksOf(texts);
  return asked.length > 0 && asked.filter((mark) => known.has(mark)).length / asked.length >= FAMILIAR;
}
