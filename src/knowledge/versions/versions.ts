/**
 * Kept versions of texts. What a decision refers to stays for good; of the rest the newest stay,
 * within an allowance.
 */

import { type Database, inTransaction } from '../database.ts';
import { sha256 } from '../feed/check.ts';
import type { RowReader } from '../rows.ts';
import { compress, decompress } from './compress.ts';
import { type VersionRow, versionRowSchema } from './rows.ts';

/** A text that was read, and where and when. */
export interface ReadText {
  text: string;
  url: string;
  type: string;
  serviceId: string | null;
  lang: string;
  region: string | null;
  readAt: number;
}

/** A kept version without its text. */
export type VersionInfo = Omit<VersionRow, 'bytes' | 'encoding' | 'kept'> & { kept: boolean };

/** How much the texts that no decision refers to may take, in bytes as stored: about 2,000 policies. */
const ALLOWANCE = 24 * 1024 * 1024;
/** One text seen at more addresses than this, or by more services, is not listed under the further ones. */
const MOST_PLACES = 100;

const addressOf = (url: string) => url.replace(/#.*$/s, '');
const withOne = (list: readonly string[], item: string | null) =>
  item === null || list.includes(item) || list.length >= MOST_PLACES ? [...list] : [...list, item];

/**
 * Keeps a text; one that is there already is noted as read again.
 * @returns its hash, and whether it was new
 */
export async function keepVersion(
  db: Database,
  rows: RowReader,
  read: ReadText,
): Promise<{ hash: string; isNew: boolean }> {
  const hash = await sha256(new TextEncoder().encode(read.text));
  const packed = await compress(read.text);
  return inTransaction(db, ['versions', 'decisions'], async (transaction) => {
    const store = transaction.objectStore('versions');
    const stored = await store.get(hash);
    const before = stored === undefined ? null : rows.read(versionRowSchema, 'versions', hash, stored);
    const referred = await transaction.objectStore('decisions').index('version').count(hash);
    await store.put({
      hash,
      addresses: withOne(before?.addresses ?? [], addressOf(read.url)),
      services: withOne(before?.services ?? [], read.serviceId),
      type: before?.type ?? read.type,
      lang: before?.lang ?? read.lang,
      region: before?.region ?? read.region,
      firstReadAt: Math.min(before?.firstReadAt ?? read.readAt, read.readAt),
      lastReadAt: Math.max(before?.lastReadAt ?? read.readAt, read.readAt),
      kept: before?.kept === 1 || referred > 0 ? 1 : 0,
      length: read.text.length,
      ...packed,
    });
    return { hash, isNew: before === null };
  });
}

const toInfo = ({ bytes: _bytes, encoding: _encoding, kept, ...row }: VersionRow): VersionInfo => ({
  ...row,
  kept: kept === 1,
});

/** @returns null where there is none, or where what is stored is damaged */
export async function readVersion(
  db: Database,
  rows: RowReader,
  hash: string,
): Promise<(VersionInfo & { text: string }) | null> {
  const stored = await db.get('versions', hash);
  const row = stored === undefined ? null : rows.read(versionRowSchema, 'versions', hash, stored);
  if (!row) return null;
  const text = await decompress(row.encoding, row.bytes).catch(() => null);
  if (text === null || (await sha256(new TextEncoder().encode(text))) !== hash) return null;
  return { ...toInfo(row), text };
}

async function versionsBy(db: Database, rows: RowReader, index: 'address' | 'service', key: string) {
  const stored = await db.getAllFromIndex('versions', index, key, 1000);
  return stored
    .flatMap((row) => rows.read(versionRowSchema, 'versions', row.hash, row) ?? [])
    .map(toInfo)
    .sort((one, other) => other.lastReadAt - one.lastReadAt);
}

/** The versions read at an address, the one read last first. */
export const versionsAt = (db: Database, rows: RowReader, url: string) =>
  versionsBy(db, rows, 'address', addressOf(url));
export const versionsOfService = (db: Database, rows: RowReader, serviceId: string) =>
  versionsBy(db, rows, 'service', serviceId);

/** Every version that no decision refers to, the one not seen for longest first. */
const UNREFERRED = () => IDBKeyRange.bound([0], [0, []]);

/**
 * Deletes unreferred versions until `bytes` are freed or none is left.
 * @returns how many went, and how many bytes they took
 */
export function dropOldest(db: Database, bytes: number): Promise<{ versions: number; bytes: number }> {
  return inTransaction(db, ['versions'], async (transaction) => {
    const freed = { versions: 0, bytes: 0 };
    let cursor = await transaction.objectStore('versions').index('expiry').openCursor(UNREFERRED());
    while (cursor && freed.bytes < bytes) {
      freed.bytes += cursor.value.bytes.byteLength;
      freed.versions++;
      await cursor.delete();
      cursor = await cursor.continue();
    }
    return freed;
  });
}

/** Brings the unreferred versions back within their allowance. Cheap where they are. */
export async function expireVersions(
  db: Database,
  allowance = ALLOWANCE,
): Promise<{ versions: number; bytes: number }> {
  let total = 0;
  const index = db.transaction('versions').store.index('expiry');
  let cursor = await index.openCursor(UNREFERRED());
  while (cursor) {
    total += cursor.value.bytes.byteLength;
    cursor = await cursor.continue();
  }
  return total > allowance ? dropOldest(db, total - allowance) : { versions: 0, bytes: 0 };
}
