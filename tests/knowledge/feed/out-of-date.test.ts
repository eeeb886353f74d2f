import { expect, it } from 'vitest';
import { outOfDateSince } from '../../../src/knowledge/index.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 20);
const edition = (expires: string) => ({
  name: 'The Watchers',
  sequence: 1,
  issued: '2026-01-01T00:00:00Z',
  expires,
  services: 1,
  changes: 1,
});
const problem = { reason: 'unreachable', message: 'The feed could not be reached.', at: NOW };
const feed = { edition: edition('2026-12-01T00:00:00Z'), seenAt: NOW - DAY, addedAt: 0, problem: null };

it('a feed within its time is fresh, also where the last try failed', () => {
  expect(outOfDateSince(feed, NOW)).toBeNull();
  expect(outOfDateSince({ ...feed, problem }, NOW)).toBeNull();
});

it('a feed is out of date from the moment at which its edition expired', () => {
  const expired = { ...feed, edition: edition('2026-11-19T00:00:00Z') };
  expect(outOfDateSince(expired, NOW)).toBe(Date.UTC(2026, 10, 19));
});

it('a feed that could not be read for more than two weeks is out of date since it was last seen', () => {
  expect(outOfDateSince({ ...feed, problem, seenAt: NOW - 13 * DAY }, NOW)).toBeNull();
  expect(outOfDateSince({ ...feed, problem, seenAt: NOW - 15 * DAY }, NOW)).toBe(NOW - 15 * DAY);
});

it('a feed that was never read counts from the day on which it was added', () => {
  const never = { edition: null, seenAt: null, addedAt: NOW - 15 * DAY, problem };
  expect(outOfDateSince(never, NOW)).toBe(NOW - 15 * DAY);
  expect(outOfDateSince({ ...never, addedAt: NOW - DAY }, NOW)).toBeNull();
});

it('nobody tried for long, as where the browser was closed: that alone is no failure', () => {
  expect(outOfDateSince({ ...feed, seenAt: NOW - 15 * DAY }, NOW)).toBeNull();
});
