/**
 * The ledger's second place. The rows of a database can all be lost at once: browsers throw a
 * damaged one away and begin anew. Files of the origin private file system are stored apart from
 * it, and like it can be read by this extension's own pages and worker only, not by content
 * scripts (as `storage.local` can) and not by pages.
 *
 * Segments of at most `PER_SEGMENT` decisions, compressed. Only the last one is rewritten, and
 * those that rows are erased from; a file is replaced whole when its writer closes, so that a crash leaves the one before.
 */

/** Where rows are kept a second time. */
export interface LedgerCopy {
  /** Adds rows. Adding one twice does no harm: who reads them tells them apart by id. */
  add(rows: readonly unknown[]): Promise<void>;
  /** Takes rows out, because their owner erased them. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes every row out. */
  clear(): Promise<void>;
  /** Every row that can be read. */
  readAll(): Promise<unknown[]>;
  /** At least so many of the rows added last, if there are as many, and that can be read. */
  readNewest(count: number): Promise<unknown[]>;
}

const PER_SEGMENT = 100;
const SEGMENT = /^(\d{6})\.gz$/;

const pack = (rows: readonly unknown[]) =>
  new Response(new Blob([JSON.stringify(rows)]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

async function unpack(file: Blob): Promise<unknown[]> {
  const plain: unknown = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).json();
  return Array.isArray(plain) ? plain : [];
}

/** @returns the rows of a segment; null where it is damaged */
const readSegment = async (folder: FileSystemDirectoryHandle, name: string) =>
  folder
    .getFileHandle(name)
    .then((handle) => handle.getFile())
    .then(unpack)
    .catch(() => null);

async function listSegments(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (SEGMENT.test(name)) names.push(name);
  return names.sort();
}

export const idOf = (row: unknown) => (row !== null && typeof row === 'object' && 'id' in row ? String(row.id) : '');

async function writeSegment(folder: FileSystemDirectoryHandle, name: string, rows: readonly unknown[]): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writer = await handle.createWritable();
  await writer.write(await pack(rows));
  await writer.close();
}

const nameOf = (number: number) => `${String(number).padStart(6, '0')}.gz`;
const numberOf = (name: string) => Number(SEGMENT.exec(name)?.[1] ?? 0);

/** The writes of one worker after another; across windows, the browser's locks see to it. */
let last: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  const next = last.then(() => (locks ? locks.request(name, work) : work()));
  last = next.catch(() => undefined);
  return next;
}

/** @param open gives the folder of the segments, made where it is not there */
export function copyInFiles(name: string, open: () => Promise<FileSystemDirectoryHandle>): LedgerCopy {
  async function readNewest(count: number): Promise<unknown[]> {
    const folder = await open();
    const read: unknown[][] = [];
    let found = 0;
    for (const segment of (await listSegments(folder)).reverse()) {
      const rows = (await readSegment(folder, segment)) ?? [];
      read.unshift(rows);
      found += rows.length;
      if (found >= count) break;
    }
    return read.flat();
  }

  return {
    add: (rows) =>
      oneAtATime(`ledger-copy:${name}`, async () => {
        const folder = await open();
        const newest = (await listSegments(folder)).at(-1);
        const held = newest === undefined ? null : await readSegment(folder, newest);
        const isOpen = held !== null && held.length < PER_SEGMENT;
        let number = newest === undefined ? 1 : numberOf(newest) + (isOpen ? 0 : 1);
        const all = [...(isOpen ? held : []), ...rows];
        for (let at = 0; at < all.length; at += PER_SEGMENT) {
          await writeSegment(folder, nameOf(number++), all.slice(at, at + PER_SEGMENT));
        }
      }),
    remove: (ids) =>
      oneAtATime(`ledger-copy:${name}`, async () => {
        const [folder, erased] = [await open(), new Set(ids)];
        for (const segment of await listSegments(folder)) {
          const rows = await readSegment(folder, segment);
          const left = rows?.filter((row) => !erased.has(idOf(row))) ?? [];
          if (rows && left.length < rows.length) await writeSegment(folder, segment, left);
        }
      }),
    clear: () =>
      oneAtATime(`ledger-copy:${name}`, async () => {
        const folder = await open();
        for (const segment of await listSegments(folder)) await folder.removeEntry(segment);
      }),
    readAll: () => readNewest(Number.POSITIVE_INFINITY),
    readNewest,
  };
}

/** The second place of a database; null where the browser has no such files (private windows). */
export function browserCopy(name: string): LedgerCopy | null {
  if (typeof navigator === 'undefined' || typeof navigator.storage?.getDirectory !== 'function') return null;
  return copyInFiles(name, async () => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(`ledger-${name}`, { create: true });
  });
}
