/** Finding kept texts. Which ones are read is told by their keys alone: each row carries a whole text. */
import type { IndexNames } from 'idb';
import type { Database, KnowledgeSchema } from './database.ts';
import { unpack } from './packing.ts';
import { readRows, startingWith } from './reads.ts';
import type { RowReader } from './rows.ts';
import {
  type KeptVersion,
  seenAccepted,
  seenAlone,
  seenAt,
  seenBy,
  type VersionRow,
  versionRowSchema,
} from './version-rows.ts';

/** Of one document or one service: those that nobody accepted, and those that the person accepted, which are never many. */
const MOST_READ = 60;
const MOST_ACCEPTED = 200;
/** As many as a person can choose from. */
const MOST_LISTED = 200;

/** Where the rows of a document or a service stand in an index. */
interface Place {
  index: IndexNames<KnowledgeSchema, 'versions'>;
  range: IDBKeyRange;
}

/** A part of `expiry`: what nobody accepted, or what the person did. Made when asked for: where there is no IndexedDB there is no `IDBKeyRange`. */
const partOf = (held: 0 | 1) => IDBKeyRange.bound([held], [held, []]);

/**
 * Every row that stands in one of these places while they are few; else the last read of them and those that the person
 * accepted. Only `expiry` knows their order. Keys are few: beside what was accepted, the store holds
 * no more than its caps.
 */
async function readNewest(db: Database, rows: RowReader, places: readonly Place[]): Promise<VersionRow[]> {
  const { store } = db.transaction('versions');
  const keys = await Promise.all(places.map(({ index, range }) => store.index(index).getAllKeys(range)));
  const found = new Set(keys.flat());
  const lastOf = async (held: 0 | 1, most: number) =>
    (await store.index('expiry').getAllKeys(partOf(held))).filter((hash) => found.has(hash)).slice(-most);
  const chosen =
    found.size <= MOST_READ ? [...found] : (await Promise.all([lastOf(0, MOST_READ), lastOf(1, MOST_ACCEPTED)])).flat();
  const stored = await Promise.all(chosen.map((hash) => store.get(hash)));
  return stored.flatMap((row, at) => rows.read(versionRowSchema, 'versions', chosen[at] ?? '', row) ?? []);
}

const newestFirst = { store: 'versions', direction: 'prev', limit: MOST_READ, schema: versionRowSchema } as const;
const byLastRead = (one: KeptVersion, other: KeptVersion) => other.lastRead - one.lastRead;

/** Kept texts of a document, last read there first. @param address as `documentAddress` writes it */
export async function versionsAt(db: Database, rows: RowReader, address: string): Promise<KeptVersion[]> {
  const found = await readNewest(db, rows, [{ index: 'address', range: IDBKeyRange.only(address) }]);
  return found.map((row) => seenAt(row, address)).sort(byLastRead);
}

/** Kept texts of a service as it has them, last read first. */
export async function versionsOf(db: Database, rows: RowReader, owner: string): Promise<KeptVersion[]> {
  const found = await readNewest(db, rows, [
    { index: 'owners', range: IDBKeyRange.only(owner) },
    // Rows from before version 4 of the store are in this one only.
    { index: 'owner', range: startingWith(owner) },
  ]);
  return found.map((row) => seenBy(row, owner)).sort(byLastRead);
}

/** Texts that the person accepted, one for each owner of whom, the one read longest ago first. */
export async function acceptedVersions(db: Database, rows: RowReader, limit = MOST_READ): Promise<KeptVersion[]> {
  const accepted = { index: 'expiry', range: partOf(1), direction: 'next', limit } as const;
  const found = await readRows(db, rows, { ...newestFirst, ...accepted });
  return found.flatMap(seenAccepted);
}

/** Kept texts: those that the person accepted first, then the others, each last read first. */
export async function keptVersions(db: Database, rows: RowReader, limit = MOST_LISTED): Promise<KeptVersion[]> {
  const found = await readRows(db, rows, { ...newestFirst, index: 'expiry', range: null, limit });
  return found.map(seenAlone);
}

/** One kept text; null where it is not there or can't be read. */
export async function versionOfHash(db: Database, rows: RowReader, hash: string): Promise<KeptVersion | null> {
  const stored = await db.get('versions', hash);
  const row = stored === undefined ? null : rows.read(versionRowSchema, 'versions', hash, stored);
  return row && seenAlone(row);
}

/** A kept text's words, as `keepText` wrote them; null where it is not there or can't be read. */
export async function textOfVersion(db: Database, rows: RowReader, hash: string): Promise<string | null> {
  const stored = await db.get('versions', hash);
  const row = stored === undefined ? null : rows.read(versionRowSchema, 'versions', hash, stored);
  return row ? unpack(row.packed).catch(() => null) : null;
}
