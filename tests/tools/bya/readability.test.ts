import { expect, it } from 'vitest';
import { countSyllables, gradeOf } from '../../../tools/bya/readability.ts';

it('gives published examples their grade, to within one year', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 1);
  const hard = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  expect(Math.abs(gradeOf(hard) - 11.3)).toBeLessThan(1);
});

it('finds legal language harder than plain language that says the same', () => {
  const legal = 'Non-acceptance of the aforementioned modifications will result in termination of your account.';
  expect(gradeOf(legal)).toBeGreaterThan(12);
  expect(gradeOf('If you say no, they will close your account.')).toBeLessThan(8);
});

it.each([
  ['data', 2],
  ['share', 1],
  ['shares', 1],
  ['people', 2],
  ['company', 3],
  ['companies', 3],
  ['asked', 1],
  ['wanted', 2],
  ['WhatsApp', 2],
  ['IP', 2],
])('counts the syllables of "%s" as %i', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

it('gives text without words no grade', () => {
  for (const text of ['', '…', '微信', '!!!']) expect(gradeOf(text)).toBe(0);
});
