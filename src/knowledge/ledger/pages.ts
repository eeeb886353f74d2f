/** Reading the ledger from its newest row on, a bounded piece at a time. */
import type { Decision, Timestamp } from '../../model.ts';
import type { Database } from '../database.ts';
import { decisionRowSchema, type RowReader } from '../rows.ts';

/** The last row that was looked at: reading goes on after it. */
export interface LedgerPlace {
  at: Timestamp;
  id: string;
}

export interface LedgerPage {
  decisions: Decision[];
  /** Null where the ledger ends. */
  next: LedgerPlace | null;
}

/** As many rows as one piece may have. */
export const MOST_AT_ONCE = 500;

/**
 * The rows after `after`, newest first; rows of the same moment in the order of their ids, last first.
 * @param limit how many rows to look at, broken ones among them
 */
export async function readLedger(
  db: Database,
  rows: RowReader,
  after: LedgerPlace | null,
  limit = MOST_AT_ONCE,
): Promise<LedgerPage> {
  const page: LedgerPage = { decisions: [], next: null };
  const range = after && IDBKeyRange.upperBound(after.at);
  let cursor = await db.transaction('decisions').store.index('at').openCursor(range, 'prev');
  if (cursor && after && cursor.key === after.at && cursor.primaryKey > after.id) {
    // Index keys and primary keys go down together.
    cursor = await cursor.continuePrimaryKey(after.at, after.id);
  }
  if (after && cursor?.primaryKey === after.id) cursor = await cursor.continue();
  for (let looked = 1; cursor; looked++) {
    const row = rows.read(decisionRowSchema, 'decisions', cursor.primaryKey, cursor.value);
    if (row) page.decisions.push(row.decision);
    const here = { at: Number(cursor.key), id: cursor.primaryKey };
    cursor = await cursor.continue();
    if (cursor && looked >= limit) return { ...page, next: here };
  }
  return page;
}

/** One row; null where it is not there or can't be read. */
export async function readDecision(db: Database, rows: RowReader, id: string): Promise<Decision | null> {
  const row = await db.get('decisions', id);
  return row === undefined ? null : (rows.read(decisionRowSchema, 'decisions', id, row)?.decision ?? null);
}

/** Every service that the ledger names, once: as many reads as there are services, however long the ledger is. */
export async function servicesInLedger(db: Database): Promise<string[]> {
  const ids: string[] = [];
  const index = db.transaction('decisions').store.index('service');
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [id] = cursor.key;
    ids.push(id);
    // The lowest key that is above all of this service's.
    cursor = await cursor.continue([id, Number.POSITIVE_INFINITY]);
  }
  return ids;
}
