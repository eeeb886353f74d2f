/** Keeps clauses that are nearly those to be measured out of what a model learns from. */
import { hashStems } from '../../src/reading/index.ts';
import type { Row } from './recipe.ts';

/** Two clauses that share this part of their pairs of neighbouring words are one clause in two versions. */
const ALIKE = 0.5;
/** A pair of words that this many clauses have tells nothing about likeness. */
const COMMON = 50;

function pairsOf(text: string): Set<number> {
  const stems = hashStems(text);
  return new Set(stems.slice(1).map((stem, at) => Math.imul(stems[at] ?? 0, 31) ^ stem));
}

/** Those of `rows` that have no like among `measured`. */
export function withoutLikes(rows: readonly Row[], measured: readonly Row[]): Row[] {
  const sets = measured.map(({ text }) => pairsOf(text));
  const where = new Map<number, number[]>();
  for (const [at, pairs] of sets.entries())
    for (const pair of pairs) {
      const places = where.get(pair);
      if (places) places.push(at);
      else where.set(pair, [at]);
    }
  return rows.filter(({ text }) => {
    const own = pairsOf(text);
    const shared = new Map<number, number>();
    for (const pair of own) {
      const places = where.get(pair) ?? [];
      if (places.length < COMMON) for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return ![...shared].some(([at, count]) => count / (own.size + (sets[at]?.size ?? 0) - count) >= ALIKE);
  });
}
