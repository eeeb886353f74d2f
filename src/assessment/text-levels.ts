/** What the linked texts mean for the level. */
import type { Level, Prompt, TextReport } from '../model.ts';
import { LEVELS } from '../model.ts';
import { promptLeavesNoChoice } from './level.ts';

/** Levels that tell of a change. */
const TELLING: readonly Level[] = ['serious', 'notable', 'minor', 'favourable'];

/** The more serious of two levels; what is not known tells nothing. */
export function moreSerious(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other;
}

/** That the text in force is the same says nothing of the one that is to come. */
function levelOf({ compared, time }: TextReport): Level {
  const level = compared?.level ?? 'unknown';
  return level === 'none' && time?.kind === 'ending' ? 'unknown' : level;
}

/** Whether each document of the prompt has its report. */
function isWhole(texts: readonly TextReport[], { documents }: Prompt): boolean {
  const addresses = new Set(documents.map(({ url }) => url?.replace(/#(?!!?\/.).*$/s, '') ?? null));
  return documents.length > 0 && !addresses.has(null) && texts.length >= addresses.size;
}

/**
 * The level of what the texts' comparisons say. `none` only where every text of the prompt was
 * compared; `unknown` where they say nothing.
 * @param prompt null where a document is looked at by itself
 */
export function levelOfTexts(texts: readonly TextReport[], prompt: Prompt | null): Level {
  const levels = texts.map(levelOf);
  const worst = levels.filter((level) => TELLING.includes(level)).reduce(moreSerious, 'unknown');
  if (worst === 'notable' && prompt && promptLeavesNoChoice(prompt)) return 'serious';
  if (worst !== 'unknown') return worst;
  const isAll = prompt === null ? texts.length > 0 : isWhole(texts, prompt);
  return isAll && levels.every((level) => level === 'none') ? 'none' : 'unknown';
}
