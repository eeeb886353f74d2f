/**
 * `npm run benchmark:detect -- CORPUS_DIR --out FILE`: what the built extension finds in saved pages,
 * in real Chromium. Prints figures for people; FILE gets one JSON line a page.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { type CorpusPage, readCorpus } from './corpus.ts';
import { openExtensionPage } from './extension-page.ts';
import { inLanes } from './lanes.ts';
import { servePages } from './page-server.ts';
import { toLine, toReport } from './report.ts';
import { type Visit, visit } from './visit.ts';

const USAGE = `npm run benchmark:detect -- CORPUS_DIR [--out FILE] [--tabs 2] [--only ID,ID] [--extension dist/chrome]
CORPUS_DIR holds manifest.jsonl and saved pages; the project has none of its own.`;

const say = (text: string) => void process.stdout.write(`${text}\n`);

async function measure(folder: string, pages: CorpusPage[], extension: string, tabs: number): Promise<Visit[]> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const server = await servePages(async (path) => {
    const page = byFile.get(path);
    if (!page) return undefined;
    const type = /\.(?:xhtml|xht)$/.test(path) ? 'application/xhtml+xml' : 'text/html';
    return { body: await readFile(join(folder, path)), scripts: page.scripts === true, type };
  });
  const browser = await openBrowser(extension);
  try {
    const own = await openExtensionPage(browser);
    let done = 0;
    return await inLanes(pages, tabs, async (page) => {
      const seen = await visit(browser, own, server.origin, page, pages.indexOf(page));
      done++;
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pages.length} pages `);
      return seen;
    });
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\n');
    await browser.close();
    await server.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      tabs: { type: 'string', default: '2' },
      only: { type: 'string' },
      extension: { type: 'string', default: 'dist/chrome' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) return say(`Skipped: it needs the folder of a corpus.\n${USAGE}`);
  const tabs = Number(values.tabs);
  if (!Number.isInteger(tabs) || tabs < 1)
    throw new Error(`--tabs takes a whole number from 1 on, not "${values.tabs}".`);
  const corpus = await readCorpus(folder);
  if (corpus === null) return say(`Skipped: there is no manifest.jsonl in ${folder}.\n${USAGE}`);
  const only = values.only?.split(',');
  const pages = only ? corpus.filter(({ id }) => only.includes(id)) : corpus;

  const visits = await measure(folder, pages, values.extension, tabs);
  if (values.out) {
    await mkdir(dirname(values.out), { recursive: true });
    await writeFile(values.out, visits.map((seen) => `${toLine(seen)}\n`).join(''));
  }
  say(toReport(visits));
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
