/** Chooses the stems and features of a clause model, and fits weights to rows. */
import { clauseFeatures, type FeatureShape, hashStems, stemKey } from '../../src/reading/index.ts';
import { type Columns, type Features, pickRows, toFeatures, toMatrix } from './matrix.ts';
import type { Recipe, Row } from './recipe.ts';
import { fitLinear, type SolverOptions, type SparseRows } from './solver.ts';

/** A feature that only one row has says nothing of others. */
const LEAST_ROWS = 2;
/** Choosing features needs no finished fit. */
const FIRST_EPOCHS = 8;

/** What an output stands for: rows with one of its labels are its own. */
export interface Output {
  name: string;
  label: string;
}

/** Stems that rows of an output have far more often than others; they make pairs. */
function tellingStems(
  rows: readonly Row[],
  names: readonly string[],
  { tellingPerLabel, keyBits }: Recipe,
): Set<number> {
  if (tellingPerLabel === 0) return new Set();
  const stems = rows.map(({ text }) => new Set(hashStems(text).map((hash) => stemKey(hash, keyBits))));
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
    for (const [stem] of ranked.slice(0, tellingPerLabel)) telling.add(stem);
  }
  return telling;
}

/** Rows made ready to be fitted, over the features that matter. */
export interface Prepared {
  rows: readonly Row[];
  shape: FeatureShape;
  columns: Columns;
  matrix: SparseRows;
  /** For each output, whether it is true of each row. */
  truths: Uint8Array[];
  options: SolverOptions;
  /** In how many steps on either side of zero weights are kept. */
  steps: number;
}

/** Features of rows by a shape that nothing learnt goes into: they are asked for again and again. */
const remembered = new WeakMap<Row, Features>();

function featuresOf(row: Row, shape: FeatureShape): Features {
  const known = shape.grams === 0 ? remembered.get(row) : undefined;
  const own = shape.reading && row.read ? { ...shape, reading: { ...shape.reading, lang: row.read } } : shape;
  const features = known ?? toFeatures(clauseFeatures(row.text, own, row.lang));
  if (shape.grams === 0) remembered.set(row, features);
  return features;
}

/** Weights in the steps in which a model is kept: scores, and thresholds found from them, are those that ship. */
function inSteps(weights: Float64Array, columns: Columns, steps: number): Float64Array {
  const rarities = Float64Array.from([...columns.values()], ({ rarity }) => rarity);
  const most = rarities.reduce((max, rarity, at) => Math.max(max, Math.abs(weights[at] ?? 0) * rarity), 0);
  const scale = most / steps || 1;
  return weights.map((weight, at) => {
    const rarity = rarities[at];
    return rarity === undefined ? weight : (Math.round((weight * rarity) / scale) * scale) / rarity;
  });
}

/** Weights of each output, fitted to the rows that `wanted` says, or to all. */
export function fitRows(
  { matrix, truths, options, columns, steps }: Prepared,
  wanted?: readonly number[],
): Float64Array[] {
  const picked = wanted ? pickRows(matrix, wanted) : matrix;
  const all = options.weights;
  const own = wanted && all ? { ...options, weights: Float64Array.from(wanted, (row) => all[row] ?? 1) } : options;
  return truths.map((truth) =>
    inSteps(fitLinear(picked, wanted ? Uint8Array.from(wanted, (row) => truth[row] ?? 0) : truth, own), columns, steps),
  );
}

/** What was fitted without some documents: models of several languages stand beside one, and ask for the same. */
const fittedWithout = new WeakMap<Prepared, Map<string, Float64Array[]>>();

/** Weights of each output, fitted to the rows of all groups but these. */
export function fitWithout(prepared: Prepared, groups: ReadonlySet<string>): Float64Array[] {
  const known = fittedWithout.get(prepared) ?? new Map<string, Float64Array[]>();
  fittedWithout.set(prepared, known);
  const name = JSON.stringify([...groups].sort());
  const seen = prepared.rows.flatMap(({ group }, at) => (groups.has(group) ? [] : [at]));
  const fitted = known.get(name) ?? fitRows(prepared, seen);
  known.set(name, fitted);
  return fitted;
}

/** Chooses stems and features. */
export function prepareRows(rows: readonly Row[], outputs: readonly Output[], recipe: Recipe): Prepared {
  const { keyBits, grams, window, pairWeight, letterWeight, reading, concepts } = recipe;
  const telling = tellingStems(rows, recipe.tellingLabels ?? outputs.map(({ name }) => name), recipe);
  const shape: FeatureShape = { keyBits, grams, window, pairWeight, telling, letterWeight, reading, concepts };
  const features = rows.map((row) => featuresOf(row, shape));
  const frequency = new Map<number, number>();
  for (const { keys } of features) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const rarity = (key: number) => (Math.log((1 + rows.length) / (1 + (frequency.get(key) ?? 0))) + 1) / 5;
  const columnsOf = (keys: readonly number[]) =>
    new Map(keys.map((key, column) => [key, { column, rarity: rarity(key) }]));
  const truths = outputs.map(({ name }) => Uint8Array.from(rows, ({ labels }) => (labels.includes(name) ? 1 : 0)));
  const weights = Float64Array.from(rows, ({ weight }) => weight ?? 1);
  const options = { cost: recipe.cost, positive: recipe.positive, epochs: recipe.epochs, weights };
  const common = [...frequency].filter(([, count]) => count >= LEAST_ROWS).map(([key]) => key);
  const everything = toMatrix(features, columnsOf(common));
  const first = truths.map((truth) => fitLinear(everything, truth, { ...options, epochs: FIRST_EPOCHS }));
  const columns = columnsOf(mostTelling(common, first, frequency, recipe.features));
  return { rows, shape, columns, matrix: toMatrix(features, columns), truths, options, steps: recipe.steps };
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
