import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { LEGAL_TOPICS } from '../../extension/interface/legal-topics.ts';
import forms from '../../extension/interface/legal-words.json';
import { findLegalWords } from '../../extension/interface/legal-words.ts';
import { keyOfTopic } from '../../extension/interface/words.ts';

const found = (text: string) => findLegalWords(text).map(({ from, to, topic }) => [text.slice(from, to), topic]);

describe('words of law', () => {
  test.each([
    ['Any claim goes to binding Arbitration.', 'Arbitration', 'term.arbitration'],
    ['Streit klärt ein Schiedsgericht.', 'Schiedsgericht', 'term.arbitration'],
    ['Données transmises à des tiers.', 'tiers', 'recipient.other-third-parties'],
    ['Передаём третьим лицам.', 'третьим лицам', 'recipient.other-third-parties'],
    ['第三者に提供します。', '第三者', 'recipient.other-third-parties'],
    ['قد نشارك بياناتك مع أطراف ثالثة.', 'أطراف ثالثة', 'recipient.other-third-parties'],
    ["les forces de l'ordre", "forces de l'ordre", 'recipient.law-enforcement'],
  ])('are found in %s', (text, word, topic) => {
    expect(found(text)).toEqual([[word, topic]]);
  });

  test('are found with their endings, as whole words, each kind once', () => {
    expect(found('Our affiliates and affiliated firms')).toEqual([['affiliates', 'recipient.affiliates']]);
    expect(found('You can write to us.')).toEqual([]);
    expect(found('a class\u00a0action')).toEqual([['class\u00a0action', 'term.class-waiver']]);
  });

  test('are all written small and hold no sign that a pattern could take for its own', () => {
    for (const form of Object.values(forms).flat()) expect(form).toMatch(/^[\p{L}\p{M}\d’ -]+$/u);
    for (const form of Object.values(forms).flat()) expect(form).toBe(form.toLowerCase());
  });

  test('stand for one thing each', () => {
    const all = Object.values(forms).flat();
    expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
    expect(Object.keys(forms)).toEqual([...LEGAL_TOPICS]);
  });

  test('have an everyday explanation', async () => {
    const english: unknown = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8'));
    for (const topic of LEGAL_TOPICS) expect(english).toHaveProperty(keyOfTopic(topic));
  });

  test('are looked for in no more time than the text is long', () => {
    expect(found('a'.repeat(100_000))).toEqual([]);
    expect(found('third '.repeat(20_000))).toEqual([]);
  });
});
