import { clauseFeatures, type FeatureShape } from './clause-features.ts';
import type { TermsLanguage } from './concepts.ts';

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
  /** Weights are kept as one of this many steps on either side of zero. */
  steps: number;
  /** A sign of the words and rules that its features came from: with others it must be fitted anew. */
  made: string;
  outputs: ModelOutput[];
  /** Keys of the features that count, ascending. */
  keys: readonly number[];
  /** A row of weights for each feature, an output after the other. */
  weights: Float32Array;
}

/** How sharply the likelier of several outputs of one label outweighs the others. */
const SHARPNESS = 4;

/** A function that scores a clause for each output of the model. */
export function clauseScorer(model: ClauseModel, lang?: TermsLanguage): (text: string) => number[] {
  const places = new Map(model.keys.map((key, at) => [key, at]));
  const width = model.outputs.length;
  return (text) => {
    const scores = model.outputs.map(({ bias }) => bias);
    for (const [key, value] of clauseFeatures(text, model, lang)) {
      const row = places.get(key);
      if (row === undefined) continue;
      for (let at = 0; at < width; at++)
        scores[at] = (scores[at] ?? 0) + value * (model.weights[row * width + at] ?? 0);
    }
    return scores;
  };
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

/**
 * A function that labels clauses by a model. A model `beside` it, which has the same outputs and reads concepts in
 * `lang`, adds its scores.
 */
export function clauseLabeller(
  model: ClauseModel,
  beside?: { model: ClauseModel; lang: TermsLanguage },
): (text: string) => string[] {
  const score = clauseScorer(model);
  const other = beside && clauseScorer(beside.model, beside.lang);
  return (text) => {
    const more = other?.(text);
    return decide(
      model,
      score(text).map((one, at) => one + (more?.[at] ?? 0)),
    );
  };
}
