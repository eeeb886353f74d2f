/** What the linked texts mean for the level. */
import type { Level, Prompt, TextComparison, TextReport } from '../model.ts';
import { LEVELS } from '../model.ts';
import { promptLeavesNoChoice } from './level.ts';

/** Levels that tell of a change. */
const TELLING: readonly Level[] = ['serious', 'notable', 'minor', 'favourable'];

/** The more serious of two levels; what is not known tells nothing. */
export function moreSerious(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) <= LEVELS.indexOf(other) ? one : other;
}

/** Whether the text is known to be as it was for this person: accepted by them, or shown beside the one before it. */
const isOfTheirs = ({ since }: TextComparison, time: TextReport['time']) =>
  since.acceptedAt !== null || time?.earlier === since.hash;

/**
 * That the text in force is the same says nothing of the one that is to come. And a page that says that its text is new may
 * show it for weeks: that it is as we read it some days ago does not tell what it was before.
 */
function levelOf({ compared, time }: TextReport, prompt: Prompt | null): Level {
  if (!compared) return 'unknown';
  const mayHaveChangedBefore = prompt?.kind === 'reconsent' && !isOfTheirs(compared, time);
  return compared.level === 'none' && (time?.kind === 'ending' || mayHaveChangedBefore) ? 'unknown' : compared.level;
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
  const levels = texts.map((text) => levelOf(text, prompt));
  const worst = levels.filter((level) => TELLING.includes(level)).reduce(moreSerious, 'unknown');
  if (worst === 'notable' && prompt && promptLeavesNoChoice(prompt)) return 'serious';
  if (worst !== 'unknown') return worst;
  const isAll = prompt === null ? texts.length > 0 : isWhole(texts, prompt);
  return isAll && levels.every((level) => level === 'none') ? 'none' : 'unknown';
}
