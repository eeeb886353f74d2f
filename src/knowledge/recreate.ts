/** Making the store anew, for when it can't be opened or lacks a part. */
import { deleteDB, openDB } from 'idb';
import { openDatabase, writeAll } from './database.ts';
import { KnowledgeError, toKnowledgeError } from './errors.ts';
import { DATABASE_NAME } from './open.ts';

/** What belongs to the person and can't be fetched again. */
const PERSONAL = ['decisions', 'settings', 'versions', 'feeds'] as const;

/** What a feed brought is not carried over: it is fetched again. That it is no older than before still holds. */
const emptied = (row: unknown) =>
  row !== null && typeof row === 'object' && 'origins' in row ? { ...row, origins: [] } : row;

type Rescued = Record<(typeof PERSONAL)[number], unknown[]>;

/**
 * Deletes the database and makes it anew. Decisions, settings, kept versions and subscriptions
 * that can still be read are carried over as they are; decisions that can't come back from their
 * second place when the store is opened; the catalogue must be loaded again. Only for a store that failed as
 * `broken`. Other windows are asked to let go first, and waited for.
 * @returns how many rows were carried over
 * @throws KnowledgeError
 */
export async function recreateKnowledge(name = DATABASE_NAME): Promise<{ decisions: number; settings: number }> {
  if (typeof indexedDB === 'undefined') throw new KnowledgeError('missing');
  try {
    const rescued = await rescue(name);
    await deleteDB(name);
    (await openDatabase(name)).close();
    await restore(name, rescued);
    return { decisions: rescued.decisions.length, settings: rescued.settings.length };
  } catch (error) {
    throw toKnowledgeError(error);
  }
}

/** Opened at whatever version it has and without our types: nothing is sure about it. */
async function rescue(name: string): Promise<Rescued> {
  const rescued: Rescued = { decisions: [], settings: [], versions: [], feeds: [] };
  const db = await openDB(name).catch(() => null); // It does not open: there is nothing to carry over.
  for (const store of PERSONAL) {
    if (db?.objectStoreNames.contains(store)) rescued[store] = await db.getAll(store).catch(() => []);
  }
  db?.close();
  rescued.feeds = rescued.feeds.map(emptied);
  return rescued;
}

async function restore(name: string, rescued: Rescued) {
  const db = await openDB(name);
  try {
    const transaction = db.transaction([...PERSONAL], 'readwrite', { durability: 'strict' });
    const puts = PERSONAL.flatMap((store) =>
      rescued[store].map((row) => () => transaction.objectStore(store).put(row)),
    );
    await writeAll([...puts, () => transaction.done]);
  } finally {
    db.close();
  }
}
