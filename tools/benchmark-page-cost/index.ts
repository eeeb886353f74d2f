/**
 * `npm run benchmark:page-cost [-- CORPUS_DIR]`: what the built extension costs pages, beside
 * autoconsent's add-on and no extension at all, in the same Chromium over the same pages.
 */
import { parseArgs } from 'node:util';
import { type MeasuredBrowser, openBrowser } from '../benchmark-detect/browser.ts';
import { inLanes } from '../benchmark-detect/lanes.ts';
import { AUTOCONSENT, findAutoconsent } from './autoconsent.ts';
import { measureTasks, measureTimes } from './measure.ts';
import type { Times } from './profile.ts';
import { mutationLine, pageLines, taskLine } from './report.ts';
import { openSample, type Sample, specialAddress } from './sample.ts';

const MUTATION_SHARE = 0.02;
const TASK_MS = 50;
const HUGE_SETTLE_MS = 8000;

const say = (...lines: string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} takes a number above 0, not "${text}".`);
  return value;
}

interface How {
  tabs: number;
  settleMs: number;
  /** The least of so many times counts: what else the machine did only adds. */
  rounds: number;
}

async function measureLeast(browser: MeasuredBrowser, address: string, { settleMs, rounds }: How): Promise<Times> {
  let least = await measureTimes(browser, { address, settleMs });
  for (let round = 1; round < rounds; round++) {
    const again = await measureTimes(browser, { address, settleMs });
    if (again.own < least.own || (again.own === least.own && again.busy < least.busy)) least = again;
  }
  return least;
}

/** Each page in all browsers, one after the other, so that they meet the same machine in the same mood. */
async function measurePages(browsers: MeasuredBrowser[], { addresses }: Sample, how: How) {
  const rows = await inLanes(addresses, how.tabs, async (address) => {
    const row: Times[] = [];
    for (const browser of browsers) {
      const times = await measureLeast(browser, address, how).catch((error: unknown) => {
        say(`Left out, ${address}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      });
      if (!times) return [];
      row.push(times);
    }
    return row;
  });
  const whole = rows.filter((row) => row.length === browsers.length);
  return browsers.map((_, index) => whole.flatMap((row) => row[index] ?? []));
}

async function measureSpecial(ours: MeasuredBrowser, sample: Sample, seconds: number): Promise<void> {
  say('', 'A page that changes 1,000 nodes a second: share of the main thread');
  for (const name of ['mutating', 'mutating-sign-up'] as const) {
    const shown = { address: specialAddress(sample, name), settleMs: seconds * 1000 };
    say(mutationLine(name, await measureTimes(ours, shown), MUTATION_SHARE));
  }
  say('', 'A page of 5 MB: the longest that ours held the main thread at one go');
  for (const name of ['huge', 'huge-legal'] as const) {
    const shown = { address: specialAddress(sample, name), settleMs: HUGE_SETTLE_MS };
    say(taskLine(name, await measureTasks(ours, shown), TASK_MS));
  }
}

const titleOf = ({ title }: Sample, { rounds }: How): string =>
  rounds > 1 ? `${title}, the least of ${rounds} rounds` : title;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      every: { type: 'string' },
      // Two at once would get in each other's way.
      tabs: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      settle: { type: 'string', default: '2.5' },
      seconds: { type: 'string', default: '60' },
      extension: { type: 'string', default: 'dist/chrome' },
      only: { type: 'string', default: 'pages,special' },
    },
  });
  const every = values.every === undefined ? null : positive('every', values.every);
  const sample = await openSample(positionals[0], every);
  if (sample.instead !== null) say(sample.instead);
  const peer = await findAutoconsent();
  const browsers: MeasuredBrowser[] = [];
  try {
    for (const folder of [values.extension, ...('folder' in peer ? [peer.folder] : []), null])
      browsers.push(await openBrowser(folder));
    const [ours] = browsers;
    if (values.only.includes('pages')) {
      if ('missing' in peer) say(`autoconsent ${AUTOCONSENT} is skipped: ${peer.missing}`);
      const how: How = {
        tabs: positive('tabs', values.tabs),
        settleMs: positive('settle', values.settle) * 1000,
        rounds: positive('rounds', values.rounds),
      };
      const [own = [], ...rest] = await measurePages(browsers, sample, how);
      say(...pageLines(titleOf(sample, how), own, rest.length > 1 ? (rest[0] ?? []) : null, rest.at(-1) ?? []));
    }
    if (ours && values.only.includes('special'))
      await measureSpecial(ours, sample, positive('seconds', values.seconds));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    await sample.server.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
