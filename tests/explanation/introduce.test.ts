import { expect, test } from 'vitest';
import { introduce } from '../../src/explanation/introduce.ts';
import { createVoice } from '../../src/explanation/voice.ts';
import { makeSetting } from './english.ts';

const voice = createVoice(makeSetting());
const label = (words: string) => `In France: ${words}`;

test('words in the language of the label stay one text', () => {
  expect(introduce(label, { text: 'Nothing changes.', lang: 'en' }, voice)).toEqual({
    text: 'In France: Nothing changes.',
    lang: 'en',
  });
});

test('words in another language keep it behind the label', () => {
  expect(introduce(label, { text: 'Rien ne change.', lang: 'fr' }, voice)).toEqual({
    text: 'In France: Rien ne change.',
    lang: 'en',
    parts: [
      { text: 'In France: ', topic: null },
      { text: 'Rien ne change.', topic: null, lang: 'fr' },
    ],
  });
});

test('words that can’t be found again in the sentence are told as one text, and none is lost', () => {
  const opened = (words: string) => `${words[0]?.toUpperCase()}${words.slice(1)} (in France)`;
  expect(introduce(opened, { text: 'rien ne change', lang: 'fr' }, voice)).toEqual({
    text: 'Rien ne change (in France)',
    lang: 'en',
  });
});
