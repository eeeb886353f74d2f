/** The extension's own pages. They are written by hand and name their script: `popup.html` loads `popup.js`. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { listFiles } from './list-files.ts';
import type { ShippedFile } from './ship-files.ts';

const FOLDERS = ['extension/popup', 'extension/dashboard', 'extension/welcome'];

async function readPages() {
  const paths = (await Promise.all(FOLDERS.map(listFiles))).flat().filter((path) => path.endsWith('.html'));
  return Promise.all(paths.map(async (path) => ({ path, code: await readFile(path, 'utf8') })));
}

/** The first words that every page asks for, as it asks for them. */
const WORDS = '<link rel="preload" as="fetch" crossorigin="anonymous" href="words/en.json.deflate">';

/** A browser that is told at a page's head of all that the page will need fetches it at once, not each when it meets it. */
const announce = (html: string, scripts: readonly string[]): string =>
  html.replace(/(\s*)<script/, (script, space) => {
    const links = [WORDS, ...scripts.map((file) => `<link rel="modulepreload" href="${file}">`)];
    return links.map((link) => space + link).join('') + script;
  });

/** @param importsOf names of all scripts that a script imports */
export const shipPages = async (importsOf: (script: string) => readonly string[]): Promise<ShippedFile[]> =>
  (await readPages()).map(({ path, code }) => ({
    fileName: basename(path),
    source: announce(code, importsOf(basename(path).replace(/html$/, 'js'))),
  }));

/** The style sheets that a page names, beside it. */
const stylesOf = ({ path, code }: { path: string; code: string }): string[] =>
  [...code.matchAll(/<link rel="stylesheet" href="([\w-]+\.css)">/g)].map(([, name = '']) => join(dirname(path), name));

/** Each with what it imports, in one file. Without targets nothing is written anew for older browsers: only comments and spaces go. */
export const shipStyles = async (): Promise<ShippedFile[]> =>
  Promise.all(
    (await readPages()).flatMap(stylesOf).map(async (path) => ({
      fileName: basename(path),
      source: (await bundleAsync({ filename: path, minify: true })).code,
    })),
  );
