/** What is wrong with a translation, each thing in a sentence that names the key. */
import { type Messages, pluralOf } from '../../src/explanation/index.ts';
import type { LanguageTag } from '../../src/model.ts';
import { findKeyProblems } from './check-keys.ts';
import { findLengthProblems } from './check-lengths.ts';
import { findQuotedNameProblems, findVocabularyProblems } from './check-names.ts';
import { findPlaceholderProblems } from './check-placeholders.ts';
import { findPunctuationProblems } from './check-punctuation.ts';
import type { Language } from './languages.ts';

const TAGS = ['ui_language', 'story_language'];
/** Their message is a separator, spaces and all. */
const isSeparator = (key: string) => key.endsWith('_separator');
/** Marks that turn the direction of writing, which are taken out of what is shown. */
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;
/** Fewer words may well be the same in two languages. */
const MANY_WORDS = 3;

const countWords = (message: string) => message.replace(/\$\w+\$/g, '').match(/\p{L}+/gu)?.length ?? 0;

function findTextProblems(key: string, message: string, english: string | undefined): string[] {
  const problem = (is: boolean, sentence: string) => (is ? [`"${key}" ${sentence}`] : []);
  return [
    ...problem(message.trim() === '', 'is empty.'),
    ...problem(!isSeparator(key) && message !== message.trim(), 'begins or ends with a space.'),
    ...problem(/"|\.\.\./.test(message), 'has straight quotation marks or three dots: use the signs of your language.'),
    ...problem(DIRECTION_MARKS.test(message), 'holds an invisible mark of direction, which would be cut out.'),
    ...problem(message === english && countWords(message) >= MANY_WORDS, `is still in English: “${english}”`),
  ];
}

function findTagProblems(messages: Messages, tag: LanguageTag): string[] {
  return TAGS.filter((key) => key in messages && messages[key]?.message !== tag).map(
    (key) => `"${key}" must be "${tag}", the language's own tag, and is "${messages[key]?.message}".`,
  );
}

/**
 * @param longestName the longest name of a service that we know
 * @returns sentences, none where nothing is wrong
 */
export function checkWords({ messages, tag }: Language, english: Messages, longestName: string): string[] {
  const entries = Object.entries(messages);
  const englishOf = (key: string) => {
    const base = pluralOf(key, english);
    return (english[key] ?? (base === null ? undefined : english[`${base}_other`]))?.message;
  };
  return [
    ...findKeyProblems(messages, english, tag),
    ...entries.flatMap(([key, { message }]) => findPlaceholderProblems(key, message, english, tag)),
    ...entries.flatMap(([key, { message }]) =>
      findTextProblems(key, message, messages === english ? undefined : englishOf(key)),
    ),
    ...entries.flatMap(([key, { message }]) => findPunctuationProblems(key, message, tag)),
    ...findTagProblems(messages, tag),
    ...findLengthProblems(messages, tag, longestName),
    ...findVocabularyProblems(messages),
    ...findQuotedNameProblems(messages),
  ];
}
