/**
 * Front door of detection: document → prompts. Knows the DOM, no extension API and no library.
 *
 * Two ways to run it. `watchPrompts` holds everything. `watchPromptsWith` is the small part for a script that is always
 * on: the gate and the watch; it asks for a `PromptReader` when something visible may be a prompt, which another script
 * makes with `createReader` and `LANGUAGES`, or some of them. Importing only one of the two leaves the rest out.
 */
export { LANGUAGES } from './languages/all.ts';
export type { FoundPrompt } from './page.ts';
export { createReader, type PromptReader } from './reader.ts';
export { findPrompts, wholeReader } from './scan.ts';
export { type LoadReader, type WatchOptions, watchPromptsWith } from './watch.ts';
export { watchPrompts } from './watch-whole.ts';
