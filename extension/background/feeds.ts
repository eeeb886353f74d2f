/**
 * Subscribed feeds, brought up to date by one alarm for the next one due. What is due and how often
 * it failed stands in the store: a worker killed at any point loses nothing.
 */
import { type FeedInfo, FeedRefusal, outOfDateSince } from '../../src/knowledge/index.ts';
import { browser } from '../browser.ts';
import type { ListedFeed, Reply } from '../messages.ts';
import { forgetCompanies } from './companies.ts';
import { knowledge } from './knowledge.ts';

export const FEED_ALARM = 'feeds';
/** In minutes. Browsers fire no alarm sooner; and an update cut short by the worker's end is tried again after it. */
const SOONEST = 1;
const MINUTE = 60_000;

const ports = { fetch: (url: string, init: RequestInit) => fetch(url, init), random: Math.random };

export async function scheduleFeeds(): Promise<void> {
  const feeds = await (await knowledge()).feeds.list();
  const next = Math.min(...feeds.map(({ nextAt }) => nextAt));
  if (!Number.isFinite(next)) await browser.alarms.clear(FEED_ALARM);
  else await browser.alarms.create(FEED_ALARM, { when: Math.max(next, Date.now() + SOONEST * MINUTE) });
}

// Memory is enough: the chain keeps one worker from updating twice at once, and two never run at once.
let pending: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = pending.then(work);
  pending = next.catch(() => undefined);
  return next;
}

interface Reading {
  stop: AbortController;
  progress: { done: number; of: number };
}
/** Memory is enough: it tells of work that goes on in this worker, and ends with it. */
const readings = new Map<string, Reading>();

async function update(id: string): Promise<FeedInfo | null> {
  const reading: Reading = { stop: new AbortController(), progress: { done: 0, of: 0 } };
  readings.set(id, reading);
  const progress = (done: number, of: number) => {
    reading.progress = { done, of };
  };
  try {
    return await oneAtATime(async () =>
      (await knowledge()).feeds.update(id, { ...ports, progress, signal: reading.stop.signal }),
    );
  } finally {
    if (readings.get(id) === reading) readings.delete(id);
    forgetCompanies();
  }
}

/** @returns false where it is not being read */
export function stopUpdate(id: string): boolean {
  const reading = readings.get(id);
  reading?.stop.abort();
  return reading !== undefined;
}

export async function updateDueFeeds(): Promise<void> {
  // Before anything else: a worker killed in the middle is woken for what is left.
  await browser.alarms.create(FEED_ALARM, { delayInMinutes: SOONEST });
  const due = (await (await knowledge()).feeds.list()).filter(({ nextAt }) => nextAt <= Date.now());
  for (const { id } of due) await update(id);
  await scheduleFeeds();
}

/** A prompt stands on this host: shards of large feeds that know of it are fetched for the next time. */
export async function wantShards(host: string): Promise<void> {
  const ids = await (await knowledge()).feeds.want(host);
  for (const id of ids) await update(id);
}

const listed = (feed: FeedInfo): ListedFeed => ({
  ...feed,
  outOfDateSince: outOfDateSince(feed, Date.now()),
  reading: readings.get(feed.id)?.progress ?? null,
});

export async function listFeeds(): Promise<Reply<'list-feeds'>> {
  const store = await knowledge();
  const [feeds, catalogue] = await Promise.all([store.feeds.list(), store.countCatalogue()]);
  return { feeds: feeds.map(listed), catalogue };
}

/** What a feed says of itself, before anything is kept; or why it would not be taken. */
export async function lookAtFeed(line: string): Promise<Reply<'look-at-feed'>> {
  const { feeds } = await knowledge();
  try {
    return { offer: await feeds.look(line, ports) };
  } catch (error) {
    if (!(error instanceof FeedRefusal)) throw error;
    return { refused: { reason: error.reason, message: error.message } };
  }
}

/**
 * @param everything whether a large feed is taken whole all the same
 * @throws FeedRefusal where the line is wrong
 */
export async function subscribe(line: string, everything: boolean): Promise<FeedInfo> {
  const feed = await (await knowledge()).feeds.subscribe(line, { everything });
  const updated = await update(feed.id);
  await scheduleFeeds();
  return updated ?? feed;
}

/** @returns false where there is no such feed, or where it is managed */
export async function unsubscribe(id: string): Promise<boolean> {
  const { feeds } = await knowledge();
  const feed = (await feeds.list()).find((one) => one.id === id);
  if (!feed || feed.managed) return false;
  await oneAtATime(() => feeds.unsubscribe(id));
  forgetCompanies();
  await scheduleFeeds();
  return true;
}

export async function updateOne(id: string): Promise<FeedInfo | null> {
  const updated = await update(id);
  await scheduleFeeds();
  return updated;
}
