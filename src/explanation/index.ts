/** Assessment → sentences and the data-flow picture's model, in the interface's language. */
import type { Assessment, UnknownReason } from '../model.ts';
import { tellCard } from './card.ts';
import { explainHeadline } from './headline.ts';
import { nameLevel } from './level-word.ts';
import type { Card, Setting, Story } from './story.ts';
import { tellStory } from './tell-story.ts';
import { createTelling } from './telling.ts';

export { type ChangeLine, explainChange } from './change-line.ts';
export { type CompanyPart, type CompanyPicture, explainCompany } from './company.ts';
export { createTranslate, joinWords, type Messages, pluralOf, readMessages } from './messages.ts';
export * from './story.ts';

/**
 * The warning by the button.
 * @returns null where there is nothing to say: no prompt; or no known change that bears on it, and
 *   no day, price or missing way out in its own words
 */
export const explainCard = (assessment: Assessment, setting: Setting): Card | null =>
  tellCard(createTelling(assessment, setting));

/** The whole story, of a prompt or of a service without one; also where nothing is known. */
export const explainStory = (assessment: Assessment, setting: Setting): Story =>
  tellStory(createTelling(assessment, setting));

/** Why a text could not be read, and what one can do. */
export const explainReason = (reason: UnknownReason, setting: Setting): string =>
  setting.translate(`story_unknown_${reason.replaceAll('-', '_')}`, setting.host);

/** One line for the toolbar icon's tooltip: the level's word and the headline. */
export function explainTitle(assessment: Assessment, setting: Setting): string {
  const telling = createTelling(assessment, setting);
  const { text } = explainHeadline(telling);
  return telling.voice.say('story_toolbar', nameLevel(assessment.level, telling.voice), text);
}
