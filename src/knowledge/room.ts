/**
 * What happens when the disk is full: texts that no decision refers to go, the oldest first, and
 * then what feeds brought and can be fetched again. The ledger never goes.
 */
import { type Database, inTransaction } from './database.ts';
import { toKnowledgeError } from './errors.ts';
import { removeFiles } from './feed/store.ts';
import { ROOM, type RowReader, roomMetaSchema } from './rows.ts';
import { dropOldest } from './versions.ts';

/** How much is freed at one go, in bytes. */
const AT_ONCE = 2 * 1024 * 1024;

export interface RoomReport {
  /** When room last had to be made. */
  at: number;
  /** How many texts went, in all. */
  versions: number;
  /** Whether even that was not enough: something could not be stored. */
  full: boolean;
}

const isFull = (error: unknown) => {
  const known = toKnowledgeError(error);
  return 'kind' in known && known.kind === 'full';
};

/** Null where room never had to be made. */
export async function readRoom(db: Database, rows: RowReader): Promise<RoomReport | null> {
  const stored = await db.get('meta', ROOM);
  const row = stored === undefined ? null : rows.read(roomMetaSchema, 'meta', ROOM, stored);
  return row && { at: row.at, versions: row.versions, full: row.full };
}

async function note(db: Database, rows: RowReader, now: number, versions: number, full: boolean) {
  const before = await readRoom(db, rows);
  const row = { key: ROOM, at: now, versions: (before?.versions ?? 0) + versions, full } as const;
  // Where not even this fits, the error itself tells the person.
  await inTransaction(db, ['meta'], (transaction) => transaction.objectStore('meta').put(row)).catch(() => undefined);
}

/**
 * Runs `work`; where there is no room for it, makes some and runs it again.
 * @param dear whether what feeds brought may go for it as well
 * @throws whatever `work` throws last
 */
export async function withRoom<T>(
  db: Database,
  rows: RowReader,
  { now, dear }: { now: number; dear: boolean },
  work: () => Promise<T>,
): Promise<T> {
  let dropped = 0;
  let mayDropFeeds = dear;
  for (;;) {
    try {
      const done = await work();
      if (dropped > 0 || mayDropFeeds !== dear) await note(db, rows, now, dropped, false);
      return done;
    } catch (error) {
      if (!isFull(error)) throw error;
      const versions = await dropOldest(db, AT_ONCE);
      dropped += versions;
      if (versions > 0) continue;
      if (mayDropFeeds) {
        mayDropFeeds = false;
        if ((await removeFiles(db, rows)) > 0) continue;
      }
      await note(db, rows, now, dropped, true);
      throw error;
    }
  }
}
