/** A folder that goes with the tests, and the command line as a person would call it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runBya } from '../../../tools/bya/commands.ts';

/** @returns a place in a new folder, by its name there */
export function makeWorkplace(name: string): (file: string) => string {
  const folder = mkdtempSync(join(tmpdir(), `bya-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (file) => join(folder, file);
}

/** @returns the exit code, and all that was said */
export async function bya(...parameters: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await runBya(parameters, { out: (line) => lines.push(line), err: (line) => lines.push(line) });
  return { code, said: lines.join('\n') };
}
