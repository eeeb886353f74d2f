/** Sizes of a built extension, and what they may be at most. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

export interface FileSize {
  file: string;
  bytes: number;
  /** After `gzip -9`. */
  gzip: number;
}

export interface BuildSize {
  files: FileSize[];
  /** What is on the disk once installed. */
  installed: number;
  /** What is downloaded from a store. */
  zip: number;
}

export interface Budget {
  name: string;
  bytes: number;
  size(build: BuildSize): number;
}

/** The script that runs in every page. */
export const ALWAYS_ON = 'content.js';

/** 1 kB is 1,000 bytes. The sources stand in the design's table of budgets. */
export const BUDGETS: Budget[] = [
  {
    name: `${ALWAYS_ON}, gzip`,
    bytes: 9_000,
    size: ({ files }) => files.find(({ file }) => file === ALWAYS_ON)?.gzip ?? Number.POSITIVE_INFINITY,
  },
  { name: 'installed size', bytes: 1_500_000, size: ({ installed }) => installed },
];

export async function measureBuild(folder: string): Promise<BuildSize> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents: Record<string, Uint8Array> = {};
  for (const path of paths.sort()) contents[relative(folder, path).split(sep).join('/')] = await readFile(path);
  const files = Object.entries(contents).map(([file, content]) => ({
    file,
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
  }));
  return {
    files: files.sort((a, b) => b.gzip - a.gzip),
    installed: files.reduce((sum, { bytes }) => sum + bytes, 0),
    zip: zipSync(contents, { level: 9 }).length,
  };
}
