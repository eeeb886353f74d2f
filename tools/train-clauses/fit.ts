/** Fits a clause model to rows: chooses stems and features, fits, keeps the features that matter, fits again. */
import {
  type ClauseModel,
  clauseFeatures,
  type FeatureShape,
  hashStems,
  packModel,
  stemKey,
  unpackModel,
} from '../../src/reading/index.ts';
import { bestThreshold, foldsOf } from './evaluate.ts';
import type { Recipe, Row } from './recipe.ts';
import { fitLinear, type SolverOptions, type SparseRows } from './solver.ts';

/** A feature that only one row has says nothing of others. */
const LEAST_ROWS = 2;
const EPOCHS = 30;
/** Choosing features needs no finished fit. */
const FIRST_EPOCHS = 8;

/** What an output stands for: rows with one of its labels are its own. */
export interface Output {
  name: string;
  label: string;
}

/** Stems that rows of an output have far more often than others; they make pairs. */
function tellingStems(rows: readonly Row[], names: readonly string[], perLabel: number): Set<number> {
  const stems = rows.map(({ text }) => new Set(hashStems(text).map(stemKey)));
  const all = new Map<number, number>();
  for (const row of stems) for (const stem of row) all.set(stem, (all.get(stem) ?? 0) + 1);
  const telling = new Set<number>();
  for (const name of names) {
    const own = new Map<number, number>();
    let size = 0;
    for (const [at, row] of rows.entries()) {
      if (!row.labels.includes(name)) continue;
      size++;
      for (const stem of stems[at] ?? []) own.set(stem, (own.get(stem) ?? 0) + 1);
    }
    const gain = ([stem, count]: [number, number]) =>
      count * Math.log(count / size / (((all.get(stem) ?? 0) + 1) / rows.length));
    const ranked = [...own]
      .filter((entry) => entry[1] >= 3 && gain(entry) > 0)
      .sort((a, b) => gain(b) - gain(a) || a[0] - b[0]);
    for (const [stem] of ranked.slice(0, perLabel)) telling.add(stem);
  }
  return telling;
}

/** Rows as a matrix over `columns`; rare features weigh more (inverse document frequency). */
function toMatrix(
  rows: readonly ReadonlyMap<number, number>[],
  columns: ReadonlyMap<number, { column: number; rarity: number }>,
): SparseRows {
  const starts = new Int32Array(rows.length + 1);
  const [places, values]: [number[], number[]] = [[], []];
  for (const [at, row] of rows.entries()) {
    for (const [key, value] of row) {
      const known = columns.get(key);
      if (!known) continue;
      places.push(known.column);
      values.push(value * known.rarity);
    }
    starts[at + 1] = places.length;
  }
  return { starts, columns: Int32Array.from(places), values: Float64Array.from(values), width: columns.size };
}

/** The rows of a matrix that `wanted` says. */
function pickRows({ starts, columns, values, width }: SparseRows, wanted: readonly number[]): SparseRows {
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
function scoresOf({ starts, columns, values, width }: SparseRows, weights: Float64Array): number[] {
  return Array.from({ length: starts.length - 1 }, (_, row) => {
    let score = weights[width] ?? 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return score;
  });
}

/** Into how many hands the rows are dealt to find thresholds. */
const THRESHOLD_FOLDS = 4;

/** The threshold of each output at which rows that its fit has not seen are told apart best. */
function findThresholds(
  rows: readonly Row[],
  matrix: SparseRows,
  truths: readonly Uint8Array[],
  options: SolverOptions,
): number[] {
  const measured = rows.flatMap(({ added }, at) => (added ? [] : [at]));
  const hands = foldsOf(
    measured.map((row) => ({ group: rows[row]?.group ?? '' })),
    THRESHOLD_FOLDS,
  );
  const scores = truths.map(() => new Array<number>(rows.length).fill(0));
  for (let hand = 0; hand < THRESHOLD_FOLDS; hand++) {
    const asked = measured.filter((_, at) => hands[at] === hand);
    const unseen = new Set(asked);
    const seen = [...rows.keys()].filter((row) => !unseen.has(row));
    const [known, other] = [pickRows(matrix, seen), pickRows(matrix, asked)];
    for (const [output, truth] of truths.entries()) {
      const weights = fitLinear(
        known,
        Uint8Array.from(seen, (row) => truth[row] ?? 0),
        options,
      );
      for (const [at, score] of scoresOf(other, weights).entries()) {
        const own = scores[output];
        if (own) own[asked[at] ?? 0] = score;
      }
    }
  }
  return truths.map((truth, output) =>
    bestThreshold(
      measured.map((row) => scores[output]?.[row] ?? 0),
      measured.map((row) => truth[row] === 1),
    ),
  );
}

/** The model of `recipe` for `outputs`, as it is after packing: what is measured is what ships. */
export function fitModel(rows: readonly Row[], outputs: readonly Output[], recipe: Recipe): ClauseModel {
  const { decision, grams, window, pairWeight, letterWeight, reading, margin } = recipe;
  const telling = tellingStems(rows, recipe.tellingLabels ?? outputs.map(({ name }) => name), recipe.tellingPerLabel);
  const shape: FeatureShape = { grams, window, pairWeight, telling, letterWeight, reading };
  const features = rows.map(({ text }) => clauseFeatures(text, shape));
  const frequency = new Map<number, number>();
  for (const row of features) for (const key of row.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const rarity = (key: number) => (Math.log((1 + rows.length) / (1 + (frequency.get(key) ?? 0))) + 1) / 5;
  const truths = outputs.map(({ name }) => Uint8Array.from(rows, ({ labels }) => (labels.includes(name) ? 1 : 0)));
  const options = { cost: recipe.cost, positive: recipe.positive, epochs: EPOCHS };
  const matrixOf = (keys: readonly number[]) =>
    toMatrix(features, new Map(keys.map((key, column) => [key, { column, rarity: rarity(key) }])));
  const common = [...frequency].filter(([, count]) => count >= LEAST_ROWS).map(([key]) => key);
  const everything = matrixOf(common);
  const first = truths.map((truth) => fitLinear(everything, truth, { ...options, epochs: FIRST_EPOCHS }));
  const keys = mostTelling(common, first, frequency, recipe.features);
  const matrix = matrixOf(keys);
  const fitted = truths.map((truth) => fitLinear(matrix, truth, options));
  const thresholds = margin === undefined ? findThresholds(rows, matrix, truths, options) : truths.map(() => margin);
  const weights = new Float32Array(keys.length * outputs.length);
  for (const [at, column] of fitted.entries())
    for (const [row, key] of keys.entries()) weights[row * outputs.length + at] = (column[row] ?? 0) * rarity(key);
  return unpackModel(
    packModel({
      ...shape,
      decision,
      outputs: outputs.map(({ label }, at) => ({
        label,
        bias: fitted[at]?.[keys.length] ?? 0,
        threshold: thresholds[at] ?? 0,
      })),
      keys,
      weights,
    }),
  );
}

/** The features that move scores most: their largest weight times how often they occur. */
function mostTelling(
  keys: readonly number[],
  fitted: readonly Float64Array[],
  frequency: ReadonlyMap<number, number>,
  count: number,
): number[] {
  const force = keys.map((key, column) => ({
    key,
    force: Math.max(...fitted.map((weights) => Math.abs(weights[column] ?? 0))) * Math.sqrt(frequency.get(key) ?? 0),
  }));
  return force
    .sort((a, b) => b.force - a.force || a.key - b.key)
    .slice(0, count)
    .map(({ key }) => key)
    .sort((a, b) => a - b);
}
