/** Fits a clause model to rows: what is chosen and fitted is packed as it ships. */
import { type ClauseModel, packModel, unpackModel } from '../../src/reading/index.ts';
import { fitRows, type Output, type Prepared, prepareRows } from './prepare.ts';
import type { Recipe, Row } from './recipe.ts';
import { type Beside, findThresholds } from './thresholds.ts';

/**
 * The model of `recipe` for `outputs`, as it is after packing: what is measured is what ships. Where a model
 * `beside` adds its scores, thresholds heed them.
 */
export function fitPrepared(
  prepared: Prepared,
  outputs: readonly Output[],
  { decision, steps, margin }: Recipe,
  made: string,
  beside?: Beside,
): ClauseModel {
  const fitted = fitRows(prepared);
  const thresholds = margin === undefined ? findThresholds(prepared, beside) : outputs.map(() => margin);
  const columns = [...prepared.columns].filter(([, { column }]) => fitted.some((one) => (one[column] ?? 0) !== 0));
  const keys = columns.map(([key]) => key);
  const weights = new Float32Array(keys.length * outputs.length);
  for (const [at, one] of fitted.entries())
    for (const [row, [, { column, rarity }]] of columns.entries())
      weights[row * outputs.length + at] = (one[column] ?? 0) * rarity;
  return unpackModel(
    packModel({
      ...prepared.shape,
      decision,
      steps,
      made,
      outputs: outputs.map(({ label }, at) => ({
        label,
        bias: fitted[at]?.[prepared.columns.size] ?? 0,
        threshold: thresholds[at] ?? 0,
      })),
      keys,
      weights,
    }),
  );
}

/** The model of `recipe` for `outputs`, from `rows` alone. */
export const fitModel = (rows: readonly Row[], outputs: readonly Output[], recipe: Recipe, made = ''): ClauseModel =>
  fitPrepared(prepareRows(rows, outputs, recipe), outputs, recipe, made);
