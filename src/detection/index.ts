/**
 * Front door of detection: document → prompts. Knows the DOM, no extension API and no library.
 *
 * Two halves. `watchPromptsWith` is the small one for a script that is always on: it finds where words of acceptance are
 * to be seen and takes a snapshot, plain data, of what stands around them. The reader (`createReader` with `LANGUAGES`,
 * or some of them) makes prompts of a snapshot, wherever it runs: it needs no document. `watchPrompts` and `findPrompts`
 * hold both. Importing only one half leaves the rest out. The extension has the languages in a file of their own
 * (`readLanguages`), so that its background starts without them.
 */
export type { FoundPrompt } from './found.ts';
export { LANGUAGES } from './languages/all.ts';
export { ACCEPTING_BEYOND } from './languages/gates-beyond.ts';
export { readLanguages } from './languages/shipped.ts';
export type { ReadSnapshot } from './question.ts';
export { type Answer, createReader, type PromptReader } from './reader.ts';
export { findPrompts, wholeReader } from './scan.ts';
export { parseSnapshot } from './snapshot-parse.ts';
export { watchPromptsWith } from './watch.ts';
export { watchPrompts } from './watch-whole.ts';
