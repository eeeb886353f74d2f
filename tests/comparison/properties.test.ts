import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { back as mirrored, there as told } from './mirror.ts';
import { read } from './read.ts';

const SENTENCES = [
  'We share your location with advertisers.',
  'We do not share your location with advertisers.',
  'We keep your data for 5 years.',
  'We keep your data for 90 days.',
  'You may opt out of targeted advertising in your settings.',
  'You grant us an irrevocable license to your content.',
  'Any dispute is resolved by binding arbitration.',
  'We use your content to train our AI models.',
  'A fee of €25 will be charged.',
  'Our offices are closed on holidays.',
];
const text = fc
  .array(fc.constantFrom(...SENTENCES), { maxLength: 6 })
  .map((sentences) => `${POLICY}\n\n${sentences.join('\n\n')}`);

/** More changes than are told, among them what is worse when it comes and nothing when it goes: what is left out is the same both ways. */
const FULL = [[0, 2, 3, 8].map((at) => SENTENCES[at]), [1, 4, 6, 7].map((at) => SENTENCES[at])].map(
  (sentences) => `${POLICY}\n\n${sentences.join('\n\n')}`,
) as [string, string];

test('a text compared with itself has no change, whatever it says', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(compareReadings(read(some), read(some)).findings).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('comparing the other way round tells the same changes with before and after swapped', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const [a, b] = [read(one), read(two)];
      const [there, back] = [compareReadings(a, b), compareReadings(b, a)];
      expect(back.changedSentences).toBe(there.changedSentences);
      expect(back.findings.map(mirrored).sort()).toEqual(there.findings.map(told).sort());
    }),
    { numRuns: 60, examples: [FULL] },
  );
}, 60_000);

test('what moves is no change', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }), (order) => {
      const { level } = compareReadings(
        read(`${POLICY}\n\n${SENTENCES.join('\n\n')}`),
        read(`${POLICY}\n\n${order.join('\n\n')}`),
      );
      expect(level).toBe('none');
    }),
    { numRuns: 30 },
  );
}, 60_000);
