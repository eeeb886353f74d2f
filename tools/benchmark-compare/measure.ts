/** One pair of versions, read and compared. */
import { type Comparison, compareVersions } from '../../src/comparison/index.ts';
import { type Reading, readPolicy } from '../../src/reading/index.ts';
import type { Pair, Result } from './score.ts';

const UNREADABLE: Comparison = { level: 'unknown', findings: [], changedSentences: 0 };

export type Side = 'before' | 'after';
/** The words of a pair's version. */
export type TextOf = (pair: Pair, side: Side) => string;

/** @returns null where it is no policy */
export function readVersion(content: string): Reading | null {
  const outcome = readPolicy({ content, format: 'markdown', url: 'https://example.org/' });
  return outcome.kind === 'read' || outcome.kind === 'unknown-language' ? outcome.reading : null;
}

export function measure(pair: Pair, textOf: TextOf): Result {
  const began = performance.now();
  const [before, after] = [readVersion(textOf(pair, 'before')), readVersion(textOf(pair, 'after'))];
  const comparison = before && after ? compareVersions(before, after) : UNREADABLE;
  return { pair, comparison, ms: performance.now() - began };
}
