import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const told = (before: string, after: string) =>
  compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings;

describe('amounts are read however they are written:', () => {
  test.each([
    [
      'numbers of two words',
      'Your plan will automatically renew unless you cancel at least twenty-four (24) hours before it ends.',
      'Your plan will automatically renew unless you cancel at least seventy-two (72) hours before it ends.',
      'term.auto-renewal',
      'worse',
    ],
    [
      'hundreds',
      'Our total liability to you will not exceed five hundred dollars.',
      'Our total liability to you will not exceed one hundred dollars.',
      'term.liability-limit',
      'worse',
    ],
    [
      'a year for three',
      'We keep your orders for a year.',
      'We keep your orders for three years.',
      'notice.retention',
      'worse',
    ],
    [
      'how many devices one may use',
      'You may watch on up to five devices at the same time.',
      'You may watch on up to three devices at the same time.',
      'term.prohibited-use',
      'worse',
    ],
  ])('%s', (_, before, after, topic, effect) => {
    expect(told(before, after).find((finding) => finding.topic === topic)).toMatchObject({ effect });
  });

  test.each([
    ['the same number in words', 'You have fourteen days to object.', 'You have 14 days to object.'],
    ['a number of two words', 'You have thirty-one days to object.', 'You have 31 days to object.'],
    ['a year', 'Terms that were in force until 2009.', 'Terms that were in force until 2031.'],
    ['the number of a section', 'You may do so as section 5 says.', 'You may do so as section 7 says.'],
  ])('no news: %s', (_, before, after) => {
    expect(told(before, after)).toEqual([]);
  });
});

test('what stood on the device and now stands on a server is told', () => {
  const [finding] = told('Your journal entries live on your phone.', 'Your journal entries live on our servers.');
  expect(finding?.effect).toBe('worse');
});
