/** How the extension's own pages ask the background. Content scripts have their own, without the polyfill. */
import { browser } from './browser.ts';
import type { FromPages, Message, Reply } from './messages.ts';

/**
 * @returns what the background answers
 * @throws Error with the background's own sentence, or the browser's where the background could not be reached
 */
export function send<T extends keyof FromPages>(message: Message<T>): Promise<Reply<T>> {
  return browser.runtime.sendMessage<Message<T>, Reply<T>>(message);
}
