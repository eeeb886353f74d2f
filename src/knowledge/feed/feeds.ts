/** Subscribed feeds as others see them. */
import type { Connection } from '../connection.ts';
import type { RowReader } from '../rows.ts';
import type { FeedIndex } from './format.ts';
import type { FeedRow } from './rows.ts';
import { guessRegistrable, SHARDS, shardOf } from './shards.ts';
import { addFeed, changeFeed, listFeeds, removeFeed } from './store.ts';
import { parseSubscription } from './subscription.ts';
import { type FeedPorts, fetchIndex, isTakenWhole, sizeOf, updateFeed } from './update.ts';

/** What an edition says of itself. */
export interface EditionFacts {
  name: string;
  sequence: number;
  issued: string;
  expires: string;
  services: number;
  changes: number;
}

/** What can be told of a feed before one subscribes to it. */
export interface FeedOffer extends EditionFacts {
  address: string;
  /** All its files as they are sent. */
  bytes: number;
  /** Whether it is taken whole, or by shards as they are needed. */
  whole: boolean;
}

/** What is told of a feed. */
export interface FeedInfo {
  id: string;
  address: string;
  key: string;
  managed: boolean;
  addedAt: number;
  /** Null before the first edition was taken. */
  edition: EditionFacts | null;
  /** Of 256; null where it is taken whole. */
  shards: number | null;
  triedAt: number | null;
  seenAt: number | null;
  nextAt: number;
  /** Why the last try brought nothing, in a sentence; what was taken before is still in use. */
  problem: { reason: string; message: string; at: number } | null;
}

/** Of a feed taken by shards, so many are kept; the one needed longest ago goes. */
const MOST_WANTED = SHARDS / 4;

const factsOf = ({ name, sequence, issued, expires, services, changes }: FeedIndex): EditionFacts => ({
  name,
  sequence,
  issued,
  expires,
  services,
  changes,
});

function toInfo({ id, address, key, managed, addedAt, edition, wanted, ...times }: FeedRow): FeedInfo {
  const { triedAt, seenAt, nextAt, problem } = times;
  return {
    id,
    address,
    key,
    managed,
    addedAt,
    edition: edition && factsOf(edition.index),
    shards: edition && !isTakenWhole(edition.index) ? wanted.length : null,
    triedAt,
    seenAt,
    nextAt,
    problem,
  };
}

export interface SubscribeOptions {
  /** Set up by the organisation that manages this browser. */
  managed?: boolean;
  /** Takes a feed whole however large it is: its publisher then learns nothing at all. */
  everything?: boolean;
}

/** Rejects with a `FeedRefusal` where a line is wrong, with a `KnowledgeError` where the store fails. */
export interface Feeds {
  /** Reads what a feed says of itself; nothing is kept. Rejects with why it would not be taken. */
  look(line: string, ports: Pick<FeedPorts, 'fetch'>): Promise<FeedOffer>;
  /** @param line address and key, as pasted */
  subscribe(line: string, options?: SubscribeOptions): Promise<FeedInfo>;
  /** What it brought is gone with it; the ledger and kept versions are not. */
  unsubscribe(id: string): Promise<void>;
  list(): Promise<FeedInfo[]>;
  /** Fetches what is new; a refusal is noted in `problem`. Null where there is no such feed. */
  update(id: string, ports: Omit<FeedPorts, 'now'>): Promise<FeedInfo | null>;
  /**
   * A prompt stands on this host: feeds that are taken by shards need the one that it is in.
   * @returns the feeds that are to be updated for it
   */
  want(host: string): Promise<string[]>;
}

export function openFeeds(connection: Connection, rows: RowReader, now: () => number): Feeds {
  const { use } = connection;
  return {
    async look(line, { fetch }) {
      const parsed = parseSubscription(line);
      const index = await fetchIndex(parsed, { fetch, now });
      return { ...factsOf(index), address: parsed.address, bytes: sizeOf(index), whole: isTakenWhole(index) };
    },
    async subscribe(line, { managed = false, everything = false } = {}) {
      const parsed = parseSubscription(line);
      const wanted = everything ? Array.from({ length: SHARDS }, (_, shard) => shard) : [];
      return toInfo(await use((db) => addFeed(db, rows, parsed, { now: now(), managed, wanted })));
    },
    unsubscribe: (id) => use((db) => removeFeed(db, rows, id)),
    list: async () => (await use((db) => listFeeds(db, rows))).map(toInfo),
    async update(id, ports) {
      const row = await updateFeed(connection, rows, id, { ...ports, now });
      return row && toInfo(row);
    },
    async want(host) {
      const all = await use((db) => listFeeds(db, rows));
      const bySize = all.filter(({ edition }) => edition && !isTakenWhole(edition.index));
      if (bySize.length === 0) return [];
      const shard = await shardOf(guessRegistrable(host));
      const lacking = bySize.filter(({ wanted }) => !wanted.includes(shard));
      for (const { id } of lacking) {
        await use((db) =>
          changeFeed(db, rows, id, (row) => ({
            ...row,
            wanted: [...row.wanted, shard].slice(-MOST_WANTED),
            nextAt: now(),
          })),
        );
      }
      return lacking.map(({ id }) => id);
    },
  };
}
