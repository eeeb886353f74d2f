/** Findings, facts and results as the tests of the counting need them: everything but what a test is about is the same. */
import type { ComparedFinding, Comparison } from '../../../src/comparison/index.ts';
import type { Quotation } from '../../../src/model.ts';
import type { Fact, Result } from '../../../tools/benchmark-compare/score.ts';

const quotation = (quote: string | null): Quotation | null =>
  quote === null ? null : { quote, start: 0, end: quote.length };

export interface Told {
  topic?: ComparedFinding['topic'];
  effect?: ComparedFinding['effect'];
  before?: string | null;
  after?: string | null;
}

/** Ten different words, of which shares are easily counted. */
export const TEN = 'owls bring letters to every tower before the morning bell';

export const finding = ({
  topic = 'choice.opt-out',
  effect = 'worse',
  before = null,
  after = TEN,
}: Told = {}): ComparedFinding => ({
  topic,
  modality: 'does',
  direction: 'new',
  effect,
  data: [],
  recipients: [],
  purposes: [],
  names: [],
  quoteBefore: quotation(before),
  quoteAfter: quotation(after),
  also: [],
  weight: 1,
});

export const fact = (given: Partial<Fact> = {}): Fact => ({
  topic: 'choice.opt-out',
  direction: 'worse',
  evidenceBefore: null,
  evidenceAfter: TEN,
  ...given,
});

export const result = (label: string, facts: Fact[], comparison: Partial<Comparison> = {}, ms = 1): Result => ({
  pair: { id: 'owls', label, facts },
  comparison: { level: 'notable', findings: [], changedSentences: 1, ...comparison },
  ms,
});
