/** Subscribed feeds as others see them. */
import type { Connection } from '../connection.ts';
import type { RowReader } from '../rows.ts';
import type { FeedRow } from './rows.ts';
import { guessRegistrable, SHARDS, shardOf } from './shards.ts';
import { addFeed, changeFeed, listFeeds, removeFeed } from './store.ts';
import { parseSubscription } from './subscription.ts';
import { type FeedPorts, isTakenWhole, updateFeed } from './update.ts';

/** What is told of a feed. */
export interface FeedInfo {
  id: string;
  address: string;
  key: string;
  managed: boolean;
  /** Null before the first edition was taken. */
  edition: {
    name: string;
    sequence: number;
    issued: string;
    expires: string;
    services: number;
    changes: number;
  } | null;
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

function toInfo({ id, address, key, managed, edition, wanted, triedAt, seenAt, nextAt, problem }: FeedRow): FeedInfo {
  const { name, sequence, issued, expires, services, changes } = edition?.index ?? {};
  return {
    id,
    address,
    key,
    managed,
    edition:
      edition && name !== undefined && sequence !== undefined && issued !== undefined && expires !== undefined
        ? { name, sequence, issued, expires, services: services ?? 0, changes: changes ?? 0 }
        : null,
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
