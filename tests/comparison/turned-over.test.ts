import { describe, expect, test } from 'vitest';
import { compareReadings } from '../../src/comparison/index.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const told = (before: string, after: string) =>
  compareReadings(read(`${POLICY}\n\n${before}`), read(`${POLICY}\n\n${after}`)).findings;

describe('a sentence that turns over is told though no word names its topic:', () => {
  test.each([
    ['a denial dropped', 'We do not stack lanterns in the hall.', 'We stack lanterns in the hall.', 'worse'],
    ['a state that flips', 'At first your shelf is private.', 'At first your shelf is public.', 'worse'],
    ['where it is worked out', 'The puzzle is solved on your device.', 'The puzzle is solved on our servers.', 'worse'],
    ['a shorter time', 'Stamps count for nine months.', 'Stamps count for four months.', 'worse'],
    ['less that is deleted', 'We delete all data after 30 days.', 'We delete some data after 30 days.', 'worse'],
    ['more that is deleted', 'We delete some data after 30 days.', 'We delete all data after 30 days.', 'better'],
    ['less that is shared', 'We share all data with partners.', 'We share some data with partners.', 'better'],
    ['a longer time', 'Stamps count for four months.', 'Stamps count for nine months.', 'better'],
  ])('%s', (_, before, after, effect) => {
    const findings = told(before, after);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ effect, quoteBefore: { quote: before }, quoteAfter: { quote: after } });
  });

  test('and not where a denial is put in other words', () => {
    expect(told('We never stack lanterns in the hall.', 'We do not stack lanterns in the hall.')).toEqual([]);
  });
});
