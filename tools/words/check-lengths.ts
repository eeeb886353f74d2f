/** Whether a message is short enough for where it stands. */
import type { Messages } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';

/** In characters. The stores take no longer description; a headline is at most two lines of the card. */
const MOST = { extension_name: 30, extension_description: 132 };
const HEADLINE = 90;

const lengthOf = (text: string) => Array.from(text).length;

/** The longest day that the language writes. */
function longestDay(tag: LanguageTag): string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const days = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month, 28)));
  return days.reduce((longest, day) => (lengthOf(day) > lengthOf(longest) ? day : longest));
}

export function findLengthProblems(messages: Messages, tag: LanguageTag, longestName: string): string[] {
  const day = longestDay(tag);
  const fill = (message: string) => message.replace(/\$service\$/gi, longestName).replace(/\$(?:date|day)\$/gi, day);
  const headlines = Object.entries(messages).filter(([key]) => key.startsWith('story_headline_'));
  const tooLong = (key: string, text: string, most: number) =>
    lengthOf(text) > most ? [`"${key}" may have ${most} characters, and “${text}” has ${lengthOf(text)}.`] : [];
  return [
    ...Object.entries(MOST).flatMap(([key, most]) => tooLong(key, messages[key]?.message ?? '', most)),
    ...headlines.flatMap(([key, { message }]) => tooLong(key, fill(message), HEADLINE)),
  ];
}
