import { expect, it } from 'vitest';
import { openSample } from '../../../tools/benchmark-page-cost/sample.ts';

const look = async (folder?: string) => {
  const { server, ...sample } = await openSample(folder, 5);
  await server.close();
  return sample;
};

it('a folder without a corpus is said to be one, and made pages are measured', async () => {
  const { instead, title } = await look('/nowhere/at/all');
  expect(instead).toBe('There is no manifest.jsonl in /nowhere/at/all: made pages are measured instead.');
  expect(title).toMatch(/made pages$/);
});

it('nothing has to be said where no folder was named', async () => {
  expect((await look()).instead).toBeNull();
});
