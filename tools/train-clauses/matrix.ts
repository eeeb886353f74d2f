/** Rows of features as a matrix of few values. */
import type { SparseRows } from './solver.ts';

/** What a clause has: keys of features, and how strongly each is there. */
export interface Features {
  keys: Int32Array;
  values: Float64Array;
}

export const toFeatures = (row: ReadonlyMap<number, number>): Features => ({
  keys: Int32Array.from(row.keys()),
  values: Float64Array.from(row.values()),
});

/** Where a feature stands, and how much it weighs for being rare. */
export type Columns = ReadonlyMap<number, { column: number; rarity: number }>;

/** Rows as a matrix over `columns`; rare features weigh more (inverse document frequency). */
export function toMatrix(rows: readonly Features[], columns: Columns): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  const [places, values]: [number[], number[]] = [[], []];
  for (const [at, row] of rows.entries()) {
    for (const [index, key] of row.keys.entries()) {
      const known = columns.get(key);
      if (!known) continue;
      places.push(known.column);
      values.push((row.values[index] ?? 0) * known.rarity);
    }
    starts[at + 1] = places.length;
  }
  return { starts, columns: Int32Array.from(places), values: Float64Array.from(values), width: columns.size };
}

/** The rows of a matrix that `wanted` says. */
export function pickRows({ starts, columns, values, width }: SparseRows, wanted: readonly number[]): SparseRows {
  const ends = new Int32Array(wanted.length + 1);
  for (const [at, row] of wanted.entries())
    ends[at + 1] = (ends[at] ?? 0) + (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  const picked = {
    starts: ends,
    columns: new Int32Array(ends[wanted.length] ?? 0),
    values: new Float64Array(ends[wanted.length] ?? 0),
    width,
  };
  for (const [at, row] of wanted.entries()) {
    picked.columns.set(columns.subarray(starts[row], starts[row + 1]), ends[at]);
    picked.values.set(values.subarray(starts[row], starts[row + 1]), ends[at]);
  }
  return picked;
}

/** What each row of a matrix scores. */
export function scoresOf({ starts, columns, values, width }: SparseRows, weights: Float64Array): number[] {
  return Array.from({ length: starts.length - 1 }, (_, row) => {
    let score = weights[width] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return score;
  });
}
