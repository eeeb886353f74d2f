/** Policy changes of every shape the schemas allow, with words from hostile hands among them. */
import fc from 'fast-check';
import type { Evidence, Finding, PolicyChange, Prompt } from '../../src/model.ts';
import {
  ALTERNATIVE_KINDS,
  CONSEQUENCE_KINDS,
  PROMPT_KINDS,
  REFUSAL_ANSWERS,
  REVIEW_STATES,
  REVISION_KINDS,
} from '../../src/model.ts';
import {
  DATA_CATEGORIES,
  DIRECTIONS,
  EFFECTS,
  MODALITIES,
  PURPOSES,
  RECIPIENTS,
  TOPICS,
} from '../../src/vocabulary.ts';
import { makePrompt, makeService, makeSource } from '../assessment/builders.ts';

export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '$1 $2 $SERVICE$ $$',
  '\u202Egnp.exe',
  'javascript:alert(1)',
  '__proto__',
  `${'very '.repeat(300)}long`,
  '\u0000\n\t control',
  '😀'.repeat(60),
];
const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);
const text = fc.record({ en: words }).chain(({ en }) => fc.constantFrom({ en }, { en, de: `Auf Deutsch: ${en}` }));
const day = fc.constantFrom('2020', '2021-02', '2021-02-08', '2024-05-15', '2030-01-01');
const some = <T>(items: readonly T[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 4 });

const source = words.map((quote): Evidence => ({ kind: 'source', ...makeSource('one', { quote }) }));
const version = words.map(
  (quote): Evidence => ({
    kind: 'version',
    hash: 'a'.repeat(64),
    url: 'https://parrot.example/terms',
    readAt: 1e12,
    quote,
    start: 0,
    end: quote.length,
  }),
);
const evidence = fc.array(fc.oneof(source, version), { maxLength: 3 });
const claims = fc.array(fc.record({ statement: text, evidence }), { maxLength: 3 });

const finding: fc.Arbitrary<Finding> = fc.record({
  topic: fc.constantFrom(...TOPICS),
  data: some(DATA_CATEGORIES),
  recipients: some(RECIPIENTS),
  purposes: some(PURPOSES),
  modality: fc.constantFrom(...MODALITIES),
  direction: fc.constantFrom(...DIRECTIONS),
  effect: fc.constantFrom(...EFFECTS),
  names: fc.option(fc.array(words, { maxLength: 5 }), { nil: undefined }),
  statement: fc.option(text, { nil: undefined }),
  evidence,
});

export { day as arbitraryDay, finding as arbitraryFinding, words as arbitraryWords };

export const arbitraryChange: fc.Arbitrary<PolicyChange> = fc.record({
  id: fc.constantFrom('a', 'b', 'c'),
  service: words.map((name) => makeService({ name })),
  documents: fc.constant([{ type: 'Privacy Policy', url: 'https://parrot.example/privacy' }]),
  regions: fc.constantFrom(['worldwide'], ['US', 'EEA'], ['not a region']),
  unaffected: fc.array(fc.record({ region: fc.constantFrom('EEA', 'UK', '??'), statement: text }), { maxLength: 2 }),
  announced: fc.option(day),
  effective: fc.option(day),
  deadline: fc.option(day),
  headline: text,
  findings: fc.array(finding, { maxLength: 6 }),
  refusal: fc.record({
    possible: fc.constantFrom(...REFUSAL_ANSWERS),
    how: fc.option(text),
    cost: fc.record({ kind: fc.constantFrom(...CONSEQUENCE_KINDS, 'none', 'unknown'), statement: fc.option(text) }),
    evidence,
  }),
  before: claims,
  stays: claims,
  revisions: fc.array(
    fc.record({
      date: day,
      kind: fc.constantFrom(...REVISION_KINDS),
      deadline: fc.option(day),
      statement: text,
      evidence,
    }),
    { maxLength: 3 },
  ),
  elsewhere: fc.array(fc.record({ service: words, statement: text, evidence }), { maxLength: 2 }),
  sources: fc.array(
    words.map((quote) => makeSource('two', { quote, publisher: quote })),
    { maxLength: 3 },
  ),
  review: fc.constantFrom(...REVIEW_STATES).map((state) => ({ state, date: '2024-01-01' })),
});

export const arbitraryPrompt: fc.Arbitrary<Prompt | null> = fc.option(
  fc
    .record({
      kind: fc.constantFrom(...PROMPT_KINDS),
      statement: words,
      action: words,
      service: fc.option(words),
      alternatives: fc.array(fc.record({ kind: fc.constantFrom(...ALTERNATIVE_KINDS), text: words }), { maxLength: 2 }),
      deadline: fc.option(fc.record({ quote: words, date: day })),
      consequence: fc.option(fc.record({ quote: words, kind: fc.constantFrom(...CONSEQUENCE_KINDS) })),
    })
    .map((parts) => makePrompt(parts)),
);
