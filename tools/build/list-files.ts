import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns the paths of all files in a folder and the folders in it */
export async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
