import { expect, it } from 'vitest';
import { makePage, makeSample, numbers, SIGN_UP } from '../../../tools/benchmark-page-cost/made-pages.ts';

it('made pages are the same at every run, of the size asked for, and differ by seed', () => {
  expect(makePage(20_000, 3, 100)).toBe(makePage(20_000, 3, 100));
  expect(makePage(20_000, 3, 100)).not.toBe(makePage(20_000, 4, 100));
  expect(makePage(20_000, 3, 100).length).toBeGreaterThan(20_000);
  expect(makePage(20_000, 3, 100).length).toBeLessThan(23_000);
});

it('half of the sample has a sign-up form', () => {
  const sample = makeSample();
  expect(sample.filter(([, html]) => html.includes(SIGN_UP))).toHaveLength(sample.length / 2);
  expect(new Set(sample.map(([name]) => name)).size).toBe(sample.length);
});

it('numbers stay in their range', () => {
  const next = numbers(1);
  const drawn = Array.from({ length: 1000 }, () => next(6));
  expect([...new Set(drawn)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});
