import { describe, expect, test } from 'vitest';
import {
  type ClauseModel,
  clauseFeatures,
  clauseLabeller,
  type FeatureShape,
  hashStems,
  packModel,
  stemKey,
  unpackModel,
} from '../../src/reading/index.ts';

const shape: FeatureShape = {
  grams: 2,
  window: 5,
  pairWeight: 1,
  telling: new Set(),
  letterWeight: 0,
  reading: null,
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
    const telling = new Set(hashStems('privacy terms').map(stemKey));
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

  test('any text ends with numbers', () => {
    for (const text of ['', '\0', '<'.repeat(100_000), 'a '.repeat(200_000), '\ud800', '\u202e§§'])
      for (const value of clauseFeatures(text, {
        ...shape,
        letterWeight: 1,
        reading: { lang: 'en', weight: 1 },
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

  test('a packed model says what it said before', () => {
    const model = modelOf(words, {});
    const again = unpackModel(packModel(model));
    expect(again.keys).toEqual(model.keys);
    expect(unpackModel(packModel(again))).toEqual(again);
    for (const text of ['We sell it', 'We encrypt it', 'Hello there'])
      expect(clauseLabeller(again)(text)).toEqual(clauseLabeller(model)(text));
  });
});
