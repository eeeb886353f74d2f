/** The person stops the reading of a tab's texts, or wants those read that were not. */
import type { UnknownReason } from '../../src/model.ts';
import { readTextsOf, showTold } from './prompts-seen.ts';
import { readTab } from './tab-state.ts';
import { linkedDocuments } from './texts/linked-documents.ts';
import { stopReading } from './texts/read-linked.ts';
import { forgetUnread } from './texts/reports.ts';

/** Reasons that may be over by now. */
export const MAY_BE_OVER: readonly UnknownReason[] = [
  'texts-stopped',
  'text-offline',
  'text-unreachable',
  'text-too-slow',
  'text-server-error',
];

export async function stopReadingIn(tabId: number): Promise<void> {
  const { frames } = await readTab(tabId);
  await Promise.all(Object.values(frames).flatMap(({ prompts }) => prompts.map(stopReading)));
}

export async function readAgainIn(tabId: number): Promise<void> {
  const { frames } = await readTab(tabId);
  for (const [frameId, { url, prompts }] of Object.entries(frames)) {
    await forgetUnread(
      prompts.flatMap((prompt) => linkedDocuments(prompt).map((document) => document.url)),
      MAY_BE_OVER,
    );
    const frame = { tabId, frameId: Number(frameId), url };
    await readTextsOf(frame, prompts);
    await showTold(frame);
  }
}
