/** Bounded reading through an index: as many rows as asked for, whatever the store's size. */
import type { IndexNames } from 'idb';
import type * as z from 'zod/mini';
import type { Database, KnowledgeSchema, Store } from './database.ts';
import { HIDDEN, hiddenMetaSchema, type RowReader } from './rows.ts';
import { stepThrough } from './step-through.ts';

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
  if (query.limit <= 0) return found;
  for await (const { primaryKey, value } of stepThrough(index, query.range, query.direction, query.limit)) {
    const row = rows.read(query.schema, query.store, primaryKey, value);
    if (row !== null) found.push(row);
    if (found.length === query.limit) break;
  }
  return found;
}

interface KnownQuery<S extends 'services' | 'changes', T> extends Query<S, T> {
  /**
   * Several feeds and several shards of one may bring the same thing: what it is told apart by.
   * Of the same, the one that `isBetter` says is kept, else the first.
   */
  identify: (row: T) => string;
  isBetter?: (one: T, other: T) => boolean;
  /** Rows that are not asked for, told from what is stored, before it costs anything to check it. */
  skip?: (stored: KnowledgeSchema[S]['value']) => boolean;
}

/** Steps over at most so many rows for each one asked for: copies in other feeds, and rows that are coming or going. */
const MOST_STEPS = 20;

/** Like `readRows`, for what feeds bring: hidden origins are left out, and of the same thing one is given. */
export async function readKnown<S extends 'services' | 'changes', T extends { origin: string }>(
  db: Database,
  rows: RowReader,
  query: KnownQuery<S, T>,
): Promise<T[]> {
  let steps = query.limit * MOST_STEPS;
  if (steps <= 0) return [];
  const transaction = db.transaction([query.store, 'meta']);
  const index = transaction.objectStore(query.store).index(query.index);
  // One more than is asked for tells whether another origin has something better of the last one.
  const steppedThrough = stepThrough(index, query.range, query.direction, query.limit + 1);
  // Asked for together: each by itself would be a way to another process and back.
  const [hidden, first] = await Promise.all([readHidden(transaction.objectStore('meta'), rows), steppedThrough.next()]);
  const found = new Map<string, T>();
  for (let step = first; !step.done; step = await steppedThrough.next()) {
    const { primaryKey, value } = step.value;
    const skipped = hidden.has(value?.origin) || query.skip?.(value) === true;
    const row = skipped ? null : rows.read(query.schema, query.store, primaryKey, value);
    if (row !== null) {
      const key = query.identify(row);
      const held = found.get(key);
      if (!held && found.size === query.limit) break;
      if (!held || query.isBetter?.(row, held)) found.set(key, row);
    }
    if (--steps === 0) break;
  }
  return [...found.values()];
}

/** Origins whose rows are not to be seen. @param meta of the transaction that reads those rows */
export async function readHidden(
  meta: { get(key: string): Promise<unknown> },
  rows: RowReader,
): Promise<ReadonlySet<string>> {
  const stored = await meta.get(HIDDEN);
  return new Set(stored === undefined ? [] : rows.read(hiddenMetaSchema, 'meta', HIDDEN, stored)?.origins);
}

/** Every key of a two-part index whose first part is `first`. */
export const startingWith = (first: string) => IDBKeyRange.bound([first], [first, []]);
