/** Ways to damage a store behind its back, as crashes, old versions and full disks do. */
import { openDB } from 'idb';

/** Puts a row into a store as it is. */
export async function plant(database: string, store: string, row: unknown) {
  const db = await openDB(database);
  await db.put(store, row);
  db.close();
}

export async function rowsIn(database: string, store: string): Promise<unknown[]> {
  const db = await openDB(database);
  const rows = await db.getAll(store);
  db.close();
  return rows;
}

/**
 * Until the returned function is called, the disk is full.
 * @param how `at-once`: writing throws; `at-the-end`: it seems to work, and the transaction fails
 * @param after so many rows that still fit
 * @param only the store that is full; all of them without it
 */
export function fillDisk(how: 'at-once' | 'at-the-end', after = 0, only?: string): () => void {
  const { put } = IDBObjectStore.prototype;
  let left = after;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
    if (only !== undefined && this.name !== only) return put.apply(this, args);
    if (left-- > 0) return put.apply(this, args);
    if (how === 'at-once') throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    const request = put.apply(this, args);
    // What fake-indexeddb itself calls when a transaction fails.
    (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    return request;
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
