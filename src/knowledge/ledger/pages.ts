/** Reading the ledger from its newest row on, a bounded piece at a time. */
import type { Decision, Timestamp } from '../../model.ts';
import type { Database } from '../database.ts';
import { decisionRowSchema, type RowReader } from '../rows.ts';
import { stepThrough } from '../step-through.ts';

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
  const decisions: Decision[] = [];
  const index = db.transaction('decisions').store.index('at');
  const range = after && IDBKeyRange.upperBound(after.at);
  let last: LedgerPlace | null = null;
  let looked = 0;
  // One more than is asked for tells whether the ledger goes on.
  for await (const { key, primaryKey, value } of stepThrough(index, range, 'prev', limit + 1)) {
    const here: LedgerPlace = { at: Number(key), id: String(primaryKey) };
    // Rows of one moment come in the order of their ids.
    if (after && here.at === after.at && here.id >= after.id) continue;
    if (looked >= limit) return { decisions, next: last };
    looked += 1;
    last = here;
    const row = rows.read(decisionRowSchema, 'decisions', primaryKey, value);
    if (row) decisions.push(row.decision);
  }
  return { decisions, next: null };
}

/** One row; null where it is not there or can't be read. */
export async function readDecision(db: Database, rows: RowReader, id: string): Promise<Decision | null> {
  const row = await db.get('decisions', id);
  return row === undefined ? null : (rows.read(decisionRowSchema, 'decisions', id, row)?.decision ?? null);
}

/** So many rows of one service are stepped over one by one: browsers fetch such steps ahead, and no leaps. */
const MOST_STEPS = 20;

/** Every service that the ledger names, once. A long ledger of few services is leapt through, one of many walked. */
export async function servicesInLedger(db: Database): Promise<string[]> {
  const ids: string[] = [];
  let steps = 0;
  let cursor = await db.transaction('decisions').store.index('service').openKeyCursor();
  while (cursor) {
    const [id] = cursor.key;
    steps = ids.at(-1) === id ? steps + 1 : 0;
    if (steps === 0) ids.push(id);
    // The lowest key that is above all of this service's.
    cursor = await (steps < MOST_STEPS ? cursor.continue() : cursor.continue([id, Number.POSITIVE_INFINITY]));
  }
  return ids;
}
