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
  const keys = [...prepared.columns.keys()];
  const weights = new Float32Array(keys.length * outputs.length);
  for (const [at, column] of fitted.entries())
    for (const [row, key] of keys.entries())
      weights[row * outputs.length + at] = (column[row] ?? 0) * (prepared.columns.get(key)?.rarity ?? 0);
  return unpackModel(
    packModel({
      ...prepared.shape,
      decision,
      steps,
      made,
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

/** The model of `recipe` for `outputs`, from `rows` alone. */
export const fitModel = (rows: readonly Row[], outputs: readonly Output[], recipe: Recipe, made = ''): ClauseModel =>
  fitPrepared(prepareRows(rows, outputs, recipe), outputs, recipe, made);
