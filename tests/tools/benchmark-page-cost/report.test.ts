import { expect, it } from 'vitest';
import { compare, mutationLine, pageLines, summarise, taskLine } from '../../../tools/benchmark-page-cost/report.ts';

const times = (own: number, files: Record<string, number> = {}) => ({ own, files, busy: own + 10, wall: 1000 });

it('a summary has the median, the 95th percentile, the most and the sum', () => {
  expect(summarise([4, 1, 3, 2, 10])).toEqual({ pages: 5, median: 3, p95: 10, max: 10, total: 20 });
});

it('the goal is kept only when both median and total are within it', () => {
  const theirs = summarise([100, 100, 100]);
  expect(compare(summarise([10, 10, 10]), theirs, 0.1).at(-1)).toMatch(/kept$/);
  expect(compare(summarise([10, 10, 90]), theirs, 0.1).at(-1)).toMatch(/MISSED$/);
  expect(compare(summarise([11, 11, 1]), theirs, 0.1).at(-1)).toMatch(/MISSED$/);
  expect(compare(summarise([1]), summarise([0]), 0.1).at(-1)).toMatch(/MISSED$/);
});

it('without the peer there are figures and no ratio', () => {
  const text = pageLines('2 pages', [times(1, { 'a.js': 1, 'b.js': 0 })], null, [times(0)]).join('\n');
  expect(text).toContain('a.js');
  expect(text).not.toContain('autoconsent');
  expect(pageLines('2 pages', [times(1)], [times(20)], [times(0)]).join('\n')).toContain('0.050');
});

it('shares and tasks are held against their goals', () => {
  expect(mutationLine('feed', times(20), 0.02)).toMatch(/2\.00 %.*kept$/);
  expect(mutationLine('feed', times(21), 0.02)).toMatch(/MISSED$/);
  expect(taskLine('huge', [3, 50, 4], 50)).toMatch(/50\.0 ms \(57 ms in 3 tasks\).*kept$/);
  expect(taskLine('huge', [50.1], 50)).toMatch(/MISSED$/);
});
