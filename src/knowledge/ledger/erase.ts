/** Taking rows out of the ledger: only ever because the person says so. */
import { type Database, inTransaction } from '../database.ts';

/** @returns whether it was there */
export const eraseDecision = (db: Database, id: string): Promise<boolean> =>
  inTransaction(
    db,
    ['decisions'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const wasThere = (await store.getKey(id)) !== undefined;
      await store.delete(id);
      return wasThere;
    },
    'strict',
  );

/** Every row, those that can't be read among them. @returns how many there were */
export const eraseLedger = (db: Database): Promise<number> =>
  inTransaction(
    db,
    ['decisions'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const count = await store.count();
      await store.clear();
      return count;
    },
    'strict',
  );
