/** Shows cards in a frame that did not ask for them just now. */
import { browser } from '../browser.ts';
import type { WarningCard } from '../messages.ts';
import type { Frame } from './sender.ts';

/** Runs in the frame of the prompt, beside the content script. */
const showThere = (cards: WarningCard[]) => globalThis.beforeYouAccept?.showCards?.(cards);

export async function pushCards({ tabId, frameId }: Frame, cards: WarningCard[]): Promise<void> {
  const shown = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: showThere,
    args: [cards],
  });
  await shown.catch(() => undefined); // The tab may have been closed meanwhile.
}
