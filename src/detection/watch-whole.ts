import type { IsoDate } from '../model.ts';
import { ACCEPTING_BEYOND } from './languages/gates-beyond.ts';
import { wholeReader } from './scan.ts';
import { type Watch, type WatchOptions, watchPromptsWith } from './watch.ts';

/** Watches a document for prompts with everything at hand: see `watchPromptsWith`. */
export function watchPrompts(options: WatchOptions & { today(): IsoDate }): Watch {
  const whole = { bringBeyond: async () => ACCEPTING_BEYOND, ...options };
  return watchPromptsWith(whole, async (snapshot) => wholeReader().read(snapshot, options.today()));
}
