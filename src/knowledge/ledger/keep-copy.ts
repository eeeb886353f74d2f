/** Keeps the ledger and its second place the same, whatever happened to either. */
import { type Database, inTransaction, writeAll } from '../database.ts';
import { toDecisionRow } from '../decisions.ts';
import { COMPARED, type DecisionRow } from '../rows.ts';
import { idOf, type LedgerCopy } from './copy.ts';

/** How many decisions are copied at one go. */
const AT_ONCE = 500;

/**
 * How long a copied decision is still looked after, in milliseconds. A browser that is killed may
 * forget what it said it had written to a file: Firefox did, once in 28 kills.
 */
const LOOKED_AFTER = 10 * 60 * 1000;

/** Copies what has not been copied yet. May be stopped at any point and run again. */
export async function copyLedger(db: Database, copy: LedgerCopy, now: number): Promise<void> {
  for (;;) {
    const ids = await db.getAllKeys('uncopied', null, AT_ONCE);
    if (ids.length === 0) return;
    const found = await Promise.all(ids.map((id) => db.get('decisions', id)));
    await copy.add(found.flatMap((row) => row?.decision ?? []));
    await inTransaction(db, ['uncopied', 'copied'], (transaction) => {
      const [waiting, done] = [transaction.objectStore('uncopied'), transaction.objectStore('copied')];
      return writeAll(ids.flatMap((id) => [() => waiting.delete(id), () => done.put({ id, at: now })]));
    });
  }
}

/** Looks whether what was copied lately is really there, and marks what is not for copying again. */
export async function checkCopy(db: Database, copy: LedgerCopy, now: number): Promise<void> {
  const copied = await db.getAll('copied');
  if (copied.length === 0) return;
  const there = new Set((await copy.readNewest(copied.length * 2 + AT_ONCE)).map(idOf));
  const gone = copied.filter(({ id }) => !there.has(id));
  const settled = copied.filter(({ at }) => now - at > LOOKED_AFTER);
  await inTransaction(db, ['uncopied', 'copied'], (transaction) => {
    const [waiting, done] = [transaction.objectStore('uncopied'), transaction.objectStore('copied')];
    const again = gone.map(
      ({ id }) =>
        () =>
          waiting.put({ id }),
    );
    return writeAll([
      ...again,
      ...[...gone, ...settled].map(
        ({ id }) =>
          () =>
            done.delete(id),
      ),
    ]);
  });
}

/** A row of the copy that is still a decision; null for one that is damaged. */
function toRow(decision: unknown): DecisionRow | null {
  try {
    return toDecisionRow(decision);
  } catch {
    return null;
  }
}

/**
 * Puts back into the ledger what only its second place has, and marks for copying what only the
 * ledger has. Done once in a store's life: when it was made, made anew, or came from a version
 * without a second place.
 * @returns how many decisions came back; null where both had been compared before
 */
export async function compareLedger(db: Database, copy: LedgerCopy, now: number): Promise<number | null> {
  if ((await db.get('meta', COMPARED)) !== undefined) return null;
  const copied = new Map<string, DecisionRow>();
  for (const decision of await copy.readAll()) {
    const row = toRow(decision);
    if (row && !copied.has(row.decision.id)) copied.set(row.decision.id, row);
  }
  return inTransaction(
    db,
    ['decisions', 'uncopied', 'meta'],
    async (transaction) => {
      const ledger = transaction.objectStore('decisions');
      const there = new Set(await ledger.getAllKeys());
      const missing = [...copied.values()].filter(({ decision }) => !there.has(decision.id));
      await writeAll([
        ...missing.map((row) => () => ledger.put(row)),
        ...[...there]
          .filter((id) => !copied.has(id))
          .map((id) => () => transaction.objectStore('uncopied').put({ id })),
        () => transaction.objectStore('meta').put({ key: COMPARED, at: now }),
      ]);
      return missing.length;
    },
    'strict',
  );
}
