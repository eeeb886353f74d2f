import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { runBya } from '../../../tools/bya/commands.ts';

async function run(...parameters: string[]) {
  const lines: string[] = [];
  const write = (line: string) => lines.push(line);
  return { code: await runBya(['words', 'check', ...parameters], { out: write, err: write }), text: lines.join('\n') };
}

it('says of a whole language that nothing is missing', async () => {
  expect(await run('en')).toEqual({ code: 0, text: 'en: nothing is missing or wrong.' });
});

it('says which language is not there', async () => {
  expect(await run('tlh')).toEqual({ code: 2, text: 'There is no public/_locales/tlh/messages.json.' });
});

it('writes what the interface says of known changes', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'bya-words-')), 'sample.md');
  const code = await runBya(['words', 'sample', '--out', file, '--changes', '3'], { out: () => {}, err: () => {} });
  const text = await readFile(file, 'utf8');
  await rm(dirname(file), { recursive: true });
  expect(code).toBe(0);
  expect(text.match(/^## /gm)).toHaveLength(3);
  expect(text.match(/^- \*\*en\*\* \S+.*: \S+/gm)).toHaveLength(3);
  expect(text.match(/^ {2}- /gm)?.length).toBeGreaterThanOrEqual(6);
});
