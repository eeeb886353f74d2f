/** What is told of two texts is true of the text at hand as a whole. */
import '../reading/learn-words.ts';
import { expect, test } from 'vitest';
import { reportTwoTexts } from '../../src/assessment/index.ts';
import { read } from '../comparison/read.ts';
import { POLICY } from '../reading/fixtures.ts';

const report = (before: readonly string[], after: readonly string[]) => {
  const [old, now] = [before, after].map((lines, at) => ({
    hash: `${at}`.repeat(64),
    url: 'https://parrot.example/privacy',
    readAt: at,
    isUnderstood: true,
    reading: read([POLICY, ...lines].join('\n\n')),
  }));
  if (!old || !now) throw new Error('two texts');
  return reportTwoTexts({ ...old, acceptedAt: null }, now, 'Privacy Policy').compared;
};
const topics = (before: readonly string[], after: readonly string[]) =>
  report(before, after)?.findings.map(({ topic, direction }) => `${topic} ${direction}`) ?? [];

const LOCATION = 'We collect your precise location by GPS while you use the map.';
const MORE_LOCATION = 'We use several ways to find your precise location, such as GPS and cell towers.';
const ADS = 'We share your phone number with advertisers so that they can show you ads.';

test('that a sentence went is no relief where the text says the same of its topic elsewhere', () => {
  const told = topics([LOCATION, MORE_LOCATION], [LOCATION, ADS]).join('\n');
  expect(told).toMatch(/recipient\.advertisers|purpose\.ads/);
  expect(told).not.toContain('location-precise');
});

test('it is one where nothing is said of it any more', () => {
  const read = 'We scan your face and keep a face template of it.';
  expect(topics([read], [ADS]).join('\n')).toContain('data-category.biometric dropped');
});

test('how long data are kept is not told as gone where the text still says it', () => {
  const kept = 'We store your photos until they are no longer needed, or until you close your account.';
  expect(topics([kept], [ADS]).join('\n')).not.toContain('notice.retention');
});

test('where nothing else changed, the words that went are told', () => {
  expect(report([LOCATION, MORE_LOCATION], [LOCATION])?.findings).not.toEqual([]);
});
