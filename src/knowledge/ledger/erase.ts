/** Taking rows out of the ledger: only ever because the person says so. Its second place follows: see `index.ts`. */
import { type Database, inTransaction, writeAll } from '../database.ts';

/** @returns whether it was there */
export const eraseDecision = (db: Database, id: string): Promise<boolean> =>
  inTransaction(
    db,
    ['decisions', 'uncopied', 'copied'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const wasThere = (await store.getKey(id)) !== undefined;
      await writeAll([
        () => store.delete(id),
        () => transaction.objectStore('uncopied').delete(id),
        () => transaction.objectStore('copied').delete(id),
      ]);
      return wasThere;
    },
    'strict',
  );

/** Every row, those that can't be read among them. @returns how many there were */
export const eraseLedger = (db: Database): Promise<number> =>
  inTransaction(
    db,
    ['decisions', 'uncopied', 'copied'],
    async (transaction) => {
      const store = transaction.objectStore('decisions');
      const count = await store.count();
      await writeAll([
        () => store.clear(),
        () => transaction.objectStore('uncopied').clear(),
        () => transaction.objectStore('copied').clear(),
      ]);
      return count;
    },
    'strict',
  );
