import { expect, test } from 'vitest';
import { cutLine, isolate, shorten, widthOf } from '../../src/explanation/clean.ts';

test('marks of direction that are ours take no room, and those of others do not get in', () => {
  const names = `${isolate('Facebook')}، ${isolate('Instagram')}`;
  expect(widthOf(names)).toBe('Facebook، Instagram'.length);
  expect(shorten(names, 'Facebook، Instagram'.length)).toBe(names);
  expect(cutLine(isolate('Facebook'), 20)).toBe('Facebook');
});
