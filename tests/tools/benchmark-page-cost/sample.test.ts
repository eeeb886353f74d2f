import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSample } from '../../../tools/benchmark-page-cost/sample.ts';

const look = async (folder?: string, wanted: number | null = 5) => {
  const { server, ...sample } = await openSample(folder, wanted);
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

it('takes every so many pages of a corpus, and evenly at most 33 where no number is given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bya-corpus-'));
  const line = (_: unknown, index: number) =>
    JSON.stringify({ id: `${index}`, file: `${index}.html`, label: 'negative' });
  await writeFile(join(folder, 'manifest.jsonl'), Array.from({ length: 100 }, line).join('\n'));
  expect((await look(folder, 10)).addresses).toHaveLength(10);
  const { addresses, title } = await look(folder, null);
  expect(addresses).toHaveLength(25);
  expect(title).toContain('every 4th');
  await rm(folder, { recursive: true });
});
