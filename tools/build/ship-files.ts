/** The files of a build that are not bundled: manifest, pages, icons, words, catalogue. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import type { Browser } from './browsers.ts';
import { joinCatalogue } from './catalogue.ts';
import { shipLanguages } from './languages.ts';
import { deriveManifest } from './manifest.ts';
import { packJson } from './packed.ts';
import { shipWords } from './words.ts';

export interface ShippedFile {
  fileName: string;
  source: string | Uint8Array;
}

/** Pages are written by hand and name their script: `popup.html` loads `popup.js`. */
const PAGE_FOLDERS = ['extension/popup', 'extension/dashboard', 'extension/welcome'];
const PAGE_FILE = /\.(html|css)$/;

/** Folders of `public` that ship in another form. */
const JOINED = ['catalogue', '_locales'];

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function shipPages(): Promise<ShippedFile[]> {
  const files = (await Promise.all(PAGE_FOLDERS.map(listFiles))).flat().filter((path) => PAGE_FILE.test(path));
  return Promise.all(
    files.map(async (path) => {
      const [fileName, code] = [path.split('/').at(-1) ?? path, await readFile(path)];
      // Without targets nothing is written anew for older browsers: only comments and spaces go.
      const source = fileName.endsWith('.css') ? transform({ filename: path, code, minify: true }).code : code;
      return { fileName, source };
    }),
  );
}

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
  return [
    { fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n` },
    packJson('catalogue.json', (await joinCatalogue('public/catalogue')).json),
    ...shipLanguages(),
    ...(await shipPages()),
    ...(await shipPublic()),
    ...(await shipWords()),
  ];
}
