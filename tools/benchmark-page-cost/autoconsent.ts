/**
 * The peer that time is compared with: autoconsent's own browser add-on, of one fixed version, out of
 * its npm package. Fetched when the benchmark runs; never part of this project.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';

export const AUTOCONSENT = '16.23.0';
const INTEGRITY = 'NTmDhASFf5pUsSwg2TyT9R75GYUcuYZXPyBnRcYgJgozg6RLeXXP9uH8ADxA364yQ2gJBMu83AN/D24Y4nkPKg==';
const CACHE = resolve('node_modules/.cache');
const FETCH_MS = 60_000;

const run = promisify(execFile);
const packedSchema = z.tuple([z.object({ filename: z.string() })]);

async function unpack(folder: string): Promise<void> {
  const name = `@duckduckgo/autoconsent@${AUTOCONSENT}`;
  const { stdout } = await run('npm', ['pack', name, '--json', '--pack-destination', folder], { timeout: FETCH_MS });
  const [packed] = z.parse(packedSchema, JSON.parse(stdout));
  const file = join(folder, packed.filename);
  const hash = createHash('sha512')
    .update(await readFile(file))
    .digest('base64');
  if (hash !== INTEGRITY) throw new Error('what npm gave is not the package that was expected');
  await run('tar', ['-xzf', file, '-C', folder]);
}

/** @returns the folder of its add-on for Chrome, or why there is none, as the end of a sentence */
export async function findAutoconsent(): Promise<{ folder: string } | { missing: string }> {
  const kept = join(CACHE, `autoconsent-${AUTOCONSENT}`);
  const folder = join(kept, 'package/dist/addon-mv3');
  if (existsSync(join(folder, 'manifest.json'))) return { folder };
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'fetch-'));
  try {
    await unpack(fresh);
    await rm(kept, { recursive: true, force: true });
    await rename(fresh, kept);
    return { folder };
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    return { missing: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
