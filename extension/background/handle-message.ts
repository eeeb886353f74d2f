/** Every message arrives here: first who sent it, then what it is, then the work. */
import * as z from 'zod/mini';
import { ACCEPTING_BEYOND } from '../../src/detection/index.ts';
import { browser, type MessageSender } from '../browser.ts';
import { fromContentSchema, fromPagesSchema } from '../message-schemas.ts';
import type { FromContent, Reply } from '../messages.ts';
import { failedReply } from './failed-reply.ts';
import { fromPages } from './from-pages.ts';
import { drainJournal } from './journal.ts';
import { setMuted } from './muting.ts';
import { handlePromptsSeen, handleTextsWanted } from './prompts-seen.ts';
import { stopReadingIn } from './read-again.ts';
import { readPage } from './read-page.ts';
import { setReminder } from './reminders.ts';
import { type Frame, identifySender } from './sender.ts';
import { showInToolbar } from './toolbar.ts';

type ContentMessage = z.infer<typeof fromContentSchema>;

/** The popup for people who click "Show me": on the toolbar where the browser lets us, else in a tab. */
async function showStory({ tabId }: Frame): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`popup.html?tab=${tabId}`) });
  }
}

async function handleWarningAction(frame: Frame, { promptId, action }: ContentMessage & { type: 'warning-action' }) {
  const { host } = new URL(frame.url);
  if (action === 'mute') {
    await setMuted(host, true);
    await showInToolbar(frame.tabId, [], host);
  }
  if (action === 'stop-reading') await stopReadingIn(frame.tabId);
  if (action === 'remind') await setReminder(frame.tabId, promptId);
  if (action === 'show-me') await showStory(frame);
  return { done: true };
}

async function fromContent(message: ContentMessage, frame: Frame): Promise<Reply<keyof FromContent>> {
  switch (message.type) {
    case 'stems-wanted':
      return ACCEPTING_BEYOND;
    case 'page-taken':
      return readPage(frame, message);
    case 'prompts-seen':
      return handlePromptsSeen(frame, message.prompts);
    case 'texts-wanted':
      return handleTextsWanted(frame, message.prompts);
    case 'decision-made':
      await drainJournal();
      return { recorded: true };
    case 'warning-action':
      return handleWarningAction(frame, message);
  }
}

function parse<T>(schema: z.ZodMiniType<T>, message: unknown): T {
  const parsed = z.safeParse(schema, message);
  if (parsed.success) return parsed.data;
  throw new Error(`This is no message that Before You Accept knows: ${z.prettifyError(parsed.error)}`);
}

async function answerPage(message: unknown): Promise<unknown> {
  try {
    return await fromPages(parse(fromPagesSchema, message));
  } catch (error) {
    console.error('Before You Accept:', error);
    return failedReply(error);
  }
}

/** @returns the answer; for our own pages also why there is none, for others a rejection that says what was wrong */
export async function handleMessage(message: unknown, from: MessageSender): Promise<unknown> {
  const sender = identifySender(from);
  switch (sender.kind) {
    case 'page':
      return answerPage(message);
    case 'content':
      return fromContent(parse(fromContentSchema, message), sender.frame);
    case 'stranger':
      throw new Error('Before You Accept answers only its own pages and content scripts.');
  }
}
