/** The ledger as its owner uses it: read, add, erase. */
import type { Decision } from '../../model.ts';
import type { Database } from '../database.ts';
import type { RowReader } from '../rows.ts';
import { addDecisions } from './add.ts';
import type { LedgerCopy } from './copy.ts';
import { eraseDecision, eraseLedger } from './erase.ts';
import { type LedgerPage, type LedgerPlace, readDecision, readLedger, servicesInLedger } from './pages.ts';

export interface Ledger {
  /** Newest first, after `after`; at most `limit` rows are looked at. */
  read(after: LedgerPlace | null, limit?: number): Promise<LedgerPage>;
  find(id: string): Promise<Decision | null>;
  /** Ids of all services that rows name. */
  services(): Promise<string[]>;
  /** All or none; rows that are there stay. @returns how many were new */
  add(decisions: readonly Decision[]): Promise<number>;
  /** @returns whether it was there */
  erase(id: string): Promise<boolean>;
  /** @returns how many there were */
  eraseAll(): Promise<number>;
}

type Use = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/** The ledger's second place, and how it is brought up to date. */
interface SecondPlace {
  copy: LedgerCopy | null;
  keep(): Promise<void>;
}

/**
 * What is erased goes from the second place first: a crash in between leaves the row in the ledger,
 * to be erased again, and never the other way round.
 */
export const openLedger = (use: Use, rows: RowReader, { copy, keep }: SecondPlace): Ledger => ({
  read: (after, limit) => use((db) => readLedger(db, rows, after, limit)),
  find: (id) => use((db) => readDecision(db, rows, id)),
  services: () => use(servicesInLedger),
  async add(decisions) {
    const added = await use((db) => addDecisions(db, decisions));
    await keep();
    return added;
  },
  async erase(id) {
    await copy?.remove([id]);
    return use((db) => eraseDecision(db, id));
  },
  async eraseAll() {
    await copy?.clear();
    return use(eraseLedger);
  },
});
