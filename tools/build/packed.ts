/** Data as they ship: packed. Deflate has no header with a time or a system's name, so the same data give the same file. */
import { deflateSync, inflateSync } from 'node:zlib';
import zopfli from '@gfx/zopfli';
import type { ShippedFile } from './ship-files.ts';

const ENDING = '.deflate';

/** @param json a text of JSON. @returns the file that the extension's `readPacked` reads */
export const packJson = (fileName: string, json: string): ShippedFile => ({
  fileName: `${fileName}${ENDING}`,
  source: deflateSync(json, { level: 9 }),
});

/** Zopfli's rounds: of three times as many the catalogue is one part in a thousand smaller. */
const ROUNDS = 5;

/** Both browsers get the same files. */
const packed = new Map<string, Promise<Uint8Array>>();

/** The same file one part in twenty smaller, if it is a packed one; a second for each 400 kB, so only for a build. */
export async function packTighter(file: ShippedFile): Promise<ShippedFile> {
  if (!file.fileName.endsWith(ENDING)) return file;
  const tighter = packed.get(file.fileName) ?? zopfli.zlibAsync(inflateSync(file.source), { numiterations: ROUNDS });
  packed.set(file.fileName, tighter);
  return { ...file, source: await tighter };
}
