import { wholeReader } from './scan.ts';
import { type Watch, type WatchOptions, watchPromptsWith } from './watch.ts';

/** Watches a document for prompts with everything at hand: see `watchPromptsWith`. */
export function watchPrompts(options: WatchOptions): Watch {
  return watchPromptsWith(options, async () => wholeReader());
}
