import { describe, expect, it } from 'vitest';
import { extractionOf, figuresOf, groupBy, leastOf, percentile } from '../../../tools/benchmark-detect/figures.ts';
import { scorePage } from '../../../tools/benchmark-detect/score.ts';
import { BASE, page, prompt } from './prompts.ts';

const scores = [
  scorePage(page(), [prompt()], BASE),
  scorePage(page({ acceptText: null }), [prompt()], BASE),
  scorePage(page(), [], BASE),
  scorePage(page({ label: 'negative' }), [prompt()], BASE),
  scorePage(page({ label: 'negative' }), [], BASE),
].flatMap((score) => score ?? []);

describe('figures', () => {
  it('count pages, not prompts', () => {
    expect(figuresOf(scores)).toEqual({
      pages: 5,
      positives: 3,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
      misses: 1,
      falseAlarms: 1,
    });
  });

  it('are unknown where there is nothing to be right about', () => {
    expect(figuresOf([])).toMatchObject({ precision: null, recall: null, f1: null });
  });

  it('of extraction count only labels that say', () => {
    expect(extractionOf(scores, 'statement')).toEqual({ right: 1, of: 2 });
    expect(extractionOf(scores, 'action')).toEqual({ right: 2, of: 3 });
  });
});

it('groups come largest first', () => {
  expect(groupBy(['b', 'a', 'a'], (item) => item)).toEqual([
    ['a', ['a', 'a']],
    ['b', ['b']],
  ]);
});

it('a percentile is one of the values, by nearest rank', () => {
  const values = [5, 1, 4, 2, 3];
  expect([0, 0.5, 0.95, 1].map((share) => percentile(values, share))).toEqual([1, 3, 5, 5]);
  expect(percentile([], 0.5)).toBe(0);
});

describe('the least of several rounds', () => {
  it('is of each scan by itself', () => {
    expect(
      leastOf([
        [9, 4, 7],
        [5, 6, 8],
      ]),
    ).toEqual([5, 4, 7]);
  });

  it('has as many scans as the first round, where another had fewer or more', () => {
    expect(leastOf([[9, 4], [5], [6, 3, 1]])).toEqual([5, 3]);
  });

  it('of one round is that round', () => {
    expect(leastOf([[3, 9]])).toEqual([3, 9]);
    expect(leastOf([])).toEqual([]);
  });
});
