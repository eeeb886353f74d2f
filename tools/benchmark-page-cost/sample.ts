/** The pages that are measured: a fixed part of a corpus, or pages made on the spot. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCorpus } from '../benchmark-detect/corpus.ts';
import { type PageServer, type ServedPage, servePages } from '../benchmark-detect/page-server.ts';
import { makePage, makeSample, SIGN_UP } from './made-pages.ts';
import { mutatingPage } from './mutating-page.ts';

export interface Sample {
  /** What it is, for people. */
  title: string;
  /** That it is not what was asked for, and why; null where it is. */
  instead: string | null;
  server: PageServer;
  addresses: string[];
}

/** Pages of a corpus that are measured where no more are asked for: three rounds in three browsers take a quarter of an hour. */
const PAGES = 33;
const MUTATIONS = 1000;
const HUGE = 5_000_000;

/** One word in how many is a legal one: as in an ordinary page; in none; in a page that is nothing else. */
const SPECIAL: Record<string, () => string> = {
  'mutating.html': () => mutatingPage(MUTATIONS, false),
  'mutating-sign-up.html': () => mutatingPage(MUTATIONS, true),
  'huge.html': () => makePage(HUGE, 5, 200, SIGN_UP),
  'huge-legal.html': () => makePage(HUGE, 6, 3, SIGN_UP),
};
export type Special = 'mutating' | 'mutating-sign-up' | 'huge' | 'huge-legal';
export const specialAddress = ({ server }: Sample, name: Special) => `${server.origin}/${name}.html`;

const served = (html: string, scripts: boolean): ServedPage => ({ body: new TextEncoder().encode(html), scripts });

/**
 * @param folder of a corpus. Without one, or where there is none, pages are made
 * @param wanted 5 takes every fifth of its pages; null at most `PAGES` of them, evenly
 */
export async function openSample(folder: string | undefined, wanted: number | null): Promise<Sample> {
  const corpus = folder === undefined ? null : await readCorpus(folder);
  const every = wanted ?? Math.max(1, Math.ceil((corpus ?? []).length / PAGES));
  const chosen = (corpus ?? []).filter((_, index) => index % every === 0);
  const scripts = new Map(chosen.map((page) => [page.file, page.scripts === true]));
  const made = new Map(makeSample());
  const server = await servePages(async (path) => {
    const special = SPECIAL[path];
    if (special) return served(special(), true);
    const html = made.get(path);
    if (html !== undefined) return served(html, false);
    if (folder === undefined || !scripts.has(path)) return undefined;
    return { body: await readFile(join(folder, path)), scripts: scripts.get(path) === true };
  });
  const paths = corpus ? chosen.map(({ file }) => file) : [...made.keys()];
  const isMissing = folder !== undefined && corpus === null;
  return {
    instead: isMissing ? `There is no manifest.jsonl in ${folder}: made pages are measured instead.` : null,
    title: corpus ? `${paths.length} real pages (every ${every}th of ${folder})` : `${paths.length} made pages`,
    server,
    addresses: paths.map((path) => `${server.origin}/${path.split('/').map(encodeURIComponent).join('/')}`),
  };
}
