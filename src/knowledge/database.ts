/** The database: its stores, how it is opened, and transactions that happen whole or not at all. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { isAborted, KnowledgeError, toKnowledgeError } from './errors.ts';
import type { FeedFileRow, FeedRow } from './feed/rows.ts';
import type { ChangeRow, DecisionRow, MetaRow, ServiceRow, SettingRow } from './rows.ts';
import { UPGRADES, type UpgradeStep } from './upgrades.ts';
import type { VersionRow } from './version-rows.ts';

export interface KnowledgeSchema extends DBSchema {
  services: {
    key: [origin: string, id: string];
    value: ServiceRow;
    indexes: { id: string; domain: string; name: string; group: string };
  };
  changes: {
    key: [origin: string, id: string];
    value: ChangeRow;
    indexes: { service: [id: string, date: string]; group: [group: string, date: string]; date: string };
  };
  decisions: {
    key: string;
    value: DecisionRow;
    indexes: { service: [id: string, at: number]; host: [host: string, at: number]; at: number };
  };
  settings: { key: string; value: SettingRow };
  meta: { key: string; value: MetaRow };
  versions: {
    key: string;
    value: VersionRow;
    indexes: {
      address: string;
      owner: [owner: string, lastRead: number];
      owners: string;
      expiry: [held: number, lastRead: number, size: number];
    };
  };
  feeds: { key: string; value: FeedRow };
  feedFiles: { key: string; value: FeedFileRow; indexes: { feed: string } };
  /** Decisions that the ledger's second place does not have yet. */
  uncopied: { key: string; value: { id: string } };
  /** Those that it has just been given. */
  copied: { key: string; value: { id: string; at: number } };
}
export type Store = StoreNames<KnowledgeSchema>;
export type Database = IDBPDatabase<KnowledgeSchema>;

const STORES: Record<Store, true> = {
  services: true,
  changes: true,
  decisions: true,
  settings: true,
  meta: true,
  versions: true,
  feeds: true,
  feedFiles: true,
  uncopied: true,
  copied: true,
};

/** How long to wait for other windows to let go of an older version, in milliseconds. */
const PATIENCE = 3000;

export interface OpenOptions {
  steps?: readonly UpgradeStep[];
  patience?: number;
  /** Called once when the connection has ended and must not be used any more. */
  onClosed?: () => void;
}

/**
 * Opens the database and brings it to its newest form.
 * @throws KnowledgeError `missing`, `blocked`, `full`, or `broken` where it can't be read or lacks a store
 */
export async function openDatabase(name: string, options: OpenOptions = {}): Promise<Database> {
  const { steps = UPGRADES, patience = PATIENCE, onClosed } = options;
  if (!hasIndexedDb()) throw new KnowledgeError('missing');
  const db = await new Promise<Database>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB<KnowledgeSchema>(name, steps.length, {
      upgrade(upgrading, oldVersion, _newVersion, transaction) {
        transaction.done.catch(() => undefined); // A failed upgrade is heard of as a failed opening.
        for (const step of steps.slice(oldVersion)) step(upgrading, transaction);
      },
      blocked() {
        timer = setTimeout(() => reject(new KnowledgeError('blocked')), patience);
      },
      // Another window wants a newer version, or to delete it: let go at once, running work still finishes.
      blocking(_current, _blocked, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed?.();
      },
      terminated: () => onClosed?.(),
    });
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  }).catch((error: unknown) => {
    throw openingError(error);
  });
  // Only tests open it at an earlier version, which lacks what came later.
  const isNewest = steps.length >= UPGRADES.length;
  if (isNewest && Object.keys(STORES).some((store) => ![...db.objectStoreNames].some((present) => present === store))) {
    close(db);
    throw new KnowledgeError('broken', 'The store lacks a part that it should have.');
  }
  return db;
}

function hasIndexedDb() {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false; // Firefox throws on the mere mention where storage is forbidden.
  }
}

const close = (db: Database) => db.close();

/** While opening, `InvalidStateError` means that this window may not store at all (Firefox, private windows). */
function openingError(error: unknown) {
  if (error instanceof DOMException && error.name === 'InvalidStateError') {
    return new KnowledgeError('missing', String(error), { cause: error });
  }
  return toKnowledgeError(error);
}

/**
 * Runs `work` in one transaction: all of it is stored, or nothing is.
 * @param durability `strict` waits until the disk has it: for what the person would miss
 */
export async function inTransaction<S extends Store, R>(
  db: Database,
  stores: S[],
  work: (transaction: IDBPTransaction<KnowledgeSchema, S[], 'readwrite'>) => Promise<R>,
  durability: IDBTransactionDurability = 'default',
): Promise<R> {
  const transaction = db.transaction(stores, 'readwrite', { durability });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    throw await abort(transaction, error);
  }
}

/**
 * Starts all writes and waits for them. A write that throws at once (a full disk may) counts as a
 * rejection among the others, so that none of the others is left without anyone who hears it.
 */
export const writeAll = async (writes: readonly (() => Promise<unknown>)[]): Promise<void> => {
  await Promise.all(writes.map(async (write) => write()));
};

/** Undoes the transaction. Where it had failed by itself, it knows better why than whoever met the failure. */
async function abort(transaction: { abort(): void; done: Promise<void> }, error: unknown) {
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the very error we report.
  }
  const own: unknown = await transaction.done.catch((cause: unknown) => cause);
  return own === undefined || isAborted(own) ? error : own;
}
