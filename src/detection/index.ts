/** Front door of detection: document → prompts. Knows the DOM, no extension API and no library. */

export type { LanguageData } from './languages/shape.ts';
export { registeredLanguages, registerLanguage } from './lexicon.ts';
export type { FoundPrompt } from './prompt.ts';
export { findPrompts, type ScanOptions } from './scan.ts';
export { type Watch, type WatchOptions, watchPrompts } from './watch.ts';

import './languages/core.ts';
