/** How the extension's own pages ask the background. Content scripts have their own, without the polyfill. */
import { browser } from './browser.ts';
import type { FromPages, Message, Reply } from './messages.ts';
import { Failure, messageOf, problemIn } from './problem.ts';

type Question = keyof FromPages;

/** Questions asked before anybody wanted the answer, by what they say. */
const ahead = new Map<string, Promise<unknown>>();

/**
 * Asks before there are words to draw with, while the page is still being made. Whoever first sends the same gets this
 * answer, or hears of its failure.
 */
export function askAhead<T extends Question>(message: Message<T>): void {
  const answer = ask<T>(message);
  answer.catch(() => undefined);
  ahead.set(JSON.stringify(message), answer);
}

/**
 * @returns what the background answers
 * @throws Failure with why it could not do it, or `no-answer` where it could not be reached
 */
export function send<T extends Question>(message: Message<T>): Promise<Reply<T>> {
  const said = JSON.stringify(message);
  const early = ahead.get(said);
  ahead.delete(said);
  // The same question has the same kind of answer.
  return early ? (early as Promise<Reply<T>>) : ask<T>(message);
}

async function ask<T extends Question>(message: Message<T>): Promise<Reply<T>> {
  const reply = await browser.runtime.sendMessage<Message<T>, Reply<T>>(message).catch((error: unknown) => {
    throw new Failure({ reason: 'no-answer', message: messageOf(error) });
  });
  const problem = problemIn(reply);
  if (problem) throw new Failure(problem);
  return reply;
}
