/** A feed as it lies in a folder. */
import { mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { dataPath, type FeedFile, type FeedIndex, INDEX_FILE, indexSchema } from '../../../src/knowledge/publishing.ts';
import { UsageError } from '../command.ts';
import type { DataFile } from './pack.ts';

/** @returns null where there is no index */
export async function readIndexFile(folder: string): Promise<FeedIndex | null> {
  const text = await readFile(join(folder, INDEX_FILE), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return z.parse(indexSchema, JSON.parse(text));
  } catch {
    throw new UsageError(`${join(folder, INDEX_FILE)} is not the index of a feed.`);
  }
}

export async function writeDataFile(folder: string, { entry, packed }: DataFile): Promise<FeedFile> {
  const path = join(folder, dataPath(entry.sha256));
  await mkdir(join(folder, 'files'), { recursive: true });
  await writeFile(path, packed);
  return entry;
}

/**
 * Writes the index last, and in one move. Its time is the day of issue: hosts that keep files'
 * times then answer subscribers' conditional requests right.
 */
export async function writeIndexFile(folder: string, index: FeedIndex): Promise<void> {
  const path = join(folder, INDEX_FILE);
  await writeFile(`${path}.part`, `${JSON.stringify(index, null, 1)}\n`);
  const issued = new Date(index.issued);
  await utimes(`${path}.part`, issued, issued);
  await rename(`${path}.part`, path);
}

/** Deletes data files that neither of these editions has: who is just downloading the one before can finish. */
export async function dropOldFiles(folder: string, editions: readonly (FeedIndex | null)[]): Promise<number> {
  const used = new Set(editions.flatMap((index) => index?.files.map((file) => dataPath(file.sha256)) ?? []));
  const names = await readdir(join(folder, 'files')).catch(() => []);
  const old = names.filter((name) => !used.has(`files/${name}`));
  for (const name of old) await rm(join(folder, 'files', name));
  return old.length;
}
