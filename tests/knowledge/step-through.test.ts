import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/knowledge/database.ts';
import { stepThrough } from '../../src/knowledge/step-through.ts';

const { getAllRecords } = IDBIndex.prototype as unknown as { getAllRecords: unknown };
const withBatches = (on: boolean) => {
  if (on) Object.defineProperty(IDBIndex.prototype, 'getAllRecords', { value: getAllRecords, configurable: true });
  else Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
};
afterEach(() => withBatches(true));

let databases = 0;
/** Rows of changes on these days; several may have the same. */
async function openWith(days: readonly number[]): Promise<Database> {
  databases += 1;
  const db = await openDB(`steps-${databases}`, 1, {
    upgrade: (upgrading) =>
      void upgrading.createObjectStore('changes', { keyPath: ['origin', 'id'] }).createIndex('date', 'date'),
  });
  const { store, done } = db.transaction('changes', 'readwrite');
  for (const [at, day] of days.entries()) store.put({ origin: 'catalogue', id: `c${at % 7}-${at}`, date: `d${day}` });
  await done;
  return db as unknown as Database;
}

async function step(db: Database, range: IDBKeyRange | null, direction: 'next' | 'prev', first: number, most = 1e9) {
  const seen: string[] = [];
  const index = db.transaction('changes').store.index('date');
  for await (const { primaryKey, value } of stepThrough(index, range, direction, first)) {
    expect(primaryKey).toEqual([value.origin, value.id]);
    seen.push(value.id);
    if (seen.length === most) break;
  }
  return seen;
}

describe('the rows of an index, in batches and one by one,', () => {
  it('are the same, each once, in the same order, whatever the range, the direction and the batch', async () => {
    const run = fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.constantFrom('next' as const, 'prev' as const),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 70 }),
      async (days, direction, bound, first) => {
        const db = await openWith(days);
        for (const range of [
          null,
          IDBKeyRange.lowerBound(`d${bound}`, true),
          IDBKeyRange.upperBound(`d${bound}`),
          IDBKeyRange.bound(`d${bound}`, 'e', false, true),
        ]) {
          withBatches(true);
          const inBatches = await step(db, range, direction, first);
          withBatches(false);
          expect(inBatches).toEqual(await step(db, range, direction, first));
        }
        db.close();
      },
    );
    await fc.assert(run, { numRuns: 60 });
  });

  it('go on past the first batch where many have the same key', async () => {
    const db = await openWith([...Array<number>(450).fill(5), 6, 4]);
    const seen = await step(db, null, 'prev', 3);
    expect(new Set(seen).size).toBe(452);
    expect(seen.at(0)).toBe('c2-450');
    expect(seen.at(-1)).toBe('c3-451');
    db.close();
  });

  it.each([true, false])('end where one has enough (batches: %s)', async (on) => {
    withBatches(on);
    const db = await openWith([3, 1, 2]);
    expect(await step(db, null, 'prev', 2, 2)).toEqual(['c0-0', 'c2-2']);
    db.close();
  });
});
