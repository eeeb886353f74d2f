/** Reads the files of a catalogue or feed from a folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './command.ts';

/** A file's contents, or why it has none. */
export type FeedFile = { name: string; data: unknown } | { name: string; error: string };

export interface FeedFiles {
  services: FeedFile;
  /** In the order of names. */
  changes: FeedFile[];
}

/** Far above what a change or a list of 20,000 services needs. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * @param folder with `services.json` and `changes/*.json`
 * @throws UsageError where it is no such folder
 */
export async function readFeedFiles(folder: string): Promise<FeedFiles> {
  const names = await readdir(join(folder, 'changes')).catch((error: unknown) => {
    throw new UsageError(`"${folder}" has no folder "changes" that can be read (${codeOf(error)}).`);
  });
  const services = await readJson(folder, 'services.json');
  const changes: FeedFile[] = [];
  for (const name of names.filter(isShown).sort()) changes.push(await readJson(folder, `changes/${name}`));
  return { services, changes };
}

/** Systems leave hidden files of their own in folders. */
const isShown = (name: string) => !name.startsWith('.');

async function readJson(folder: string, name: string): Promise<FeedFile> {
  if (!name.endsWith('.json')) return { name, error: 'its name does not end in .json' };
  try {
    const bytes = await readFile(join(folder, name));
    if (bytes.length > MOST_BYTES) return { name, error: `it is larger than ${MOST_BYTES} bytes` };
    return { name, data: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { name, error: `it is not JSON: ${error.message}` };
    if (error instanceof TypeError) return { name, error: 'it is not UTF-8 text' };
    return { name, error: `it can't be read (${codeOf(error)})` };
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
