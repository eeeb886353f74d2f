/** Data as they ship: packed. Deflate has no header with a time or a system's name, so the same data give the same file. */
import { deflateSync } from 'node:zlib';
import type { ShippedFile } from './ship-files.ts';

/** @param json a text of JSON. @returns the file that the extension's `readPacked` reads */
export const packJson = (fileName: string, json: string): ShippedFile => ({
  fileName: `${fileName}.deflate`,
  source: deflateSync(json, { level: 9 }),
});
