/**
 * Assessments begun before they are asked for. A page's prompts are known as soon as it was read; until its frame asks
 * what to show, a script has to be brought there and two messages pass: what is known is looked up meanwhile.
 */
import * as z from 'zod/mini';
import type { Assessment, Prompt } from '../../src/model.ts';
import { promptSchema } from '../../src/schemas.ts';
import { assessPrompt } from './assess-prompt.ts';

/** A frame asks within milliseconds. What waits longer than this may be out of date. */
const FRESH_MS = 2_000;
/** So many prompts can stand in a frame. */
const MOST = 20;

interface Begun {
  assessment: Promise<Assessment>;
  at: number;
}
// Memory is enough: what a worker took with it is looked up again.
const begun = new Map<string, Begun>();

/** The same however the prompt came here. */
const keyOf = (prompt: Prompt, host: string) => JSON.stringify([host, z.parse(promptSchema, prompt)]);

/** @param host of the frame that the prompts stand in */
export function beginAssessing(prompts: readonly Prompt[], host: string): void {
  for (const prompt of prompts.slice(0, MOST)) {
    const assessment = assessPrompt(prompt, host);
    // Whoever asks is told; if nobody does, nobody needs to know.
    assessment.catch(() => undefined);
    begun.set(keyOf(prompt, host), { assessment, at: Date.now() });
  }
  for (const key of [...begun.keys()].slice(0, -MOST)) begun.delete(key);
}

/**
 * Takes what was begun, once. Only for a frame's first question: what is asked when texts have been read must not be
 * answered with what was known before.
 */
export function assessBegun(prompt: Prompt, host: string): Promise<Assessment> {
  const key = keyOf(prompt, host);
  const found = begun.get(key);
  begun.delete(key);
  return found && Date.now() - found.at < FRESH_MS ? found.assessment : assessPrompt(prompt, host);
}
