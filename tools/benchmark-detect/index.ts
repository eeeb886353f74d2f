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
import { leastOf } from './figures.ts';
import { inLanes } from './lanes.ts';
import { servePages } from './page-server.ts';
import { toLine, toReport } from './report.ts';
import { type Visit, visit } from './visit.ts';

const USAGE = `npm run benchmark:detect -- CORPUS_DIR [--out FILE] [--tabs 1] [--rounds 1] [--only ID,ID] [--extension dist/chrome]
CORPUS_DIR holds manifest.jsonl and saved pages; the project has none of its own. Of several rounds the least time of each scan counts.`;

const say = (text: string) => void process.stdout.write(`${text}\n`);

interface How {
  extension: string;
  tabs: number;
  rounds: number;
}

async function measure(folder: string, pages: CorpusPage[], { extension, tabs, rounds }: How): Promise<Visit[]> {
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
      const at = pages.indexOf(page);
      const first = await visit(browser, own, server.origin, page, at);
      const times = [first.scanMs];
      for (let round = 1; round < rounds; round++)
        times.push((await visit(browser, own, server.origin, page, at + round * pages.length)).scanMs);
      done++;
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pages.length} pages `);
      return { ...first, scanMs: leastOf(times) };
    });
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\n');
    await browser.close();
    await server.close();
  }
}

function toCount(option: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`${option} takes a whole number from 1 on, not "${value}".`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      tabs: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '1' },
      only: { type: 'string' },
      extension: { type: 'string', default: 'dist/chrome' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) return say(`Skipped: it needs the folder of a corpus.\n${USAGE}`);
  const [tabs, rounds] = [toCount('--tabs', values.tabs), toCount('--rounds', values.rounds)];
  const corpus = await readCorpus(folder);
  if (corpus === null) return say(`Skipped: there is no manifest.jsonl in ${folder}.\n${USAGE}`);
  const only = values.only?.split(',');
  const pages = only ? corpus.filter(({ id }) => only.includes(id)) : corpus;

  const visits = await measure(folder, pages, { extension: values.extension, tabs, rounds });
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
