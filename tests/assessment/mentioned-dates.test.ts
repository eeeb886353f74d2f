import { expect, test } from 'vitest';
import { monthsBefore } from '../../src/assessment/dates.ts';
import { mentionsDay } from '../../src/assessment/mentioned-dates.ts';

test.each([
  ['en', 'You must accept by February 8, 2021.'],
  ['en', 'From 8 Feb 2021 on'],
  ['de', 'Bis zum 8. Februar 2021 musst du zustimmen.'],
  ['fr', 'avant le 8 février 2021'],
  ['ja', '2021年2月8日までに同意してください'],
  ['', 'effective 2021-02-08'],
  ['not a language', 'on 8 February 2021'],
])('finds the day in %s: %s', (lang, text) => {
  expect(mentionsDay(text, lang, '2021-02-08')).toBe(true);
});

test.each([
  ['en', 'on 18 February 2021'],
  ['en', 'on February 8'],
  ['en', 'on February 9, 2021'],
  ['de', 'am 28. Februar 2021'],
])('does not find another day in %s: %s', (lang, text) => {
  expect(mentionsDay(text, lang, '2021-02-08')).toBe(false);
});

test('a month or a year is no day', () => {
  expect(mentionsDay('February 2021', 'en', '2021-02')).toBe(false);
});

test('going back by months ends on a day that there is', () => {
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
  expect(monthsBefore('2026-02-08', 24)).toBe('2024-02-08');
  expect(monthsBefore('2021-02', 2)).toBe('2020-12-01');
});
