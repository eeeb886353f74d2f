/** A frame has told which prompts stand in it: assess them, mark the toolbar, say what to warn of. */
import type { Card } from '../../src/explanation/index.ts';
import type { Assessment, Prompt } from '../../src/model.ts';
import { assessPrompt } from './assess-prompt.ts';
import { bringScript } from './bring-script.ts';
import { tell } from './explain.ts';
import { wantShards } from './feeds.ts';
import { isMuted } from './muting.ts';
import type { Frame } from './sender.ts';
import { readTab, setFramePrompts } from './tab-state.ts';
import { showInToolbar } from './toolbar.ts';

const hostOf = (url: string) => new URL(url).host;

/** Every prompt of a tab assessed, in all its frames. */
export async function assessTab(tabId: number): Promise<{ assessment: Assessment; host: string; frameId: number }[]> {
  const { frames } = await readTab(tabId);
  const prompts = Object.entries(frames).flatMap(([frameId, { url, prompts }]) =>
    prompts.map((prompt) => ({ prompt, host: hostOf(url), frameId: Number(frameId) })),
  );
  return Promise.all(
    prompts.map(async ({ prompt, host, frameId }) => ({ assessment: await assessPrompt(prompt, host), host, frameId })),
  );
}

export async function handlePromptsSeen(frame: Frame, prompts: Prompt[]): Promise<{ cards: Card[] }> {
  await setFramePrompts(frame, prompts);
  const host = hostOf(frame.url);
  const [all, muted] = await Promise.all([assessTab(frame.tabId), isMuted(host)]);
  const told = muted ? [] : all;
  const cards = told
    .filter(({ frameId }) => frameId === frame.frameId)
    .flatMap(({ assessment }) => tell.card(assessment, host) ?? []);
  const assessments = told.map(({ assessment }) => assessment);
  await Promise.all([
    cards.length > 0 ? bringScript(frame, 'warning.js') : undefined,
    showInToolbar(frame.tabId, assessments, host),
  ]);
  // For the next time: nobody waits for a publisher's host before the warning.
  if (prompts.length > 0) wantShards(host).catch((error: unknown) => console.error('Before You Accept:', error));
  return { cards };
}
