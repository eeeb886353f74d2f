/** Figures of many scored pages, and of many times. */
import type { Extraction, Score } from './score.ts';

export interface Figures {
  pages: number;
  positives: number;
  /** Null where nothing could be right or wrong. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
  misses: number;
  falseAlarms: number;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export function figuresOf(scores: readonly Score[]): Figures {
  const right = scores.filter(({ expected, found }) => expected && found).length;
  const positives = scores.filter(({ expected }) => expected).length;
  const alarms = scores.filter(({ found }) => found).length;
  return {
    pages: scores.length,
    positives,
    precision: share(right, alarms),
    recall: share(right, positives),
    f1: share(2 * right, alarms + positives),
    misses: positives - right,
    falseAlarms: alarms - right,
  };
}

/** @returns how many of the positive pages have this part right, and of how many the label says it */
export function extractionOf(scores: readonly Score[], part: keyof Extraction): { right: number; of: number } {
  const said = scores.flatMap(({ extraction }) => extraction?.[part] ?? []);
  return { right: said.filter(Boolean).length, of: said.length };
}

/** Groups in order of size. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** The smallest of `values` that `share` of them do not exceed (nearest rank); 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * The least of each of the times that several rounds took of the same things, as many as the first round has: what other programs
 * did meanwhile is in no more than some of them.
 */
export const leastOf = ([first = [], ...others]: readonly (readonly number[])[]): number[] =>
  first.map((time, at) => Math.min(time, ...others.flatMap((other) => other[at] ?? [])));
