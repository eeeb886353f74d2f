/** Bounded reading through an index: as many rows as asked for, whatever the store's size. */
import type { IndexNames } from 'idb';
import type * as z from 'zod/mini';
import type { Database, KnowledgeSchema, Store } from './database.ts';
import type { RowReader } from './rows.ts';

interface Query<S extends Store, T> {
  store: S;
  index: IndexNames<KnowledgeSchema, S>;
  range: IDBKeyRange | null;
  /** `prev` reads from the highest key down. */
  direction: 'next' | 'prev';
  limit: number;
  schema: z.ZodMiniType<T>;
}

/** @returns at most `limit` readable rows; broken ones are stepped over and counted by `rows` */
export async function readRows<S extends Store, T>(db: Database, rows: RowReader, query: Query<S, T>): Promise<T[]> {
  const found: T[] = [];
  const index = db.transaction(query.store).store.index(query.index);
  let cursor = await index.openCursor(query.range, query.direction);
  while (cursor && found.length < query.limit) {
    const row = rows.read(query.schema, query.store, cursor.primaryKey, cursor.value);
    if (row !== null) found.push(row);
    if (found.length < query.limit) cursor = await cursor.continue();
  }
  return found;
}

/** Every key of a two-part index whose first part is `first`. */
export const startingWith = (first: string) => IDBKeyRange.bound([first], [first, []]);
