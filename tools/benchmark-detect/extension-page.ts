/** What the extension knows of a tab, asked from a page of the extension. */
import type { Page } from 'playwright';
import type { Prompt } from '../../src/model.ts';
import type { MeasuredBrowser } from './browser.ts';
import { within } from './lanes.ts';

export interface TabReading {
  /** As the background received them, the top frame's first. */
  prompts: Prompt[];
  /** Prompts that frames report and the background does not hold: it refused their message. */
  refused: number;
  /** Milliseconds a scan, of all frames. */
  scanMs: number[];
  /** Whether the content script answered in the top frame. */
  answered: boolean;
  /** What the page's relative addresses resolve against. */
  base: string;
}

const READ_MS = 10_000;

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

/** @throws a sentence where the tab does not answer */
export function readTab(own: Page, tabId: number): Promise<TabReading> {
  const reading = own.evaluate(async (id) => {
    const key = `tab:${id}`;
    const kept: { [key: string]: { frames: Record<string, { prompts: Prompt[] }> } | undefined } =
      await chrome.storage.session.get(key);
    const frames = await chrome.scripting.executeScript({
      target: { tabId: id, allFrames: true },
      func: () => document.baseURI,
    });
    const reports: { prompts: Prompt[]; scanMs: number[] }[] = [];
    for (const { frameId } of frames) {
      const report = await chrome.tabs
        .sendMessage(id, { type: 'report-detection' }, { frameId })
        .catch(() => undefined);
      if (report) reports.push({ ...report, frameId });
    }
    const prompts = Object.values(kept[key]?.frames ?? {}).flatMap((frame) => frame.prompts);
    const known = new Set(prompts.map((prompt) => prompt.id));
    return {
      prompts,
      refused: reports.flatMap((report) => report.prompts).filter((prompt) => !known.has(prompt.id)).length,
      scanMs: reports.flatMap((report) => report.scanMs),
      answered: reports.length > 0,
      base: frames.find(({ frameId }) => frameId === 0)?.result ?? '',
    };
  }, tabId);
  return within(READ_MS, reading, 'Asking the extension about the page');
}
