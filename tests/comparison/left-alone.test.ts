import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const AROUND = [
  POLICY,
  'Dies ist eine kurze Fassung des Textes, den wir für Sie geschrieben haben. Er gilt für alle, die mit uns zu tun haben, und steht auf dieser Seite.',
  'Ceci est une version courte du texte que nous avons écrit pour vous. Elle vaut pour toutes les personnes qui sont sur ce site et pour les autres.',
];
const LENGTH = 4;

const topicsOf = (around: string, before: string, after: string) => {
  const text = Array.from({ length: LENGTH }, () => around).join('\n\n');
  return compareReadings(read(`${text}\n\n${before}`), read(`${text}\n\n${after}`)).findings.map(({ topic }) => topic);
};

describe('what a promise is still given of, when it is given of less, is not told as done:', () => {
  const [en = '', de = '', fr = ''] = AROUND;
  test.each([
    ['messages', en, 'We do not use your data to show you ads.', 'We do not use your messages to show you ads.'],
    ['location-precise', en, 'We never sell your information.', 'We never sell your precise location.'],
    [
      'voice-audio',
      en,
      'Your data is not used to train our AI models.',
      'Your voice recordings are not used to train our AI models.',
    ],
    [
      'contacts',
      de,
      'Wir verwenden Ihre Daten nicht für Werbung.',
      'Wir verwenden weder Ihre Chats noch Ihre Kontakte für Werbung.',
    ],
    [
      'messages',
      fr,
      "Nous n'utilisons pas vos données pour vous montrer des publicités.",
      "Nous n'utilisons pas vos messages pour vous montrer des publicités.",
    ],
  ])('%s', (code, around, whole, part) => {
    const [there, back] = [topicsOf(around, whole, part), topicsOf(around, part, whole)];
    expect(there).toContain('notice.promise-removed');
    expect([...there, ...back]).not.toContain(`data-category.${code}`);
  });

  test('but what it is given of no longer is', () => {
    const [whole, part] = [
      'We do not use your messages or your precise location to show you ads.',
      'We do not use your messages to show you ads.',
    ];
    expect(topicsOf(en, whole, part)).toContain('notice.promise-removed');
  });
});
