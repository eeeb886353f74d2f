/**
 * Taking rows out of the ledger: only ever because the person says so. Its second place follows: see `index.ts`. Kept texts
 * forget that they were accepted by them, by whom and when.
 */
import type { IDBPObjectStore } from 'idb';
import * as z from 'zod/mini';
import { type Database, inTransaction, type KnowledgeSchema, writeAll } from '../database.ts';
import { noteErasure } from '../version-notes.ts';
import { versionRowSchema } from '../version-rows.ts';

const STORES = ['decisions', 'uncopied', 'copied', 'versions'] as const;
type Versions = IDBPObjectStore<KnowledgeSchema, (typeof STORES)[number][], 'versions', 'readwrite'>;

async function forgetAcceptances(texts: Versions, isErased: (decision: string) => boolean): Promise<void> {
  const held = IDBKeyRange.bound([1], [1, []]);
  for (let cursor = await texts.index('expiry').openCursor(held); cursor; cursor = await cursor.continue()) {
    const { data: row } = z.safeParse(versionRowSchema, cursor.value);
    const left = row && noteErasure(row, isErased);
    if (left && left.accepted.length < row.accepted.length) await cursor.update(left);
  }
}

/** @returns whether it was there */
export const eraseDecision = (db: Database, id: string): Promise<boolean> =>
  inTransaction(
    db,
    [...STORES],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const wasThere = (await store.getKey(id)) !== undefined;
      await writeAll([
        () => store.delete(id),
        () => transaction.objectStore('uncopied').delete(id),
        () => transaction.objectStore('copied').delete(id),
      ]);
      await forgetAcceptances(transaction.objectStore('versions'), (decision) => decision === id);
      return wasThere;
    },
    'strict',
  );

/** Every row, those that can't be read among them. @returns how many there were */
export const eraseLedger = (db: Database): Promise<number> =>
  inTransaction(
    db,
    [...STORES],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const count = await store.count();
      await writeAll([
        () => store.clear(),
        () => transaction.objectStore('uncopied').clear(),
        () => transaction.objectStore('copied').clear(),
      ]);
      await forgetAcceptances(transaction.objectStore('versions'), () => true);
      return count;
    },
    'strict',
  );
