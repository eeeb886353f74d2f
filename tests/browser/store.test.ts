/** The store in real browsers: damaged on disk, without room, beside a second window. */
import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../tools/browsers/driver.ts';
import { type Bench, eventually, readRows, setUpBench } from './bench.ts';

const PAGE = 'https://web.whatsapp.com/plain';
const COUNT = 25;

/** Puts decisions into the journal, as content scripts do, and wakes the background as they do. */
async function decide(bench: Bench, from: number, count: number) {
  const tab = await bench.browser.openTab();
  await tab.goto(PAGE);
  await bench.own.evaluate(
    async ([first, amount, address]: readonly [number, number, string]) => {
      const api = globalThis.browser ?? globalThis.chrome;
      for (let number = first; number < first + amount; number++) {
        const entry = {
          id: `decision-${number}`,
          at: 1_700_000_000_000 + number,
          answer: 'accepted',
          page: 'https://web.whatsapp.com/',
          warned: false,
          prompt: {
            id: 'p1',
            kind: 'reconsent',
            statement: 'By tapping Agree you accept the new terms.',
            action: 'Agree',
            alternatives: [],
            documents: [],
            service: 'WhatsApp',
            deadline: null,
            consequence: null,
            text: 'By tapping Agree you accept the new terms.',
            lang: 'en',
            confidence: 0.9,
          },
        };
        await api.storage.local.set({ [`decision:${entry.id}`]: entry });
      }
      const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(address));
      if (tab?.id === undefined) throw new Error('There is no tab.');
      await api.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ type: 'decision-made', id: 'any' }),
      });
    },
    [from, count, PAGE] as const,
  );
  await tab.close();
}

const idsIn = async (bench: Bench) =>
  ((await readRows(bench.own, 'decisions')) as { decision: { id: string } }[])
    .map(({ decision }) => decision.id)
    .sort();
const idsUpTo = (count: number) => Array.from({ length: count }, (_, number) => `decision-${number}`).sort();

/** Files under a folder whose path holds all of these words. */
const filesUnder = (folder: string, ...words: string[]) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => words.every((word) => path.includes(word)));

/** Damages the extension's database on disk, as a bad disk does: the head of every file becomes noise. */
function damage(profile: string, name: string) {
  const files =
    name === 'chromium'
      ? filesUnder(profile, 'IndexedDB', 'chrome-extension_')
      : filesUnder(profile, 'moz-extension', 'idb').filter((path) => /\.sqlite/.test(path) && statSync(path).size > 0);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) {
    truncateSync(path, Math.ceil(statSync(path).size / 2));
    writeFileSync(path, Buffer.alloc(512, 0x5a), { flag: 'r+' });
  }
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await setUpBench(name);
    await decide(bench, 0, COUNT);
    expect(await idsIn(bench)).toEqual(idsUpTo(COUNT));
  });
  afterAll(() => bench?.close());

  it('the ledger comes back when the database was damaged on disk', async () => {
    await bench.browser.close();
    damage(bench.profile, name);
    await bench.start();
    await decide(bench, COUNT, 1);
    const ids = await eventually(async () => {
      const found = await idsIn(bench).catch(() => []);
      return found.length > COUNT ? found : undefined;
    }, 20_000);
    expect(ids).toEqual(idsUpTo(COUNT + 1));
  });

  it('the ledger comes back when the database was deleted, and the catalogue too', async () => {
    const before = await idsIn(bench);
    await bench.own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('before-you-accept');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    await bench.restart();
    await decide(bench, before.length, 1);
    expect(await idsIn(bench)).toEqual(idsUpTo(before.length + 1));
    expect((await readRows(bench.own, 'changes')).length).toBeGreaterThan(50);
  });

  it('a page of the extension that holds the store open lets go for a newer version, and nothing is lost', async () => {
    const before = await idsIn(bench);
    const second = await bench.browser.openExtensionPage('popup.html?tab=0');
    await second.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('before-you-accept');
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const newer = open.result.version + 1;
            open.result.close();
            const upgrade = indexedDB.open('before-you-accept', newer);
            upgrade.onerror = () => reject(upgrade.error);
            upgrade.onblocked = () => reject(new Error('The background did not let go.'));
            upgrade.onsuccess = () => {
              upgrade.result.close();
              resolve();
            };
          };
        }),
    );
    await second.close();
    expect(await idsIn(bench)).toEqual(before);
  });
});

/** Fills the extension's storage to the brim, in a database of its own. */
const fill = (bench: Bench) =>
  bench.own.evaluate(async () => {
    const db: IDBDatabase = await new Promise((resolve, reject) => {
      const open = indexedDB.open('junk', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('junk', { autoIncrement: true });
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const noise = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
        const transaction = db.transaction('junk', 'readwrite');
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
        try {
          transaction.objectStore('junk').put(noise);
        } catch {
          resolve(false); // After a write that had no room, Firefox lets the next transaction only delete.
        }
      });
    let stored = 0;
    for (const size of [1_000_000, 100_000, 10_000, 1000])
      while (stored < 1000 && ((await put(size)) || (await put(size)) || (await put(size)))) stored++;
    db.close();
    return stored;
  });
const empty = (bench: Bench) =>
  bench.own.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase('junk').onsuccess = () => resolve();
      }),
  );

/** What the page of the ledger says, once it says how the store is. */
async function readLedgerPage(bench: Bench, saysOfTheStore: (said: string) => boolean): Promise<string> {
  const page = await bench.browser.openExtensionPage('dashboard.html#ledger');
  // biome-ignore lint/performance/useDomNodeTextContent: what is folded away is not shown
  const read = () => page.evaluate(() => document.body.innerText);
  await eventually(async () => (saysOfTheStore(await read()) ? true : undefined), 20_000).catch(() => undefined);
  const said = await read();
  await page.close();
  return said;
}

describe.each(BROWSER_NAMES)('with its allowance used up in %s', (name) => {
  let bench: Bench;
  const MOST_KB = 16_384;
  beforeAll(async () => {
    // Firefox is told before it starts; Chromium while it runs.
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': MOST_KB };
    bench = await setUpBench(name, undefined, 'light', preferences);
    await bench.browser.limitStorage?.(MOST_KB * 1024);
    await decide(bench, 0, 5);
  }, 120_000);
  afterAll(() => bench?.close());

  it('a decision that has no room is said to wait, is in the ledger as soon as there is room, and none is lost', async () => {
    const stored = await fill(bench);
    expect(stored).toBeGreaterThan(5);
    expect(stored).toBeLessThan(1000);
    await decide(bench, 5, 40).catch(() => undefined);
    const during = await idsIn(bench);
    expect(during.length).toBeLessThan(45);
    for (const id of idsUpTo(5)) expect(during).toContain(id);
    const waits = /rows? waits? to be put on your list\. .+ not lost\. There is no room left on this device\./;
    expect(await readLedgerPage(bench, (said) => waits.test(said))).toMatch(waits);
    await empty(bench);
    await eventually(async () => {
      await decide(bench, 45, 1).catch(() => undefined);
      return (await idsIn(bench)).length === 46 ? true : undefined;
    }, 20_000);
    expect(await idsIn(bench)).toEqual(idsUpTo(46));
    const full = /no room left/;
    expect(await readLedgerPage(bench, (said) => said.includes('WhatsApp') && !full.test(said))).not.toMatch(full);
  });
});
