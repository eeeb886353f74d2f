/** Moves on what the extension has read: in the tests an hour passes at once. */
import type { Tab } from '../../tools/browsers/driver.ts';
import { eventually, readRows } from './bench.ts';

const HOURS = 2;

/** A text is kept a moment before its report is: a report that came after the ageing would still be fresh. */
function waitForReports(own: Tab): Promise<true> {
  return eventually(async () => {
    const rows = (await readRows(own, 'versions')) as KeptRow[];
    const reported = await own.evaluate(async () => {
      const stored = await (globalThis.browser ?? globalThis.chrome).storage.session.get(null);
      return Object.keys(stored).filter((key) => key.startsWith('text:'));
    });
    const isReported = ({ addresses, lastRead }: KeptRow) =>
      Date.now() - lastRead > HOURS * 1_800_000 || addresses.some((address) => reported.includes(`text:${address}`));
    return rows.every(isReported) ? true : undefined;
  }, 15_000);
}

/** As if all that was read had been read some hours earlier: it will be looked at again. */
export async function ageKeptTexts(own: Tab, hours = HOURS): Promise<void> {
  await waitForReports(own);
  await own.evaluate(async (ms: number) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const stored = await api.storage.session.get(null);
    await api.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith('text:')));
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('before-you-accept');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const transaction = open.result.transaction('versions', 'readwrite');
        const store = transaction.objectStore('versions');
        const all = store.getAll();
        all.onsuccess = () => {
          const age = <T extends { firstRead: number; lastRead: number }>(read: T) => ({
            ...read,
            firstRead: read.firstRead - ms,
            lastRead: read.lastRead - ms,
          });
          for (const row of all.result) store.put({ ...age(row), places: row.places.map(age) });
        };
        transaction.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
  }, hours * 3_600_000);
}

/** As if the extension had come without a catalogue. */
export function switchOffCatalogue(own: Tab): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('before-you-accept');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction(['services', 'changes'], 'readwrite');
          transaction.objectStore('services').clear();
          transaction.objectStore('changes').clear();
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
}

/** Sets a setting past the extension's own pages. */
export function choose(own: Tab, key: string, value: unknown): Promise<void> {
  return own.evaluate(
    (row: { key: string; value: unknown }) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('before-you-accept');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put(row);
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    { key, value },
  );
}

export interface KeptRow {
  hash: string;
  addresses: string[];
  lastRead: number;
  accepted: { decision: string }[];
}

/** Waits for as many kept texts as `ready` says are there. */
export function waitForTexts(own: Tab, ready: (rows: KeptRow[]) => boolean): Promise<KeptRow[]> {
  return eventually(async () => {
    const rows = (await readRows(own, 'versions')) as KeptRow[];
    return ready(rows) ? rows : undefined;
  }, 15_000);
}
