/** A browser with the extension, the local web, and the few moves that the tests are made of. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, DrivenBrowser, LaunchOptions, Tab } from '../../tools/browsers/driver.ts';
import { type Answer, type LocalWeb, type Site, serveWeb } from '../../tools/browsers/local-web.ts';
import { locateInWarning } from '../../tools/browsers/warnings.ts';
import { whatsappPage } from '../../tools/demo/whatsapp-dialog.ts';
import { launch } from './launch.ts';

export interface Bench {
  browser: DrivenBrowser;
  /** An own page of the extension, to look from. */
  own: Tab;
  web: LocalWeb;
  /** The folder of its profile. */
  profile: string;
  /** Starts the browser again, with the same profile, after it was closed. */
  start(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Pages by full address without query; the WhatsApp dialogs are always there. */
export function sites(pages: Record<string, string | Answer>): Site {
  return ({ origin, host, pathname }) => {
    const page = pages[origin + pathname];
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page;
    const body = host === 'web.whatsapp.com' ? whatsappPage(pathname) : undefined;
    return body === undefined ? undefined : { body };
  };
}

export async function setUpBench(
  name: BrowserName,
  site: Site = sites({}),
  colorScheme: 'light' | 'dark' = 'light',
  preferences: LaunchOptions['preferences'] = {},
): Promise<Bench> {
  const profile = await mkdtemp(join(tmpdir(), `bya-${name}-`));
  const web = await serveWeb(site);
  const start = async () => {
    const browser = await launch(name, { port: web.port, profile, colorScheme, preferences });
    return { browser, own: await browser.openExtensionPage('popup.html?tab=0') };
  };
  const bench: Bench = {
    ...(await start()),
    web,
    profile,
    async start() {
      Object.assign(bench, await start());
    },
    async restart() {
      await bench.browser.close();
      Object.assign(bench, await start());
    },
    async close() {
      await bench.browser.close();
      await web.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
  return bench;
}

/** Waits until `look` gives something other than undefined, at most `ms` milliseconds. */
export async function eventually<T>(look: () => Promise<T | undefined>, ms = 20_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Presses Tab until the focus is on this control of the warning: how far that is depends on what is being read just then. */
export async function tabTo(tab: Tab, own: Tab, address: string, label: string): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    if (await locateInWarning(own, address, label, 'button:focus')) return;
    await tab.press('Tab');
  }
  throw new Error(`Ten times Tab did not lead to “${label}”.`);
}

/** Where the control with this label stands: through open shadow roots and frames of the same origin. */
export function locate(tab: Tab, label: string): Promise<{ x: number; y: number } | null> {
  return tab.evaluate((wanted: string) => {
    const search = (root: ParentNode, left: number, top: number): { x: number; y: number } | null => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('button, a, input, [role=button]') && element.textContent?.trim() === wanted) {
          const box = element.getBoundingClientRect();
          return { x: left + box.left + box.width / 2, y: top + box.top + box.height / 2 };
        }
        if (element.shadowRoot) {
          const inside = search(element.shadowRoot, left, top);
          if (inside) return inside;
        }
        if (element instanceof HTMLIFrameElement && element.contentDocument) {
          const box = element.getBoundingClientRect();
          const inside = search(element.contentDocument, left + box.left, top + box.top);
          if (inside) return inside;
        }
      }
      return null;
    };
    return search(document, 0, 0);
  }, label);
}

/** Clicks the page's own control as a person does. */
export async function clickControl(tab: Tab, label: string): Promise<void> {
  const point = await eventually(async () => (await locate(tab, label)) ?? undefined);
  await tab.clickAt(point.x, point.y);
}

/** The number the browser gave to the tab that shows `address`. */
export function tabIdOf(own: Tab, address: string): Promise<number> {
  return eventually(() =>
    own.evaluate(async (start: string) => {
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.tabs.query({})).find(({ url }) => url?.startsWith(start))?.id;
    }, address),
  );
}

/** What the popup says of the tab that shows `address`, once it has something to say. */
export async function readPopup(bench: Bench, address: string): Promise<string> {
  const popup = await bench.browser.openExtensionPage(`popup.html?tab=${await tabIdOf(bench.own, address)}`);
  const said = await eventually(() =>
    popup.evaluate(() => {
      const busy = document.querySelector('[aria-busy=true]');
      return busy || !document.body.textContent?.trim() ? undefined : document.body.textContent;
    }),
  );
  await popup.close();
  return said;
}

/**
 * Rows of a store of the extension's database, read past the extension's own code.
 * @param holding only those that hold these characters when written out: a whole catalogue takes half a second to be handed over
 */
export function readRows(own: Tab, store: string, holding = ''): Promise<unknown[]> {
  return own.evaluate(
    ([name, characters]: readonly [string, string]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const open = indexedDB.open('before-you-accept');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(characters ? all.result.filter((row) => JSON.stringify(row).includes(characters)) : all.result);
          };
        };
      }),
    [store, holding] as const,
  );
}
