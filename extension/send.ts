/** How the extension's own pages ask the background. Content scripts have their own, without the polyfill. */
import { browser } from './browser.ts';
import type { FromPages, Message, Reply } from './messages.ts';
import { Failure, messageOf, problemIn } from './problem.ts';

type Question = keyof FromPages;
/** What is asked, which by its type tells what kind of answer it has. */
type Asked<T extends Question> = Message<T> & { type: T };
type Answers<T extends Question> = Map<string, Promise<Reply<T>>>;

/** Answers to questions asked before anybody wanted them, by what the question says. */
const ahead: { [T in Question]?: Answers<T> } = {};

/**
 * Asks before there are words to draw with, while the page is still being made. Whoever first sends the same gets this
 * answer, or hears of its failure.
 */
export function askAhead<T extends Question>(message: Asked<T>): void {
  const answer = ask<T>(message);
  answer.catch(() => undefined);
  const type: T = message.type;
  ahead[type] = (ahead[type] ?? new Map()).set(JSON.stringify(message), answer);
}

/**
 * @returns what the background answers
 * @throws Failure with why it could not do it, or `no-answer` where it could not be reached
 */
export function send<T extends Question>(message: Asked<T>): Promise<Reply<T>> {
  const said = JSON.stringify(message);
  const type: T = message.type;
  const answers = ahead[type];
  const early = answers?.get(said);
  answers?.delete(said);
  return early ?? ask<T>(message);
}

async function ask<T extends Question>(message: Message<T>): Promise<Reply<T>> {
  const reply = await browser.runtime.sendMessage<Message<T>, Reply<T>>(message).catch((error: unknown) => {
    throw new Failure({ reason: 'no-answer', message: messageOf(error) });
  });
  const problem = problemIn(reply);
  if (problem) throw new Failure(problem);
  return reply;
}
