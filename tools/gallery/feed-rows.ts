/** Feeds as the dashboard and the popup are told of them, one for each state in which one can be. */
import type { ListedFeed } from '../../extension/messages.ts';
import type { FeedOffer } from '../../src/knowledge/index.ts';

const HOUR = 60 * 60 * 1000;
/** Pictures are to be the same on every day: all that stands in them is long past. */
const THEN = Date.UTC(2026, 10, 20, 9, 30);

const edition = {
  name: 'The Watchers',
  sequence: 12,
  issued: '2026-11-19T08:00:00Z',
  expires: '2026-12-19T08:00:00Z',
  services: 412,
  changes: 1234,
};

export const FEED: ListedFeed = {
  id: 'watchers',
  address: 'https://feeds.example/watchers/',
  key: 'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3',
  managed: false,
  addedAt: THEN - 90 * 24 * HOUR,
  edition,
  shards: null,
  triedAt: THEN,
  seenAt: THEN,
  nextAt: Date.UTC(2126, 10, 21, 14, 5),
  problem: null,
  outOfDateSince: null,
  reading: null,
};

const refused = (reason: string, message: string) => ({ problem: { reason, message, at: THEN } });

const FEEDS = {
  fresh: FEED,
  old: {
    ...FEED,
    id: 'old',
    address: 'https://archive.example/bya/',
    edition: { ...edition, name: 'Archive of Terms', issued: '2026-08-01T08:00:00Z', expires: '2026-09-01T08:00:00Z' },
    outOfDateSince: Date.UTC(2026, 8, 1),
    ...refused('unreachable', 'The feed could not be reached.'),
  },
  reading: { ...FEED, id: 'reading', reading: { done: 41, of: 256 }, shards: 41 },
  refused: {
    ...FEED,
    id: 'refused',
    managed: true,
    edition: { ...edition, name: 'School list' },
    ...refused(
      'wrong-form',
      'The feed is not of the form that this extension knows. changes[3].findings: here must be a list',
    ),
  },
  new: {
    ...FEED,
    id: 'new',
    address: 'https://new.example/',
    edition: null,
    seenAt: null,
    nextAt: THEN,
    ...refused('stopped', 'Reading it was stopped by hand.'),
  },
} satisfies Record<string, ListedFeed>;

/** What the background answers where there is one such feed, all of them, or none. */
export const listOfFeeds = (which: keyof typeof FEEDS | 'all' | 'none') => ({
  'list-feeds': {
    feeds: which === 'none' ? [] : which === 'all' ? Object.values(FEEDS) : [FEEDS[which]],
    catalogue: { services: 1934, changes: 125 },
  },
});

const offer: FeedOffer = { ...edition, address: FEED.address, bytes: 231_000, whole: true };
export const OFFER = {
  whole: offer,
  parts: { ...offer, services: 100_000, changes: 100_000, bytes: 58_700_000, whole: false },
};

/** A page without a connection. */
export const OFFLINE = `Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false })`;
