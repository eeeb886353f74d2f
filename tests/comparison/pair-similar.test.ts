import { expect, test } from 'vitest';
import { align } from '../../src/comparison/align.ts';
import { POLICY } from '../reading/fixtures.ts';
import { read } from './read.ts';

const versions = (before: readonly string[], after: readonly string[]) =>
  [before, after].map((sentences) => read([POLICY, ...sentences].join('\n\n'))) as [
    ReturnType<typeof read>,
    ReturnType<typeof read>,
  ];
const pairsOf = (...[a, b]: ReturnType<typeof versions>) =>
  align(a, b).differences.flatMap(({ before, after }) => (before !== null && after !== null ? [[before, after]] : []));

test('one sentence that shares nothing but common words with many finds the same one of them from either side', () => {
  const one = ['The keeper lights the lantern of the old hall each evening.'];
  const many = Array.from({ length: 70 }, (_, at) => `The keeper lights the lantern of hall n${at} each evening.`);
  const [a, b] = versions(one, many);
  const there = pairsOf(a, b);
  expect(there).toHaveLength(1);
  expect(pairsOf(b, a).map(([x, y]) => [y, x])).toEqual(there);
});

test('of sentences that are equally like one the same is taken from either side', () => {
  const [a, b] = versions(
    ['We light red lanterns at the gate every evening.', 'We light blue lanterns at the gate every evening.'],
    ['We light green lanterns at the gate every evening.', 'We light white lanterns at the gate every evening.'],
  );
  expect(
    pairsOf(b, a)
      .map(([x, y]) => [y, x])
      .sort(),
  ).toEqual(pairsOf(a, b).sort());
});
