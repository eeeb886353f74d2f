/** Shows a page in a fresh tab and profiles its main thread from before it loads. */
import type { CDPSession, Page } from 'playwright';
import type { MeasuredBrowser } from '../benchmark-detect/browser.ts';
import { within } from '../benchmark-detect/lanes.ts';
import { START } from '../benchmark-detect/page-server.ts';
import { type Profile, samplesOf, type Times, timesOf } from './profile.ts';
import { ownTimes, readEvents, type TraceEvent, tasksOf } from './tasks.ts';

/** Microseconds between two samples: a scan of a millisecond holds ten. */
const INTERVAL = 100;
const LOAD_MS = 60_000;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Shown {
  /** Milliseconds to go on after the page has loaded. */
  settleMs: number;
  address: string;
}

async function inTab<T>(
  browser: MeasuredBrowser,
  address: string,
  work: (tab: Page, session: CDPSession) => Promise<T>,
) {
  const tab = await browser.context.newPage();
  try {
    // The same origin, hence the same process: the profile goes on through the navigation.
    await tab.goto(new URL(START, address).href);
    return await work(tab, await browser.context.newCDPSession(tab));
  } finally {
    await within(5000, tab.close()).catch(() => {});
  }
}

async function profile(tab: Page, session: CDPSession, { address, settleMs }: Shown): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await tab.goto(address, { waitUntil: 'load', timeout: LOAD_MS });
  await pause(settleMs);
  return (await within(LOAD_MS, session.send('Profiler.stop'), 'Reading the profile')).profile;
}

/** @throws a sentence where the page can't be shown */
export const measureTimes = (browser: MeasuredBrowser, shown: Shown): Promise<Times> =>
  inTab(browser, shown.address, async (tab, session) => timesOf(await profile(tab, session, shown), browser.extension));

/** @returns milliseconds of the extension's own in each task of the page's main thread that it had a part in */
export function measureTasks(browser: MeasuredBrowser, shown: Shown): Promise<number[]> {
  return inTab(browser, shown.address, async (tab, session) => {
    const origin = browser.extension;
    if (origin === null) return [];
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...readEvents(value)));
    await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
    const samples = samplesOf(await profile(tab, session, shown), origin);
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await within(LOAD_MS, complete, 'Reading the trace');
    return ownTimes(tasksOf(events, origin), samples);
  });
}
