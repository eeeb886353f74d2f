/** The rows of an index in order, in batches: asking for each by itself costs a round trip between processes. */
import type { IDBPIndex, IndexNames } from 'idb';
import type { KnowledgeSchema, Store } from './database.ts';

/** Rows of one batch at most; a row has 1 to 5 kB. */
const MOST_AT_ONCE = 200;

export interface Step<V> {
  /** In the index. */
  key: unknown;
  primaryKey: IDBValidKey;
  value: V;
}
interface IndexRecord<V> extends Step<V> {
  key: IDBValidKey;
}

interface BatchOptions {
  query: IDBKeyRange | null;
  count: number;
  direction: 'next' | 'prev';
}
/** What TypeScript's library does not know yet. */
type Batches<V> = (options: BatchOptions) => Promise<IndexRecord<V>[]>;

type Index<S extends Store, T extends ArrayLike<Store>> = IDBPIndex<
  KnowledgeSchema,
  T,
  S,
  IndexNames<KnowledgeSchema, S>
>;

/** Chromium has it from 141 on (MDN), the Firefox of the tests (153) too; the manifest admits earlier ones of both. */
function batchesOf<S extends Store, T extends ArrayLike<Store>>(
  index: Index<S, T>,
): Batches<KnowledgeSchema[S]['value']> | null {
  return 'getAllRecords' in index && typeof index.getAllRecords === 'function'
    ? (options) => (index.getAllRecords as Batches<KnowledgeSchema[S]['value']>)(options)
    : null;
}

/** What of `range` begins at `key`, which is still in it. */
function goOnFrom(key: IDBValidKey, range: IDBKeyRange | null, direction: 'next' | 'prev'): IDBKeyRange {
  const { lower, upper, lowerOpen = false, upperOpen = false } = range ?? {};
  if (direction === 'next')
    return upper === undefined ? IDBKeyRange.lowerBound(key) : IDBKeyRange.bound(key, upper, false, upperOpen);
  return lower === undefined ? IDBKeyRange.upperBound(key) : IDBKeyRange.bound(lower, key, lowerOpen, false);
}

/**
 * Steps through an index within one transaction; who has enough just stops.
 * @param first as many rows as will probably do
 */
export async function* stepThrough<S extends Store, T extends ArrayLike<Store>>(
  index: Index<S, T>,
  range: IDBKeyRange | null,
  direction: 'next' | 'prev',
  first: number,
): AsyncGenerator<Step<KnowledgeSchema[S]['value']>> {
  const readBatch = batchesOf(index);
  if (!readBatch) {
    let cursor = await index.openCursor(range, direction);
    for (; cursor; cursor = await cursor.continue()) {
      const { key, primaryKey, value } = cursor;
      yield { key, primaryKey, value };
    }
    return;
  }
  let query = range;
  let size = Math.min(Math.max(first, 1), MOST_AT_ONCE);
  // Rows of the key at which the next batch begins that have been given already.
  let seen = 0;
  for (;;) {
    const records = await readBatch({ query, direction, count: size + seen });
    yield* records.slice(seen);
    const last = records.at(-1);
    if (!last || records.length < size + seen) return;
    seen = records.length - records.findIndex(({ key }) => indexedDB.cmp(key, last.key) === 0);
    query = goOnFrom(last.key, range, direction);
    size = MOST_AT_ONCE;
  }
}
