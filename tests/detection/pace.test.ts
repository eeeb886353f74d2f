import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPace } from '../../src/detection/pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

describe('a look that takes long', () => {
  it('leaves the page its turn between two slices: a task of its own, not only another idle callback', () => {
    let time = 0;
    let steps = 0;
    const waiting: (() => void)[] = [];
    const pace = createPace({
      signal: new AbortController().signal,
      now: () => time,
      idle: (callback) => void waiting.push(callback),
      *look() {
        while (steps < 100) {
          steps += 1;
          time += 1;
          yield;
        }
      },
      isLeft: () => false,
    });
    pace.wish();
    waiting.pop()?.();
    const first = steps;
    expect(first).toBeLessThan(50);
    expect(waiting).toEqual([]);
    vi.runOnlyPendingTimers();
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    expect(steps).toBeGreaterThan(first);
  });
});
