import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clauseLabeller, packModel, unpackModel } from '../../../src/reading/index.ts';
import { CLAUDETTE_LABELS } from '../../../tools/benchmark-clauses/label-names.ts';
import { languageOf, schemeOf } from '../../../tools/benchmark-clauses/names.ts';
import { measureLabels } from '../../../tools/benchmark-clauses/score.ts';
import { bestThreshold, foldsOf, steadyThreshold } from '../../../tools/train-clauses/evaluate.ts';
import { fitModel } from '../../../tools/train-clauses/fit.ts';
import { MODELS_FOLDER } from '../../../tools/train-clauses/kept-models.ts';
import { findLabelled } from '../../../tools/train-clauses/labelled-clauses.ts';
import { paragraphId, readLabelled } from '../../../tools/train-clauses/labelled-paragraphs.ts';
import { withoutLikes } from '../../../tools/train-clauses/likes.ts';
import { madeOf, TERMS_FOLDER } from '../../../tools/train-clauses/made.ts';
import { DESIGNS } from '../../../tools/train-clauses/models.ts';
import { expandPattern, patternLines } from '../../../tools/train-clauses/own-sentences.ts';
import { fitRows, prepareRows } from '../../../tools/train-clauses/prepare.ts';
import { ownParagraphs, PRIVACY_FOLDER } from '../../../tools/train-clauses/privacy-rows.ts';
import type { Row } from '../../../tools/train-clauses/recipe.ts';
import { hasSeen, marksOf } from '../../../tools/train-clauses/seen.ts';
import { seededRandom } from '../../../tools/train-clauses/solver.ts';
import { findThresholds } from '../../../tools/train-clauses/thresholds.ts';

const ANIMALS = ['cat', 'dog', 'cow', 'hen', 'fox', 'owl', 'bee', 'ant'];
const rows: Row[] = ANIMALS.flatMap((animal, at) => [
  { text: `The ${animal} may be sold to strangers`, labels: ['sale'], group: `farm ${at}` },
  { text: `The ${animal} is locked away at night`, labels: ['lock'], group: `farm ${at}` },
  { text: `The ${animal} eats in the morning`, labels: [], group: `farm ${at}` },
]);
const outputs = [
  { name: 'sale', label: 'sale' },
  { name: 'lock', label: 'lock' },
];
const recipe = {
  decision: 'each' as const,
  keyBits: 24,
  grams: 2,
  window: 5,
  pairWeight: 1,
  letterWeight: 0,
  reading: null,
  concepts: null,
  tellingPerLabel: 5,
  cost: 10,
  positive: 2,
  epochs: 30,
  features: 40,
  steps: 15,
};

describe('fitting', () => {
  test('what separates the rows is learnt and holds for a row never seen', () => {
    const label = clauseLabeller(fitModel(rows, outputs, recipe));
    expect(label('The goat may be sold to strangers')).toEqual(['sale']);
    expect(label('The goat is locked away at night')).toEqual(['lock']);
    expect(label('The goat eats in the morning')).toEqual([]);
  });

  test('the same rows give the same model, byte for byte', () => {
    expect(packModel(fitModel(rows, outputs, recipe))).toEqual(packModel(fitModel(rows, outputs, recipe)));
  });

  test('rows of one document are never in two folds', () => {
    const hands = foldsOf(rows, 3);
    for (const [at, row] of rows.entries())
      for (const [other, { group }] of rows.entries()) if (row.group === group) expect(hands[at]).toBe(hands[other]);
    expect(new Set(hands).size).toBe(3);
  });

  test('the threshold parts the scores where F1 is best', () => {
    const threshold = bestThreshold([0.9, 0.8, 0.3, 0.2], [true, true, false, false]);
    expect(threshold).toBeGreaterThan(0.3);
    expect(threshold).toBeLessThan(0.8);
  });

  test('a steady threshold also parts them, and no single document decides it', () => {
    const threshold = steadyThreshold([0.9, 0.8, 0.3, 0.2], [true, true, false, false], ['a', 'b', 'a', 'b']);
    expect(threshold).toBeGreaterThan(0.2);
    expect(threshold).toBeLessThan(0.8);
    const scores = [0.9, 0.8, 0.7, 0.1, 0.05];
    const truth = [true, true, true, true, false];
    const groups = ['a', 'b', 'c', 'd', 'e'];
    expect(bestThreshold(scores, truth)).toBeLessThan(0.1);
    expect(steadyThreshold(scores, truth, groups)).toBeGreaterThan(0.1);
  });

  test('a model beside counts when thresholds are found', () => {
    const prepared = prepareRows(rows, outputs, recipe);
    const alone = findThresholds(prepared);
    const together = findThresholds(prepared, { prepared: prepareRows(rows, outputs, recipe), lang: 'en' });
    for (const [at, threshold] of together.entries()) expect(threshold).toBeCloseTo(2 * (alone[at] ?? 0), 5);
  });

  test('weights that thresholds are found with are those that ship', () => {
    const prepared = prepareRows(rows, outputs, { ...recipe, steps: 3 });
    const model = fitModel(rows, outputs, { ...recipe, steps: 3 });
    const fitted = fitRows(prepared);
    for (const [row, key] of model.keys.entries())
      for (const [at] of outputs.entries()) {
        const { column = 0, rarity = 0 } = prepared.columns.get(key) ?? {};
        expect(model.weights[row * outputs.length + at]).toBeCloseTo((fitted[at]?.[column] ?? 0) * rarity, 5);
      }
    const kept = [...prepared.columns.values()].filter(({ column }) => fitted.some((one) => one[column] !== 0));
    expect(model.keys.length).toBe(kept.length);
  });

  test('a clause that is nearly one to be measured is left out, another is kept', () => {
    const measured = [{ text: 'We may close your account at any time for any reason', labels: [], group: 'a' }];
    const near = { text: 'We may close your account at any time and for any reason', labels: [], group: 'b' };
    const far = { text: 'The courts of Ireland settle all disputes', labels: [], group: 'b' };
    expect(withoutLikes([near, far], measured)).toEqual([far]);
  });
});

describe('our own sentences', () => {
  test('a pattern gives one of its choices, and words for its slots', () => {
    const slots = new Map([['data', ['name', 'address']]]);
    const sentence = expandPattern('[we|they] [ask|ask you] for your <data> , always.', slots, seededRandom(3));
    expect(sentence).toMatch(/^(We|They) ask( you)? for your (name|address), always\.$/);
  });

  test('every paragraph has a category and no unfilled slot', () => {
    const wrong = ownParagraphs(PRIVACY_FOLDER).filter(
      ({ text, labels }) => labels.length === 0 || /[[\]<>|]|undefined/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what the model of concepts learns from', () => {
  test('a real clause of another contract counts more there than one of the set, and a sentence of ours less', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clauses-'));
    const line = (text: string) => JSON.stringify({ text, labels: [], doc: 'A shop' });
    writeFileSync(join(folder, 'claudette-en.jsonl'), line('Parcels leave our hall on weekdays before noon.'));
    writeFileSync(join(folder, 'legalbench-unfair-tos.jsonl'), line('Guests may bring a small dog to the terrace.'));
    const counts = new Map(DESIGNS['claudette-concepts']?.added(folder, []).map((row) => [row.group, row.weight ?? 1]));
    const [own, set, other] = ['own', 'A shop', 'LegalBench'].map((group) => counts.get(group));
    expect(own).toBeLessThan(set ?? 0);
    expect(other).toBeGreaterThan(set ?? 0);
  });
});

describe('clauses of terms that we labelled', () => {
  const text = 'You agree to <b>binding</b> arbitration.';

  test('they are found again by a part of their hash, however they are set', () => {
    const labels = new Map([[paragraphId('you agree to <B>BINDING</B> arbitration'), ['arbitration']]]);
    expect(findLabelled([{ text, doc: 'fernhill' }], labels)).toEqual({
      rows: [{ text, group: 'fernhill', labels: ['arbitration'], added: true }],
      missing: 0,
    });
  });

  test('one in which a reader found nothing has no label, and one that is not there is counted', () => {
    const labels = new Map([
      [paragraphId(text), ['none']],
      [paragraphId('Another clause'), ['jurisdiction']],
    ]);
    const { rows, missing } = findLabelled([{ text }], labels);
    expect(rows.map((row) => row.labels)).toEqual([[]]);
    expect(missing).toBe(1);
  });

  test('every label in the file is one of the scheme', () => {
    const known = new Set<string>(['none', ...CLAUDETTE_LABELS]);
    const files = readLabelled(patternLines(TERMS_FOLDER, 'labelled.txt'));
    const labels = files.flatMap(({ categories }) => [...categories.values()].flat());
    expect(labels.length).toBeGreaterThan(1000);
    expect(labels.filter((label) => !known.has(label))).toEqual([]);
  });
});

const readModel = (name: string) => unpackModel(gunzipSync(readFileSync(join(MODELS_FOLDER, `${name}.bin.gz`))));

describe('the models that the benchmark reads', () => {
  test('those of terms were fitted with the words, rules and sentences that are here now', () => {
    const stale = Object.entries(DESIGNS).filter(
      ([name, { recipe }]) => !recipe.reading && readModel(name).made !== madeOf(recipe),
    );
    expect(stale.map(([name]) => `npm run train:clauses -- DIR ${name}`)).toEqual([]);
  });

  test('another recipe, or another way to read, is noticed', () => {
    const { recipe } = DESIGNS['claudette-concepts'] ?? {};
    if (!recipe) throw new Error('There is no model of concepts');
    const made = madeOf(recipe);
    expect(madeOf(recipe)).toBe(made);
    expect(madeOf({ ...recipe, cost: recipe.cost * 2 })).not.toBe(made);
    expect(madeOf({ ...recipe, concepts: null })).not.toBe(made);
  });

  test('all of them together are at most 300 kB', () => {
    const sizes = readdirSync(MODELS_FOLDER)
      .filter((file) => file.endsWith('.gz'))
      .map((file) => readFileSync(join(MODELS_FOLDER, file)).length);
    expect(sizes.length).toBe(8);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(300_000);
  });

  test('they tell clauses apart that nobody labelled', () => {
    const labelBy = (name: string) => {
      const beside = DESIGNS[name]?.beside;
      return clauseLabeller(readModel(name), beside && { model: readModel(beside.name), lang: beside.lang });
    };
    expect(labelBy('opp115')('We encrypt your card number and guard our servers with firewalls.')).toContain(
      'Data Security',
    );
    expect(labelBy('claudette-en')('Any dispute shall be finally settled by binding arbitration in Oslo.')).toContain(
      'arbitration',
    );
    expect(labelBy('claudette-de')('Gerichtsstand ist ausschließlich Oslo.')).toContain('jurisdiction');
    expect(labelBy('tosdr')('We may close your account at any time, without notice, for any reason.')).not.toContain(
      'point:good',
    );
  });
});

describe('clauses that a model has learnt from', () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `Clause ${at} of an agreement`);
  const file = join(mkdtempSync(join(tmpdir(), 'seen-')), 'set.seen.txt');
  writeFileSync(file, marksOf(texts).join('\n'));

  test('they are known again, all of them or a part', () => {
    expect(hasSeen(file, texts)).toBe(true);
    expect(hasSeen(file, texts.slice(0, 700))).toBe(true);
  });

  test('other clauses are not, nor where nothing was remembered', () => {
    expect(
      hasSeen(
        file,
        texts.map((text) => `${text}, revised`),
      ),
    ).toBe(false);
    expect(hasSeen(`${file}.none`, texts)).toBe(false);
  });
});

describe('names of benchmarks', () => {
  test('every sensible spelling means its scheme', () => {
    expect(['opp115', 'opp115-majority', 'OPP-115', 'claudette-de', 'tosdr', 'ToS;DR-2021', 'x'].map(schemeOf)).toEqual(
      ['opp115', 'opp115', 'opp115', 'claudette', 'tosdr', 'tosdr', undefined],
    );
  });

  test('the language is what the name says, or else what the clauses are written in', () => {
    expect(languageOf(['', 'claudette-de', 'held'], [])).toBe('de');
    expect(languageOf(['', 'claudette', 'claudette_pl.part2'], [])).toBe('pl');
    expect(
      languageOf(['', 'claudette', 'held'], ['Il contratto è regolato dalla legge del luogo e non dalle parti']),
    ).toBe('it');
  });

  test('micro counts all labels together, macro is the mean over the labels', () => {
    const truth = [{ labels: ['a'] }, { labels: ['a'] }, { labels: ['b'] }];
    const { micro, macro } = measureLabels(['a', 'b'], truth, [['a'], ['a'], ['a']]);
    expect(micro).toBeCloseTo(66.7, 1);
    expect(macro).toBeCloseTo(40, 1);
  });
});
