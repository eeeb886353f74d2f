/**
 * `npm run benchmark:interface`: how long popup and dashboard take to open to their full content, in real Chromium and
 * Firefox, with 100,000 policy changes and 5,000 decisions stored, beside the same with next to nothing stored.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ADDRESS, domainOf, type GeneratedFeed, generateFeed } from '../benchmark-knowledge/generate.ts';
import { importFeed, openEngine } from '../benchmark-knowledge/measure.ts';
import { promptPage } from '../benchmark-knowledge/prompt-page.ts';
import { BROWSER_NAMES, type BrowserName, type DrivenBrowser, type Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { serveWeb } from '../browsers/local-web.ts';
import { createProgress } from '../bya/archive/progress.ts';
import { fillLedger } from './ledger.ts';
import { measureOpening, type View } from './measure.ts';

const MOST_POPUP_MS = 150;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '40' },
    changes: { type: 'string', default: '100000' },
    decisions: { type: 'string', default: '5000' },
    out: { type: 'string' },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Stored {
  changes: number;
  services: number;
  decisions: number;
}
const SMALL: Stored = { changes: 1000, services: 200, decisions: 50 };
const LARGE: Stored = {
  changes: Number(values.changes),
  services: Math.max(1, Math.round(Number(values.changes) / 5)),
  decisions: Number(values.decisions),
};

/** Opens a page with a prompt and one without; gives what the popup is to be opened for. */
async function openPages(driven: DrivenBrowser, own: Tab): Promise<{ prompt: number; quiet: number }> {
  const [prompt, quiet] = [await driven.openTab(), await driven.openTab()];
  await prompt.goto(`https://${domainOf(0)}/`);
  await quiet.goto(`https://${domainOf(1)}/`);
  await prompt.evaluate(() => (globalThis as typeof globalThis & { showPrompt(): Promise<unknown> }).showPrompt());
  await own.bringToFront();
  const tabOf = (domain: string) =>
    own.evaluate(async (start: string) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id ?? -1;
    }, `https://${domain}/`);
  return { prompt: await tabOf(domainOf(0)), quiet: await tabOf(domainOf(1)) };
}

const POPUP = { width: 360, height: 600 };
const DESK = { width: 1100, height: 800 };
const viewsOf = (tabs: { prompt: number; quiet: number }): View[] => [
  { name: 'popup, prompt', path: `popup.html?tab=${tabs.prompt}`, full: '.story .sources', ...POPUP },
  { name: 'popup, no prompt', path: `popup.html?tab=${tabs.quiet}`, full: '.story .sources', ...POPUP },
  { name: 'dashboard, ledger', path: 'dashboard.html#ledger', full: '.row-card', ...DESK },
  { name: 'dashboard, services', path: 'dashboard.html#services', full: '.dated li', ...DESK },
];

type Times = Record<string, number[]>;

async function measure(browser: BrowserName, stored: Stored, feed: GeneratedFeed): Promise<Times> {
  const profile = await mkdtemp(join(tmpdir(), `bya-${browser}-`));
  const web = await serveWeb(({ href }) => {
    if (!href.startsWith(ADDRESS)) return { body: promptPage };
    const body = feed.files.get(href.slice(ADDRESS.length));
    return body && { body };
  });
  // Firefox rounds times to a millisecond against spying pages.
  const preferences = { 'privacy.reduceTimerPrecision': false };
  const driven = await launch(browser, { port: web.port, profile, preferences });
  const progress = createProgress(`files of ${stored.changes} changes imported in ${browser}`);
  try {
    const own = await openEngine(driven);
    await importFeed(own, feed, null, progress.show);
    progress.end();
    await fillLedger(own, stored.decisions, stored.services);
    const times: Times = {};
    for (const view of viewsOf(await openPages(driven, own))) {
      times[view.name] = await measureOpening(own, view, Number(values.rounds));
    }
    return times;
  } finally {
    await driven.close();
    await web.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** The value below which this share of the values lies. */
function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const shares = (list: readonly number[]) =>
  [0.5, 0.95, 0.99].map((share) => quantile(list, share).toFixed(0).padStart(5));

const nameOf = ({ changes, decisions }: Stored) => `${changes} changes and ${decisions} decisions`;

const feeds = [await generateFeed(SMALL), await generateFeed(LARGE)] as const;
const lines: string[] = [];
for (const browser of BROWSER_NAMES.filter((one) => !values.browser || values.browser.includes(one))) {
  const small = await measure(browser, SMALL, feeds[0]);
  const large = await measure(browser, LARGE, feeds[1]);
  say(`\n${browser}: from being opened to the full content, p50, p95, p99 in ms`);
  say(`  ${''.padEnd(20)} ${nameOf(SMALL)} | ${nameOf(LARGE)}`);
  for (const [name, times] of Object.entries(large)) {
    say(`  ${name.padEnd(20)} ${shares(small[name] ?? []).join(' ')} | ${shares(times).join(' ')}`);
    lines.push(JSON.stringify({ browser, view: name, small: small[name], large: times }));
  }
  const popups = Object.entries(large).filter(([name]) => name.startsWith('popup'));
  const p95 = Math.max(...popups.map(([, times]) => quantile(times, 0.95)));
  say(`  popup: ${p95 <= MOST_POPUP_MS ? 'within' : 'beyond'} the budget of ${MOST_POPUP_MS} ms at p95.`);
}
if (values.out) await writeFile(values.out, `${lines.join('\n')}\n`);
