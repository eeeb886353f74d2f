/** From which score on an output is said: found on documents that the fit has not seen. */
import { clauseFeatures, type TermsLanguage } from '../../src/reading/index.ts';
import { foldsOf, steadyThreshold } from './evaluate.ts';
import { pickRows, scoresOf, toFeatures, toMatrix } from './matrix.ts';
import { fitRows, fitWithout, type Prepared } from './prepare.ts';

/** Into how many hands the rows are dealt to find thresholds. */
const THRESHOLD_FOLDS = 4;

/** Few rows decide a rare output's threshold: by this part it is that of all outputs. */
const COMMON = 0.3;

/** A prepared model that adds its scores, and the language in which it reads the rows. */
export interface Beside {
  prepared: Prepared;
  lang: TermsLanguage;
}

/** Scores of the rows that `asked` says, by a model beside that was fitted without their documents. */
function scoresBeside(own: Prepared, asked: readonly number[], { prepared, lang }: Beside): number[][] {
  const groups = new Set(asked.map((row) => own.rows[row]?.group ?? ''));
  const features = asked.map((row) => toFeatures(clauseFeatures(own.rows[row]?.text ?? '', prepared.shape, lang)));
  const matrix = toMatrix(features, prepared.columns);
  return fitWithout(prepared, groups).map((weights) => scoresOf(matrix, weights));
}

/** The threshold of each output at which rows that its fit has not seen are told apart best. */
export function findThresholds(prepared: Prepared, beside?: Beside): number[] {
  const { rows, matrix, truths } = prepared;
  const measured = rows.flatMap(({ added }, at) => (added ? [] : [at]));
  const hands = foldsOf(
    measured.map((row) => ({ group: rows[row]?.group ?? '' })),
    THRESHOLD_FOLDS,
  );
  const scores = truths.map(() => new Float64Array(rows.length));
  for (let hand = 0; hand < THRESHOLD_FOLDS; hand++) {
    const asked = measured.filter((_, at) => hands[at] === hand);
    const unseen = new Set(asked);
    const seen = [...rows.keys()].filter((row) => !unseen.has(row));
    const other = pickRows(matrix, asked);
    const more = beside && scoresBeside(prepared, asked, beside);
    for (const [output, weights] of fitRows(prepared, seen).entries())
      for (const [at, score] of scoresOf(other, weights).entries())
        scores[output]?.set([score + (more?.[output]?.[at] ?? 0)], asked[at]);
  }
  const own = truths.map((truth, output) =>
    steadyThreshold(
      measured.map((row) => scores[output]?.[row] ?? 0),
      measured.map((row) => truth[row] === 1),
      measured.map((row) => rows[row]?.group ?? ''),
    ),
  );
  const mean = own.reduce((sum, one) => sum + one, 0) / own.length;
  return own.map((one) => one + COMMON * (mean - one));
}
