import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { pairSchema } from '../../tools/benchmark-compare/score.ts';
import { MissingFile, readJsonLines, runCommand } from '../../tools/json-lines.ts';

const shape = z.object({ text: z.string() });
const folder = mkdtempSync(join(tmpdir(), 'json-lines-'));

function fileOf(content: string): string {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, content);
  return file;
}

const said = () => vi.spyOn(process.stderr, 'write').mockReturnValue(true);
const code = process.exitCode;
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = code;
});

it('lines are read in order, and empty ones passed over', () => {
  expect(readJsonLines(fileOf('{"text":"a"}\n\n{"text":"b","more":1}\n'), shape)).toEqual([
    { text: 'a' },
    { text: 'b' },
  ]);
});

it.each([
  ['{"text":"a"}\n{"text":', /^Line 2 of .*lines\.jsonl is not JSON\.$/],
  ['{"text":"a"}\n\n{"text":7}', /^Line 3 of .*lines\.jsonl is not as it should be: /],
])('a line that is wrong is named: %s', (content, sentence) => {
  const file = fileOf(content);
  expect(() => readJsonLines(file, shape)).toThrow(sentence);
});

it('a command is skipped, in a sentence, where a file that it needs is not there', () => {
  const stderr = said();
  runCommand(() => readJsonLines(join(folder, 'none.jsonl'), shape));
  expect(stderr.mock.calls).toEqual([[expect.stringMatching(/^Skipped: .*none\.jsonl can't be read \(ENOENT\)\.\n$/)]]);
  expect(process.exitCode).toBe(0);
  expect(() => readJsonLines(join(folder, 'none.jsonl'), shape)).toThrow(MissingFile);
});

it('a command that can make nothing of a file says why and fails', () => {
  const stderr = said();
  const file = fileOf('[]');
  runCommand(() => readJsonLines(file, shape));
  expect(stderr.mock.calls).toEqual([[expect.stringMatching(/^Line 1 of /)]]);
  expect(process.exitCode).toBe(1);
});

it('a pair of versions without facts is compared all the same', () => {
  expect(readJsonLines(fileOf('{"id":"a","label":"noise"}'), pairSchema)).toEqual([
    { id: 'a', label: 'noise', facts: [] },
  ]);
});
