/**
 * Feeds in the store. A file's rows come in under an origin of their own, hidden; an edition is
 * applied by uncovering its origins and hiding those it no longer has, in one small transaction:
 * whole or not at all, whatever its size, and a worker killed on the way finds what was done.
 */
import type { IDBPTransaction } from 'idb';
import { type Database, inTransaction, type KnowledgeSchema, type Store, writeAll } from '../database.ts';
import { changeRow, ofOrigin, serviceRow } from '../put.ts';
import { HIDDEN, hiddenMetaSchema, type RowReader } from '../rows.ts';
import { type FeedContents, sha256 } from './check.ts';
import type { FeedFile, FeedIndex } from './format.ts';
import { writePublicKey } from './minisign.ts';
import { FeedRefusal } from './refusal.ts';
import { type FeedRow, feedRowSchema } from './rows.ts';
import type { SubscriptionLine } from './subscription.ts';

const prefixOf = (feed: string) => `feed:${feed}:`;
export const originOf = (feed: string, { sha256: hash }: FeedFile) => `${prefixOf(feed)}${hash.slice(0, 32)}`;

/** A person subscribes to a handful. */
const MOST_FEEDS = 50;

const read = (rows: RowReader, row: unknown): FeedRow | null =>
  row === undefined ? null : rows.read(feedRowSchema, 'feeds', keyOf(row), row);
const keyOf = (row: unknown) => (row !== null && typeof row === 'object' && 'id' in row ? String(row.id) : '');

export const readFeed = async (db: Database, rows: RowReader, id: string) => read(rows, await db.get('feeds', id));

/** In the order in which they were added. */
export async function listFeeds(db: Database, rows: RowReader): Promise<FeedRow[]> {
  const stored: unknown[] = await db.getAll('feeds', null, MOST_FEEDS * 2);
  return stored.flatMap((row) => read(rows, row) ?? []).sort((one, other) => one.addedAt - other.addedAt);
}

/**
 * Subscribes; who is subscribed already stays so, with what was taken before.
 * @throws FeedRefusal `too-many`
 */
export async function addFeed(
  db: Database,
  rows: RowReader,
  { address, key }: SubscriptionLine,
  { now, managed, wanted }: { now: number; managed: boolean; wanted: number[] },
): Promise<FeedRow> {
  const publicKey = writePublicKey(key);
  const id = (await sha256(new TextEncoder().encode(`${address} ${publicKey}`))).slice(0, 16);
  return inTransaction(db, ['feeds'], async (transaction) => {
    const store = transaction.objectStore('feeds');
    const before = read(rows, await store.get(id));
    if (!before && (await store.count()) >= MOST_FEEDS) throw new FeedRefusal('too-many');
    const row: FeedRow = before
      ? { ...before, managed, wanted: [...new Set([...before.wanted, ...wanted])] }
      : {
          id,
          address,
          key: publicKey,
          addedAt: now,
          managed,
          edition: null,
          origins: [],
          wanted,
          failures: 0,
          triedAt: null,
          seenAt: null,
          nextAt: now,
          problem: null,
        };
    await store.put(row);
    return row;
  });
}

type Changing = IDBPTransaction<KnowledgeSchema, Store[], 'readwrite'>;

/** Changes which origins are hidden, inside the caller's transaction. */
async function changeHidden(transaction: Changing, rows: RowReader, change: { hide: string[]; show: string[] }) {
  const store = transaction.objectStore('meta');
  const stored = await store.get(HIDDEN);
  const before = stored === undefined ? [] : (rows.read(hiddenMetaSchema, 'meta', HIDDEN, stored)?.origins ?? []);
  const origins = [...new Set([...before, ...change.hide])].filter((origin) => !change.show.includes(origin));
  await store.put({ key: HIDDEN, origins });
}

/** Brings a file's rows in, hidden. Done in one transaction, so that a file is there whole or not at all. */
export function stageFile(db: Database, rows: RowReader, feed: string, file: FeedFile, contents: FeedContents) {
  const origin = originOf(feed, file);
  return inTransaction(db, ['services', 'changes', 'feedFiles', 'meta'] as Store[], async (transaction) => {
    const services = transaction.objectStore('services');
    const changes = transaction.objectStore('changes');
    await changeHidden(transaction, rows, { hide: [origin], show: [] });
    await writeAll([
      ...contents.services.map((service) => () => services.put(serviceRow(origin, service))),
      ...contents.changes.map((change) => () => changes.put(changeRow(origin, change))),
      () =>
        transaction.objectStore('feedFiles').put({
          origin,
          feed,
          sha256: file.sha256,
          services: contents.services.length,
          changes: contents.changes.length,
        }),
    ]);
  });
}

export const isStaged = async (db: Database, origin: string) => (await db.getKey('feedFiles', origin)) !== undefined;

export interface Edition {
  hash: string;
  index: FeedIndex;
  etag: string | null;
}

/**
 * Makes an edition the one in use.
 * @param origins of every file that is to be in use; all of them staged
 * @throws FeedRefusal `rollback` where a later edition was applied meanwhile
 */
export function applyEdition(
  db: Database,
  rows: RowReader,
  id: string,
  { edition, origins, now, nextAt }: { edition: Edition; origins: string[]; now: number; nextAt: number },
): Promise<FeedRow | null> {
  return inTransaction(
    db,
    ['feeds', 'meta'] as Store[],
    async (transaction) => {
      const row = read(rows, await transaction.objectStore('feeds').get(id));
      if (!row) return null; // The person has unsubscribed meanwhile.
      if (row.edition && row.edition.index.sequence > edition.index.sequence) throw new FeedRefusal('rollback');
      const gone = row.origins.filter((origin) => !origins.includes(origin));
      await changeHidden(transaction, rows, { hide: gone, show: origins });
      const after: FeedRow = {
        ...row,
        edition,
        origins,
        failures: 0,
        triedAt: now,
        seenAt: now,
        nextAt,
        problem: null,
      };
      await transaction.objectStore('feeds').put(after);
      return after;
    },
    'strict',
  );
}

/** Changes what is noted of a feed; null where there is none. */
export function changeFeed(
  db: Database,
  rows: RowReader,
  id: string,
  change: (row: FeedRow) => FeedRow,
): Promise<FeedRow | null> {
  return inTransaction(db, ['feeds'], async (transaction) => {
    const store = transaction.objectStore('feeds');
    const row = read(rows, await store.get(id));
    if (!row) return null;
    const after = change(row);
    await store.put(after);
    return after;
  });
}

/** Ends a subscription: what it brought is out of sight at once, and deleted by the next sweep. */
export async function removeFeed(db: Database, rows: RowReader, id: string): Promise<void> {
  await inTransaction(db, ['feeds', 'meta'] as Store[], async (transaction) => {
    const row = read(rows, await transaction.objectStore('feeds').get(id));
    await changeHidden(transaction, rows, { hide: row?.origins ?? [], show: [] });
    await transaction.objectStore('feeds').delete(id);
  });
  await sweep(db, rows, id);
}

/**
 * Deletes the rows of a feed's files that are not in use: of editions before, of one that was
 * never applied, of a feed that is gone. One transaction a file; may be stopped at any point.
 */
export async function sweep(db: Database, rows: RowReader, id: string): Promise<void> {
  const used = new Set((await readFeed(db, rows, id))?.origins);
  const stored = await db.getAllKeysFromIndex('feedFiles', 'feed', id);
  for (const origin of stored.filter((key) => !used.has(key))) await deleteFile(db, rows, origin);
}

function deleteFile(db: Database, rows: RowReader, origin: string) {
  return inTransaction(db, ['services', 'changes', 'feedFiles', 'meta'] as Store[], async (transaction) => {
    await writeAll([
      () => transaction.objectStore('services').delete(ofOrigin(origin)),
      () => transaction.objectStore('changes').delete(ofOrigin(origin)),
      () => transaction.objectStore('feedFiles').delete(origin),
    ]);
    await changeHidden(transaction, rows, { hide: [], show: [origin] });
  });
}

/**
 * Deletes what all feeds brought. Subscriptions stay and are due: it is fetched again when there
 * is room.
 * @returns how many files went
 */
export async function removeFiles(db: Database, rows: RowReader): Promise<number> {
  const origins = await db.getAllKeys('feedFiles');
  await inTransaction(db, ['feeds'], async (transaction) => {
    let cursor = await transaction.objectStore('feeds').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, origins: [] });
      cursor = await cursor.continue();
    }
  });
  for (const origin of origins) await deleteFile(db, rows, origin);
  return origins.length;
}
