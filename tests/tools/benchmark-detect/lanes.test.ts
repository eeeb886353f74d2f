import { expect, it } from 'vitest';
import { inLanes, within } from '../../../tools/benchmark-detect/lanes.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('lanes keep the order of the items and never run more at once than told', async () => {
  let running = 0;
  let most = 0;
  const results = await inLanes([30, 5, 20, 1], 2, async (ms) => {
    most = Math.max(most, ++running);
    await pause(ms);
    running--;
    return ms;
  });
  expect(results).toEqual([30, 5, 20, 1]);
  expect(most).toBe(2);
});

it('what takes too long is given up with a sentence', async () => {
  await expect(within(20, pause(5000), 'Reading')).rejects.toThrow('Reading took longer than 0.02 s.');
  await expect(within(1000, Promise.resolve(7))).resolves.toBe(7);
});
