/** What the keys do that the browser lets people set. */
import * as z from 'zod/mini';
import { browser } from '../browser.ts';
import type { Message } from '../messages.ts';

const focusedSchema = z.object({ focused: z.literal(true) });

/** Into the warning of the tab in front; where there is none to go to, the popup tells what is known. */
export async function focusWarning(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const message: Message<'focus-warning'> = { type: 'focus-warning' };
  const answer: unknown = await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  if (!focusedSchema.safeParse(answer).success) await browser.action.openPopup();
}
