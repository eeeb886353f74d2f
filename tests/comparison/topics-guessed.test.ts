import { afterEach, describe, expect, test } from 'vitest';
import { agreementWith } from '../../src/comparison/agreement.ts';
import { guessTopics, learnTopics } from '../../src/reading/index.ts';
import { bringTopics } from '../../tools/train-clauses/kept-models.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';
import { SIX_CHANGES, told } from './told.ts';

afterEach(bringTopics);

const CHANGES = [
  ...SIX_CHANGES,
  'We may suspend your account at any time without giving a reason.',
  'You must be at least 18 years old to use the service.',
  'Your data are transferred to servers in other countries.',
  'The courts of Oslo have exclusive jurisdiction over all disputes.',
  'You are responsible for everything that happens under your account.',
];

function guessOf(text: string) {
  const reading = read(`${POLICY}\n\n${text}`);
  return guessTopics(reading, reading.sentences.length - 1);
}

describe('the model of topics', () => {
  test('tells what a sentence is about that nobody labelled', () => {
    const guess = guessOf(
      'Records of your calls will be retained for eighteen months and are then deleted. '.repeat(3),
    );
    const [surest] = [...(guess ?? [])].sort((a, b) => b[1] - a[1]);
    expect(surest?.[0]).toBe('notice.retention');
  });

  test('guesses nothing where reading was given none', () => {
    learnTopics(null);
    expect(guessOf('Records of your calls will be retained for eighteen months.')).toBeNull();
  });

  test('leaves the first five findings as reading has them where they are what is worth most', () => {
    const first = () => told([], CHANGES).slice(0, 5);
    const withIt = first();
    learnTopics(null);
    expect(first()).toEqual(withIt);
    expect(withIt).toHaveLength(5);
  });
});

describe('how far it agrees', () => {
  const guess = new Map([
    ['notice.retention', 0.9],
    ['choice.deletion', 0.4],
    ['term.fees', 0.01],
    ['notice.promise-added', 0.02],
  ] as const);

  test('is more for what it is surer of', () => {
    const [most = 0, less = 0, least = 0] = (['notice.retention', 'choice.deletion', 'term.fees'] as const).map(
      (topic) => agreementWith(guess, topic),
    );
    expect(most).toBeGreaterThan(less);
    expect(less).toBeGreaterThan(least);
    expect(least).toBeGreaterThan(0.5);
  });

  test('is whole for promises, which are known by their form, that came and that went', () => {
    const [come, gone, surest = 0] = (
      ['notice.promise-added', 'notice.promise-removed', 'notice.retention'] as const
    ).map((topic) => agreementWith(guess, topic));
    expect(come).toBe(gone);
    expect(come).toBeGreaterThanOrEqual(surest);
  });

  test('changes nothing where there is no model', () => {
    expect(agreementWith(null, 'term.fees')).toBe(1);
  });
});
