/** A page is complete: where it is a document that somebody asked to accept, it is read and told of. */
import type { Card } from '../../src/explanation/index.ts';
import { browser } from '../browser.ts';
import { assessHost } from './assess-prompt.ts';
import { tellFrame } from './prompts-seen.ts';
import { framesLinkingTo, readTab } from './tab-state.ts';
import { readOpenedDocument } from './texts/opened-document.ts';
import { showInToolbar } from './toolbar.ts';

/** Runs in the frame of the prompt, beside the content script. */
const showThere = (cards: Card[]) => globalThis.beforeYouAccept?.showCards?.(cards);

/** Other tabs may hold the prompt that links to it: their warnings learn of it. */
async function tellPrompts(url: string): Promise<void> {
  for (const frame of await framesLinkingTo(url)) {
    const { cards } = await tellFrame(frame);
    const shown = browser.scripting.executeScript({
      target: { tabId: frame.tabId, frameIds: [frame.frameId] },
      func: showThere,
      args: [cards],
    });
    await shown.catch(() => undefined); // The tab may have been closed meanwhile.
  }
}

export async function handleDocumentOpened(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const report = await readOpenedDocument(tab);
  if (!report || !tab.url) return;
  const { host } = new URL(tab.url);
  const isPrompting = Object.keys((await readTab(tabId)).frames).length > 0;
  if (report.compared && !isPrompting) await showInToolbar(tabId, [await assessHost(host, [report])], host);
  await tellPrompts(report.url);
}
