import { clauseFeatures, type FeatureShape } from './clause-features.ts';

/** One thing that a model can say of a clause. Several outputs may say the same label in different words. */
export interface ModelOutput {
  label: string;
  bias: number;
  /** From which score on it is said. */
  threshold: number;
}

/**
 * How labels follow from scores: `each` says every label over its threshold, `each-or-best` at least one,
 * `best` exactly one.
 */
export type Decision = 'each' | 'each-or-best' | 'best';

/** A linear model: a weight for each feature and output. */
export interface ClauseModel extends FeatureShape {
  decision: Decision;
  outputs: ModelOutput[];
  /** Keys of the features that count, ascending. */
  keys: readonly number[];
  /** A row of weights for each feature, an output after the other. */
  weights: Float32Array;
}

/** How sharply the likelier of several outputs of one label outweighs the others. */
const SHARPNESS = 4;

/** Scores a clause for each output of the model. */
export function scoreClause(model: ClauseModel, places: ReadonlyMap<number, number>, text: string): number[] {
  const width = model.outputs.length;
  const scores = model.outputs.map(({ bias }) => bias);
  for (const [key, value] of clauseFeatures(text, model)) {
    const row = places.get(key);
    if (row === undefined) continue;
    for (let at = 0; at < width; at++) scores[at] = (scores[at] ?? 0) + value * (model.weights[row * width + at] ?? 0);
  }
  return scores;
}

function bestLabel(outputs: readonly ModelOutput[], scores: readonly number[]): string[] {
  const sums = new Map<string, number>();
  for (const [at, { label, threshold }] of outputs.entries())
    sums.set(label, (sums.get(label) ?? 0) + Math.exp(SHARPNESS * ((scores[at] ?? 0) - threshold)));
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best ? [best[0]] : [];
}

/** Which labels the scores amount to. */
export function decide(
  { decision, outputs }: Pick<ClauseModel, 'decision' | 'outputs'>,
  scores: readonly number[],
): string[] {
  if (decision === 'best') return bestLabel(outputs, scores);
  const said = outputs.filter(({ threshold }, at) => (scores[at] ?? 0) > threshold).map(({ label }) => label);
  return said.length === 0 && decision === 'each-or-best' ? bestLabel(outputs, scores) : said;
}

/** A function that labels clauses by a model. */
export function clauseLabeller(model: ClauseModel): (text: string) => string[] {
  const places = new Map(model.keys.map((key, at) => [key, at]));
  return (text) => decide(model, scoreClause(model, places, text));
}
