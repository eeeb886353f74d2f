import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClauseModel,
  clauseFeatures,
  clauseLabeller,
  type FeatureShape,
  hashStems,
  packModel,
  stemKey,
  TERMS_LANGUAGES,
  unpackModel,
} from '../../src/reading/index.ts';
import { TERMS_CONCEPTS } from '../../src/reading/labels/terms-concepts.ts';

const shape: FeatureShape = {
  keyBits: 24,
  grams: 2,
  window: 5,
  pairWeight: 1,
  telling: new Set(),
  letterWeight: 0,
  reading: null,
  concepts: null,
};

/** A model that knows two words. */
function modelOf(words: [string, number[]][], rest: Partial<ClauseModel>): ClauseModel {
  const entries = words
    .map(([word, weights]) => ({ key: [...clauseFeatures(word, { ...shape, grams: 1 }).keys()][0] ?? 0, weights }))
    .sort((a, b) => a.key - b.key);
  return {
    ...shape,
    grams: 1,
    decision: 'each',
    steps: 15,
    made: '',
    outputs: [
      { label: 'sale', bias: -0.1, threshold: 0 },
      { label: 'security', bias: -0.1, threshold: 0 },
    ],
    keys: entries.map(({ key }) => key),
    weights: Float32Array.from(entries.flatMap(({ weights }) => weights)),
    ...rest,
  };
}
const words: [string, number[]][] = [
  ['sell', [3, -1]],
  ['encrypt', [-1, 3]],
];

describe('features of a clause', () => {
  test('endings, case, markup and the value of a number make no difference', () => {
    expect([...clauseFeatures('We will <b>terminate</b> it in 30 days', shape)]).toEqual([
      ...clauseFeatures('WE WILL TERMINATING it in 14 days', shape),
    ]);
  });

  test('two telling words make a pair wherever they stand close to each other, in either order', () => {
    const telling = new Set(hashStems('privacy terms').map((hash) => stemKey(hash, 24)));
    const one = clauseFeatures('terms about privacy', { ...shape, grams: 1, telling });
    const other = clauseFeatures('privacy and terms', { ...shape, grams: 1, telling });
    const far = clauseFeatures('privacy is one two three four five six terms', { ...shape, grams: 1, telling });
    const shared = [...one.keys()].filter((key) => other.has(key));
    expect(shared).toHaveLength(3);
    expect(shared.filter((key) => far.has(key))).toHaveLength(2);
  });

  test('words that share a part share features, where letters count', () => {
    const alike = (one: string, other: string, letterWeight: number) => {
      const known = clauseFeatures(one, { ...shape, letterWeight });
      return [...clauseFeatures(other, { ...shape, letterWeight }).keys()].some((key) => known.has(key));
    };
    expect(alike('Schiedsverfahren', 'Gerichtsverfahren', 0)).toBe(false);
    expect(alike('Schiedsverfahren', 'Gerichtsverfahren', 1)).toBe(true);
    expect(alike('Haftung', 'Konto', 1)).toBe(false);
  });

  test('sentences that say the same in other words share features, where they are read', () => {
    const findings = (text: string) => {
      const words = clauseFeatures(text, shape);
      const all = clauseFeatures(text, { ...shape, reading: { lang: 'en', weight: 1 } });
      return [...all.keys()].filter((key) => !words.has(key));
    };
    const [one, other] = [
      findings('We sell your e-mail address'),
      findings('Location data are disclosed to advertisers'),
    ];
    expect(one.some((key) => other.includes(key))).toBe(true);
    expect(findings('')).toEqual([]);
  });

  test('clauses that say the same in two languages share features, where concepts count', () => {
    const conceptual = { ...shape, grams: 0, concepts: { window: 15, triples: 8 } };
    const english = clauseFeatures('We may terminate your account at any time', conceptual, 'en');
    const german = clauseFeatures('Wir können Ihr Konto jederzeit kündigen', conceptual, 'de');
    const other = clauseFeatures('The weather is fine', conceptual, 'en');
    expect([...german.keys()].filter((key) => english.has(key)).length).toBeGreaterThan(9);
    expect([...other.keys()].filter((key) => english.has(key))).toEqual([]);
  });

  test('a name stands for a name, wherever a capital letter tells it', () => {
    const conceptual = { ...shape, grams: 0, concepts: { window: 15, triples: 8 } };
    const alike = (one: string, other: string) => {
      const known = clauseFeatures(one, conceptual, 'en');
      return [...clauseFeatures(other, conceptual, 'en').keys()].filter((key) => known.has(key)).length;
    };
    expect(alike('Whatever Northfield', 'Whatever Globex')).toBeGreaterThan(0);
    expect(alike('Whatever Northfield', 'Whatever northfield')).toBe(alike('Whatever', 'Whatever'));
    expect(alike('WHATEVER NORTHFIELD', 'Whatever Globex')).toBe(alike('Whatever', 'Whatever'));
  });

  test('who may do it to whom makes a difference, and is the same in two languages', () => {
    const conceptual = { ...shape, grams: 0, concepts: { window: 15, triples: 8 } };
    const ours = clauseFeatures('We may remove you', conceptual, 'en');
    const yours = clauseFeatures('You may remove us', conceptual, 'en');
    expect([...yours.keys()].filter((key) => !ours.has(key)).length).toBeGreaterThan(2);
    const italian = clauseFeatures('Noi possiamo rimuovere te', conceptual, 'it');
    const shared = (other: ReadonlyMap<number, number>) => [...other.keys()].filter((key) => italian.has(key)).length;
    expect(shared(ours)).toBeGreaterThan(shared(yours));
  });

  test('every concept has words in every language', () => {
    for (const line of TERMS_CONCEPTS.trim().split('\n')) {
      const [name, ...columns] = line.split('|');
      expect(columns, name).toHaveLength(TERMS_LANGUAGES.length);
      for (const words of columns) expect(words.trim(), name).toMatch(/^\S+( \S+)*$/);
    }
  });

  test('any text ends with numbers', () => {
    for (const text of ['', '\0', '<'.repeat(100_000), 'a '.repeat(200_000), '\ud800', '\u202e§§'])
      for (const value of clauseFeatures(text, {
        ...shape,
        letterWeight: 1,
        reading: { lang: 'en', weight: 1 },
        concepts: { window: 15, triples: 8 },
      }).values())
        expect(Number.isFinite(value)).toBe(true);
  });
});

describe('labels of a clause', () => {
  test('each label over its threshold is said, and none where none is', () => {
    const label = clauseLabeller(modelOf(words, {}));
    expect(label('We sell it')).toEqual(['sale']);
    expect(label('We encrypt it')).toEqual(['security']);
    expect(label('Hello there')).toEqual([]);
  });

  test('a model that must say something says the likeliest', () => {
    const outputs = [
      { label: 'sale', bias: -0.2, threshold: 0 },
      { label: 'security', bias: -0.1, threshold: 0 },
    ];
    expect(clauseLabeller(modelOf(words, { decision: 'each-or-best', outputs }))('Hello there')).toEqual(['security']);
    expect(clauseLabeller(modelOf(words, { decision: 'best', outputs }))('We sell it')).toEqual(['sale']);
  });

  test('a model beside adds its scores, read in its language', () => {
    const conceptual = { ...shape, grams: 0, concepts: { window: 15, triples: 8 } };
    const [key = 0] = clauseFeatures('kündigen', conceptual, 'de').keys();
    const beside = modelOf([], { ...conceptual, keys: [key], weights: Float32Array.from([0, 3]) });
    const label = clauseLabeller(modelOf(words, {}), { model: beside, lang: 'de' });
    expect(label('Wir kündigen')).toEqual(['security']);
    expect(label('We sell it')).toEqual(['sale']);
    expect(clauseLabeller(modelOf(words, {}))('Wir kündigen')).toEqual([]);
  });

  test('weights of any size and sign come back as they were packed, in their steps', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { minLength: 1, maxLength: 60 }),
        fc.array(fc.integer({ min: -7, max: 7 }), { minLength: 120, maxLength: 120 }),
        fc.integer({ min: 0, max: 30 }),
        (some, steps, telling) => {
          const keys = [...some].sort((a, b) => a - b);
          const weights = Float32Array.from(steps.slice(0, keys.length * 2));
          weights.set([7, -7]);
          const model = modelOf([], { keys, weights, steps: 7, telling: new Set(keys.slice(0, telling)) });
          expect(unpackModel(packModel(model))).toEqual(model);
        },
      ),
    );
  });

  test('a model in an older format, or bytes that are none, are refused with a sentence', () => {
    for (const bytes of [[], [10], [0x8f, 0x08, 0x7b, 0x22, 0x67], [...new TextEncoder().encode('clauses 1\n{}\n')]])
      expect(() => unpackModel(Uint8Array.from(bytes))).toThrow(/older format.*train:clauses/);
  });

  test('a packed model says what it said before', () => {
    const model = modelOf(words, {});
    const again = unpackModel(packModel(model));
    expect(again.keys).toEqual(model.keys);
    expect(unpackModel(packModel(again))).toEqual(again);
    for (const text of ['We sell it', 'We encrypt it', 'Hello there'])
      expect(clauseLabeller(again)(text)).toEqual(clauseLabeller(model)(text));
  });
});
