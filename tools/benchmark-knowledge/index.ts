/**
 * `npm run benchmark:knowledge`: the store with 1,000 and with 100,000 policy changes in real
 * Chromium and Firefox: import, look-ups, size on disk, and how long a warning takes to appear.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { serveWeb } from '../browsers/local-web.ts';
import { createProgress } from '../bya/archive/progress.ts';
import { ADDRESS, type GeneratedFeed, generateFeed, type Size } from './generate.ts';
import {
  importFeed,
  LOOK_UPS,
  measureLookUps,
  measureWarnings,
  openEngine,
  storageUsed,
  type Times,
} from './measure.ts';
import { promptPage } from './prompt-page.ts';
import { reportScale } from './scale.ts';

const SMALL: Size = { services: 200, changes: 1000 };
const LARGE: Size = { services: 20_000, changes: 100_000 };
const MOST_RATIO = 2;
const MOST_WARNING_MS = 200;

/** One browser with a store of one size. */
interface Run {
  size: Size;
  importMs: number;
  bytes: number;
  warnings: (number | null)[];
}
interface Measured {
  browser: BrowserName;
  runs: Run[];
  /** Of the small store and the large one, by turns in the same browser. */
  lookUps: Times[];
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const shares = (values: readonly number[]) => [0.5, 0.95, 0.99].map((share) => quantile(values, share));
const inMs = (values: readonly number[]) => values.map((value) => value.toFixed(1).padStart(7)).join(' ');

interface Plan {
  size: Size;
  feed: GeneratedFeed;
}

/** The small store lies beside the large one, in a database of its own. */
const BESIDE = 'small';

async function measureRun(browser: BrowserName, { size, feed }: Plan, beside: Plan | null, rounds: number) {
  const profile = await mkdtemp(join(tmpdir(), `bya-${browser}-`));
  const web = await serveWeb(({ href }) => {
    if (!href.startsWith(ADDRESS)) return { body: promptPage };
    const path = href.slice(ADDRESS.length);
    const body = serving.files.get(path);
    return body && { body };
  });
  let serving = feed;
  // Firefox rounds times to a millisecond against spying pages.
  const preferences = { 'privacy.reduceTimerPrecision': false };
  const driven = await launch(browser, { port: web.port, profile, preferences });
  const progress = createProgress(`files of ${size.changes} changes imported in ${browser}`);
  try {
    const own = await openEngine(driven);
    const importMs = await importFeed(own, feed, null, progress.show);
    progress.end();
    const bytes = await storageUsed(own);
    const warnings = await measureWarnings(driven, size, Math.max(20, Math.round(rounds / 8)));
    const run: Run = { size, importMs, bytes, warnings };
    if (!beside) return { run, lookUps: [] };
    serving = beside.feed;
    await importFeed(own, beside.feed, BESIDE, () => undefined);
    const databases = [
      { name: BESIDE, size: beside.size },
      { name: null, size },
    ];
    return { run, lookUps: await measureLookUps(own, databases, rounds) };
  } finally {
    await driven.close();
    await web.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function measure(browser: BrowserName, small: Plan, large: Plan, rounds: number): Promise<Measured> {
  const one = await measureRun(browser, small, null, rounds);
  const other = await measureRun(browser, large, small, rounds);
  return { browser, runs: [one.run, other.run], lookUps: other.lookUps };
}

function report({ browser, runs, lookUps }: Measured): void {
  say(
    `\n${browser}: ${runs.map(({ size }) => `${size.changes} policy changes of ${size.services} services`).join(', and ')}`,
  );
  for (const { size, importMs, bytes } of runs)
    say(`  import of ${size.changes}: ${(importMs / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB stored`);
  say('  look-up        p50, p95, p99 in ms: small |                   large | ratio of each');
  let good = true;
  for (const kind of LOOK_UPS) {
    const [one = [], other = []] = lookUps.map((times) => shares(times[kind]));
    const ratios = other.map((value, at) => value / (one[at] ?? Number.NaN));
    say(`  ${kind.padEnd(14)} ${inMs(one)} | ${inMs(other)} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' ')}`);
    good &&= (ratios[1] ?? Number.NaN) <= MOST_RATIO;
  }
  say(
    `  ${good ? 'Within' : 'Beyond'} the budget: p95 in the large store at most ${MOST_RATIO} times that in the small one.`,
  );
  for (const { size, warnings } of runs) {
    const came = warnings.filter((ms) => ms !== null);
    const [p50 = 0, p95 = Number.NaN] = shares(came);
    const verdict = p95 <= MOST_WARNING_MS && came.length === warnings.length ? 'within' : 'beyond';
    say(
      `  prompt to warning with ${size.changes}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${came.length} of ${warnings.length} came: ${verdict} the budget of ${MOST_WARNING_MS} ms.`,
    );
  }
}

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '300' },
    out: { type: 'string' },
    changes: { type: 'string', default: String(LARGE.changes) },
    // On paper instead: so many services, so many new changes a day, so many subscribers.
    scale: { type: 'string' },
    daily: { type: 'string', default: '200' },
    subscribers: { type: 'string', default: '10000000' },
  },
});
if (values.scale !== undefined) {
  await reportScale(say, Number(values.scale), Number(values.daily), Number(values.subscribers));
  process.exit(0);
}
const large: Size = { services: Math.round(Number(values.changes) / 5), changes: Number(values.changes) };
const small: Plan = { size: SMALL, feed: await generateFeed(SMALL) };
const plan: Plan = { size: large, feed: await generateFeed(large) };
const all: Measured[] = [];
for (const name of BROWSER_NAMES.filter((one) => !values.browser || values.browser.includes(one))) {
  const measured = await measure(name, small, plan, Number(values.rounds));
  report(measured);
  all.push(measured);
}
if (values.out) await writeFile(values.out, `${all.map((row) => JSON.stringify(row)).join('\n')}\n`);
