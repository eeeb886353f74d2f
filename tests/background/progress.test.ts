import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followProgress } from '../../extension/background/progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says nothing of work that is soon done', async () => {
  const tell = vi.fn(async () => undefined);
  const { step, end } = followProgress(tell);
  step();
  await vi.advanceTimersByTimeAsync(300);
  await end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(tell).not.toHaveBeenCalled();
});

it('tells of long work once it is long, then at each step, one after another, and never after its end', async () => {
  let [running, most] = [0, 0];
  const tell = vi.fn(async () => {
    running++;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 50));
    running--;
  });
  const { step, end } = followProgress(tell);
  await vi.advanceTimersByTimeAsync(400);
  expect(tell).toHaveBeenCalledTimes(1);
  step();
  step();
  const ended = end();
  await vi.advanceTimersByTimeAsync(1000);
  await ended;
  expect(tell).toHaveBeenCalledTimes(3);
  expect(most).toBe(1);
});

it('goes on where one telling failed', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const tell = vi.fn(async () => Promise.reject(new Error('no tab')));
  const { step, end } = followProgress(tell);
  await vi.advanceTimersByTimeAsync(400);
  step();
  await end();
  expect(tell).toHaveBeenCalledTimes(2);
  log.mockRestore();
});
