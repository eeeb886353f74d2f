/** A page is complete: where it is a document that somebody asked to accept, it is read and told of. */

import { browser } from '../browser.ts';
import { assessHost } from './assess-prompt.ts';
import { showTold } from './prompts-seen.ts';
import { framesLinkingTo, readTab } from './tab-state.ts';
import { readOpenedDocument } from './texts/opened-document.ts';
import { showInToolbar } from './toolbar.ts';

/** Other tabs may hold the prompt that links to it: their warnings learn of it. */
async function tellPrompts(url: string): Promise<void> {
  for (const frame of await framesLinkingTo(url)) await showTold(frame);
}

export async function handleDocumentOpened(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const opened = await readOpenedDocument(tab);
  if (!opened || !tab.url) return;
  const { report, newAt } = opened;
  const { host } = new URL(tab.url);
  const isPrompting = Object.keys((await readTab(tabId)).frames).length > 0;
  if (report.compared && !isPrompting) await showInToolbar(tabId, [await assessHost(host, [report])], host);
  for (const address of newAt) await tellPrompts(address);
}
