import type { IsoDate } from '../model.ts';
import { wholeReader } from './scan.ts';
import { type Watch, type WatchOptions, watchPromptsWith } from './watch.ts';

/** Watches a document for prompts with everything at hand: see `watchPromptsWith`. */
export function watchPrompts(options: WatchOptions & { today(): IsoDate }): Watch {
  return watchPromptsWith(options, async (snapshot) => wholeReader().read(snapshot, options.today()));
}
