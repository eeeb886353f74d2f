/** What the extension knows of a tab, asked from a page of the extension. */
import type { Page } from 'playwright';
import type { Prompt } from '../../src/model.ts';
import type { MeasuredBrowser } from './browser.ts';
import { within } from './lanes.ts';

export interface TabReading {
  /** As the background received them, the top frame's first. */
  prompts: Prompt[];
  /** Prompts that frames report and the background does not hold: it unheld their message, or they came this moment. */
  unheld: number;
  /** Milliseconds a scan, of all frames. */
  scanMs: number[];
  /** Whether a content script answered. */
  answered: boolean;
  /** What the page's relative addresses resolve against. */
  base: string;
}

const ANSWER_MS = 4000;
const READ_MS = 15_000;

/** The manifest is a page of the extension that does nothing by itself. */
export async function openExtensionPage({ context, extension }: MeasuredBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${extension}/manifest.json`);
  return page;
}

export async function findTab(own: Page, address: string): Promise<number> {
  const id = await own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    address,
  );
  if (id === undefined) throw new Error('Its tab went away.');
  return id;
}

interface Kept {
  [key: string]: { frames: Record<string, { prompts: Prompt[] }> } | undefined;
}

/**
 * @param address of the page, for one that can't be asked what its relative addresses resolve against
 * @throws a sentence where the extension does not answer
 */
export function readTab(own: Page, tabId: number, address: string): Promise<TabReading> {
  const reading = own.evaluate(
    async ({ id, address, patience }) => {
      const key = `tab:${id}`;
      const kept: Kept = await chrome.storage.session.get(key);
      // A page whose script never ends answers nothing.
      const soon = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
        Promise.race([
          work.catch(() => otherwise),
          new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), patience)),
        ]);
      const target = { tabId: id, allFrames: true };
      // Injected later, it would wait for frames that never finish loading.
      const look = chrome.scripting.executeScript({
        target,
        injectImmediately: true,
        func: () => ({ base: document.baseURI, report: globalThis.beforeYouAccept?.report?.() ?? null }),
      });
      const frames = await soon(look, []);
      const answers = frames.flatMap(({ result }) => result?.report ?? []);
      const prompts = Object.values(kept[key]?.frames ?? {}).flatMap((frame) => frame.prompts);
      const known = new Set(prompts.map((prompt) => prompt.id));
      return {
        prompts,
        unheld: answers.flatMap((report) => report.prompts).filter((prompt) => !known.has(prompt.id)).length,
        scanMs: answers.flatMap((report) => report.scanMs),
        answered: answers.length > 0,
        base: frames.find(({ frameId }) => frameId === 0)?.result?.base ?? address,
      };
    },
    { id: tabId, address, patience: ANSWER_MS },
  );
  return within(READ_MS, reading, 'Asking the extension about the page');
}
