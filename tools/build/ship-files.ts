/** The files of a build that have nothing to do with its bundles: manifest, styles, icons, words, catalogue. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from './browsers.ts';
import { joinCatalogue } from './catalogue.ts';
import { shipLanguages } from './languages.ts';
import { listFiles } from './list-files.ts';
import { deriveManifest } from './manifest.ts';
import { packJson, packTighter } from './packed.ts';
import { shipStyles } from './pages.ts';
import { shipWords } from './words.ts';

export interface ShippedFile {
  fileName: string;
  source: string | Uint8Array;
}

/** Folders of `public` that ship in another form. */
const JOINED = ['catalogue', '_locales'];

async function shipPublic(): Promise<ShippedFile[]> {
  const isJoined = (path: string) => JOINED.some((folder) => path.startsWith(join('public', folder)));
  const files = (await listFiles('public')).filter((path) => !isJoined(path));
  return Promise.all(
    files.sort().map(async (path) => ({ fileName: path.slice('public/'.length), source: await readFile(path) })),
  );
}

/** @returns every file with its path inside the build */
export async function shipFiles(browser: Browser): Promise<ShippedFile[]> {
  const manifest = deriveManifest(await readFile('manifest.json', 'utf8'), browser);
  const files = [
    { fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` },
    packJson('catalogue.json', (await joinCatalogue('public/catalogue')).json),
    ...shipLanguages(),
    ...(await shipStyles()),
    ...(await shipPublic()),
    ...(await shipWords()),
  ];
  return Promise.all(files.map(packTighter));
}
