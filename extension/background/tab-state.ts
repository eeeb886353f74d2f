/**
 * Which prompts stand in which frame of a tab. Kept in `storage.session`, because the worker may
 * die between any two messages. One promise chain orders the writes.
 */
import * as z from 'zod/mini';
import type { Prompt } from '../../src/model.ts';
import { browser } from '../browser.ts';
import { detectionReportSchema, type TabState, tabStateSchema } from '../message-schemas.ts';
import type { Frame } from './sender.ts';
import { linkedDocuments } from './texts/linked-documents.ts';

const keyOf = (tabId: number) => `tab:${tabId}`;

export async function readTab(tabId: number): Promise<TabState> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const parsed = z.safeParse(tabStateSchema, stored[keyOf(tabId)]);
  return parsed.success ? parsed.data : { frames: {} };
}

// Memory is enough: the chain orders writes of one worker, and two never run at once.
let pending: Promise<unknown> = Promise.resolve();

function change(tabId: number, edit: (state: TabState) => void): Promise<void> {
  const next = pending.then(async () => {
    const state = await readTab(tabId);
    edit(state);
    if (Object.keys(state.frames).length === 0) await browser.storage.session.remove(keyOf(tabId));
    else await browser.storage.session.set({ [keyOf(tabId)]: state });
  });
  pending = next.catch(() => {});
  return next;
}

export const setFramePrompts = ({ tabId, frameId, url }: Frame, prompts: Prompt[]) =>
  change(tabId, ({ frames }) => {
    if (prompts.length > 0) frames[frameId] = { url, prompts };
    else delete frames[frameId];
  });

export const forgetTab = (tabId: number) =>
  change(tabId, (state) => {
    state.frames = {};
  });

/** Every frame of every tab with a prompt that links to a document. @param address as `documentAddress` writes it */
export async function framesLinkingTo(address: string): Promise<Frame[]> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.keys(all).flatMap((key) => (key.startsWith('tab:') ? Number(key.slice('tab:'.length)) : []));
  const found = await Promise.all(
    tabs.map(async (tabId) =>
      Object.entries((await readTab(tabId)).frames).flatMap(([frameId, { url, prompts }]) =>
        prompts.some((prompt) => linkedDocuments(prompt).some((document) => document.url === address))
          ? { tabId, frameId: Number(frameId), url }
          : [],
      ),
    ),
  );
  return found.flat();
}

/** Runs in a frame, beside the content script. */
const reportThere = () => globalThis.beforeYouAccept?.report?.() ?? null;

/** What detection in a frame says now; null where no content script runs. */
export async function askFrame(tabId: number, frameId: number) {
  const target = { tabId, frameIds: [frameId] };
  const results = await browser.scripting
    .executeScript({ target, injectImmediately: true, func: reportThere })
    // The tab or the frame went away, or may not be read.
    .catch(() => []);
  const parsed = z.safeParse(detectionReportSchema, results[0]?.result);
  return parsed.success ? parsed.data : null;
}

/**
 * Drops what stands no longer in the tab: after a navigation, or where a frame went away. Asking
 * the frames is surer than navigation events, which single-page sites send without navigating.
 * @returns what stands there now
 */
export async function refreshTab(tabId: number): Promise<TabState> {
  const { frames } = await readTab(tabId);
  const answers = await Promise.all(
    Object.keys(frames).map(async (frameId) => [frameId, await askFrame(tabId, Number(frameId))] as const),
  );
  // As it mostly is. To write the same would cost the popup three ways to the storage and back.
  const isAsBefore = answers.every(
    ([frameId, answer]) => JSON.stringify(answer?.prompts) === JSON.stringify(frames[frameId]?.prompts),
  );
  if (isAsBefore) return { frames };
  await change(tabId, (state) => {
    for (const [frameId, answer] of answers) {
      const frame = state.frames[frameId];
      if (!answer?.prompts.length) delete state.frames[frameId];
      else if (frame) frame.prompts = answer.prompts;
    }
  });
  return readTab(tabId);
}
