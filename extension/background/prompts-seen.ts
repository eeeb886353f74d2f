/** A frame has told which prompts stand in it: assess them, mark the toolbar, say what to warn of. */
import type { Assessment, Prompt } from '../../src/model.ts';
import { browser } from '../browser.ts';
import type { TabState } from '../message-schemas.ts';
import type { Reply, WarningCard } from '../messages.ts';
import { assessPrompt, findServiceOf } from './assess-prompt.ts';
import { assessBegun } from './begun.ts';
import { bringWarning } from './bring-warning.ts';
import { teller } from './explain.ts';
import { wantShards } from './feeds.ts';
import { knowledge } from './knowledge.ts';
import { isMuted } from './muting.ts';
import { followProgress } from './progress.ts';
import { pushCards } from './push-cards.ts';
import type { Frame } from './sender.ts';
import { readTab, refreshTab, setFramePrompts } from './tab-state.ts';
import { tellInTurn } from './tell-in-turn.ts';
import { keepLateAccepted } from './texts/accepted.ts';
import { linkedDocuments } from './texts/linked-documents.ts';
import { readLinkedTexts } from './texts/read-linked.ts';
import { showInToolbar } from './toolbar.ts';

const hostOf = (url: string) => new URL(url).host;

interface Assessed {
  assessment: Assessment;
  host: string;
  frameId: number;
}

/** Assessed while the frames are asked what still stands there, which mostly is what was known before. */
export async function assessStanding(tabId: number): Promise<Assessed[]> {
  const before = await readTab(tabId);
  if (Object.keys(before.frames).length === 0) return [];
  const [now, assessed] = await Promise.all([refreshTab(tabId), assessFrames(before)]);
  return JSON.stringify(now) === JSON.stringify(before) ? assessed : assessFrames(now);
}

/** Every prompt of a tab assessed, in all its frames. */
function assessFrames({ frames }: TabState, assessOne = assessPrompt): Promise<Assessed[]> {
  const prompts = Object.entries(frames).flatMap(([frameId, { url, prompts }]) =>
    prompts.map((prompt) => ({ prompt, host: hostOf(url), frameId: Number(frameId) })),
  );
  return Promise.all(
    prompts.map(async ({ prompt, host, frameId }) => ({ assessment: await assessOne(prompt, host), host, frameId })),
  );
}

/** Whether there are texts to read, and they may be read. Of a private window none is kept, so none is read. */
async function mayReadTexts({ tabId }: Frame, prompts: readonly Prompt[]): Promise<boolean> {
  if (!prompts.some((prompt) => linkedDocuments(prompt).length > 0)) return false;
  const store = await knowledge();
  const { incognito } = await browser.tabs.get(tabId);
  return !incognito && (await store.readSettings()).readLinkedTexts;
}

export async function handlePromptsSeen(frame: Frame, prompts: Prompt[]): Promise<Reply<'prompts-seen'>> {
  await setFramePrompts(frame, prompts);
  const [told, more] = await Promise.all([tellFrame(frame, assessBegun), mayReadTexts(frame, prompts)]);
  // For the next time: nobody waits for a publisher's host before the warning.
  if (prompts.length > 0) {
    wantShards(hostOf(frame.url)).catch((error: unknown) => console.error('Before You Accept:', error));
  }
  return { ...told, more };
}

/**
 * Reads what the frame's prompts link to, and shows in the frame how far that is. Safe to ask again: what has been read
 * is not read twice.
 * @returns false where nothing may be read
 */
export async function readTextsOf(frame: Frame, prompts: readonly Prompt[]): Promise<boolean> {
  if (!(await mayReadTexts(frame, prompts))) return false;
  const host = hostOf(frame.url);
  const progress = followProgress(() => showTold(frame));
  for (const prompt of prompts) {
    const service = await findServiceOf(prompt, host);
    const reports = await readLinkedTexts({ prompt, service, page: frame.url }, progress.step);
    await keepLateAccepted(prompt, host, reports);
  }
  await progress.end();
  return true;
}

export async function handleTextsWanted(frame: Frame, prompts: readonly Prompt[]): Promise<Reply<'texts-wanted'>> {
  if (!(await readTextsOf(frame, prompts))) return { cards: [] };
  return tellInTurn(frame, () => tellFrame(frame));
}

/** Shows what is known now in a frame that did not ask for it. */
export const showTold = (frame: Frame): Promise<void> =>
  tellInTurn(frame, async () => pushCards(frame, (await tellFrame(frame)).cards));

/** Marks the toolbar; the cards to show in this frame, with the script that shows them. */
async function tellFrame(frame: Frame, assessOne = assessPrompt): Promise<Reply<'texts-wanted'>> {
  const host = hostOf(frame.url);
  const all = readTab(frame.tabId).then((tab) => assessFrames(tab, assessOne));
  const [assessed, muted, tell] = await Promise.all([all, isMuted(host), teller()]);
  const told = muted ? [] : assessed;
  const { mutedKinds, pauseBeforeSerious } = await (await knowledge()).readSettings();
  const isKindMuted = ({ kind }: Prompt) => mutedKinds.includes(kind);
  const cards = told
    .filter(({ frameId, assessment: { prompt } }) => frameId === frame.frameId && !(prompt && isKindMuted(prompt)))
    .flatMap(({ assessment }) => tell.card(assessment, host) ?? [])
    .map((card): WarningCard => ({ ...card, pause: pauseBeforeSerious && card.level === 'serious' }));
  const assessments = told.map(({ assessment }) => assessment);
  // Nobody waits for the toolbar before the warning.
  showInToolbar(frame.tabId, assessments, host).catch((error: unknown) => console.error('Before You Accept:', error));
  if (cards.length > 0) await bringWarning(frame);
  return { cards };
}
