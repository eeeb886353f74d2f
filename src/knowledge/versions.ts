/**
 * Keeping texts that were read, one row for each distinct one. What the person accepted stays for good;
 * of the others the oldest go first.
 */
import { type Database, inTransaction } from './database.ts';
import { pack } from './packing.ts';
import type { RowReader } from './rows.ts';
import { noteAcceptance, noteReading, type VersionInput } from './version-notes.ts';
import { type Acceptance, type KeptVersion, seenBy, versionRowSchema } from './version-rows.ts';

/** Kept of what nobody accepted: 400 texts of the usual 15 kB packed are 6 MB. */
const MOST_FREE_VERSIONS = 400;
const MOST_FREE_BYTES = 40_000_000;

/**
 * Keeps a text, or notes that one kept before was read again. Keeping twice is keeping once.
 * @throws KnowledgeError `full` where there is no room
 */
export async function keepVersion(db: Database, rows: RowReader, input: VersionInput): Promise<KeptVersion> {
  const packed = await pack(input.text);
  return inTransaction(db, ['versions'], async (transaction) => {
    const store = transaction.objectStore('versions');
    const stored = await store.get(input.hash);
    const before = stored === undefined ? null : rows.read(versionRowSchema, 'versions', input.hash, stored);
    const row = noteReading(input, packed, before);
    await store.put(row);
    const [free, all] = [IDBKeyRange.bound([0], [0, []]), store.index('expiry')];
    let [count, bytes] = [0, 0];
    // Newest first: what goes beyond the caps is the oldest. The one just read stays.
    for (let cursor = await all.openKeyCursor(free, 'prev'); cursor; cursor = await cursor.continue()) {
      count += 1;
      bytes += cursor.key[2];
      const isOver = count > MOST_FREE_VERSIONS || bytes > MOST_FREE_BYTES;
      if (isOver && cursor.primaryKey !== input.hash) await store.delete(cursor.primaryKey);
    }
    return seenBy(row, input.owner);
  });
}

/** Notes that the person accepted a text, and of whom. Noting a decision twice is noting it once. */
export function acceptVersion(db: Database, rows: RowReader, hash: string, acceptance: Acceptance) {
  return inTransaction(
    db,
    ['versions'],
    async (transaction) => {
      const store = transaction.objectStore('versions');
      const stored = await store.get(hash);
      const row = stored === undefined ? null : rows.read(versionRowSchema, 'versions', hash, stored);
      const noted = row && noteAcceptance(row, acceptance);
      if (noted && noted !== row) await store.put(noted);
    },
    'strict',
  );
}

/**
 * Deletes texts that nobody accepted, the one read longest ago first, until `bytes` are freed or none is left.
 * @returns how many went
 */
export function dropOldest(db: Database, bytes: number): Promise<number> {
  return inTransaction(db, ['versions'], async (transaction) => {
    const store = transaction.objectStore('versions');
    let [versions, freed] = [0, 0];
    let cursor = await store.index('expiry').openKeyCursor(IDBKeyRange.bound([0], [0, []]));
    while (cursor && freed < bytes) {
      freed += cursor.key[2];
      versions++;
      await store.delete(cursor.primaryKey);
      cursor = await cursor.continue();
    }
    return versions;
  });
}
