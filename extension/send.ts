/** How the extension's own pages ask the background. Content scripts have their own, without the polyfill. */
import { browser } from './browser.ts';
import type { FromPages, Message, Reply } from './messages.ts';
import { Failure, messageOf, problemIn } from './problem.ts';

/**
 * @returns what the background answers
 * @throws Failure with why it could not do it, or `no-answer` where it could not be reached
 */
export async function send<T extends keyof FromPages>(message: Message<T>): Promise<Reply<T>> {
  const reply = await browser.runtime.sendMessage<Message<T>, Reply<T>>(message).catch((error: unknown) => {
    throw new Failure({ reason: 'no-answer', message: messageOf(error) });
  });
  const problem = problemIn(reply);
  if (problem) throw new Failure(problem);
  return reply;
}
