/** Lists whose things share a word: each is read as if it had it. */
import { expect, test } from 'vitest';
import { analyseSentence, LEXICONS, learnLexicons } from '../../src/reading/index.ts';
import { read } from '../comparison/read.ts';
import { POLICY } from './fixtures.ts';

learnLexicons(LEXICONS);

const topicsOf = (policy: string, sentence: string) => {
  const reading = read(`${policy}\n\n${sentence}`);
  return analyseSentence(reading, reading.sentences.length - 1).mentions.map(({ topic }) => topic);
};

test.each([
  ['We collect health and contact data.', 'data-category.health'],
  ['We store payment, usage and browser information.', 'data-category.payment-transaction'],
  ['We store browser, payment, and usage information.', 'data-category.usage-activity'],
])('"%s" names each', (sentence, topic) => {
  expect(topicsOf(POLICY, sentence)).toContain(topic);
});

test('a word that is not of the list shares nothing', () => {
  expect(topicsOf(POLICY, 'We care for your health. Names and contact data are kept.')).not.toContain(
    'data-category.health',
  );
});

test('German words that end in a hyphen have the ending of the last one', () => {
  const policy =
    'Wir verarbeiten Ihre personenbezogenen Daten, wenn Sie unsere Dienste nutzen, und geben sie nicht an Dritte weiter. '.repeat(
      12,
    );
  expect(topicsOf(policy, 'Wir erheben Gesundheits-, Sensor- und Nutzungsdaten.')).toEqual(
    expect.arrayContaining(['data-category.health', 'data-category.usage-activity']),
  );
});
