/**
 * The interface's own words. They are given once, before anything is drawn: to the extension's
 * pages by `load-words.ts`, to the warning by the background, because no page may read our files.
 */
import type messages from '../../public/_locales/en/messages.json';
import type { Topic } from '../../src/vocabulary.ts';
import { fillIn, type Words } from '../../src/words.ts';

export type WordKey = keyof typeof messages;

let words: Words = {};

/** @param given all words that will be asked for, in one language */
export function setWords(given: Words): void {
  words = given;
}

/** Better than an empty button, should every file of words be damaged: `ui_keep` → "keep". */
const plain = (key: string): string => key.replace(/^[a-z]+_/, '').replaceAll('_', ' ');

const say = (key: string, substitutions: string[]): string => fillIn(words[key] ?? plain(key), substitutions);

/** @returns the words under `key` in the person's language, with `substitutions` put in */
export const word = (key: WordKey, ...substitutions: string[]): string => say(key, substitutions);

type CountedKey<K = WordKey> = K extends `${infer Base}_other` ? Base : never;

/** @returns the words under `key` in the form for so many things; the first thing put in is the number */
export function countWord(key: CountedKey, count: number, ...substitutions: string[]): string {
  const lang = interfaceLocale();
  const number = new Intl.NumberFormat(lang).format(count);
  // Not every language has every form, nor does TypeScript know which.
  const form = `${key}_${new Intl.PluralRules(lang).select(count)}`;
  return say(form in words ? form : `${key}_other`, [number, ...substitutions]);
}

/** @returns the plain name of a code of the vocabulary: of `data`, `recipient`, `purpose` or `level` */
export const nameOf = (family: 'data' | 'recipient' | 'purpose' | 'level', code: string): string =>
  say(`${family}_${code.replaceAll('-', '_')}`, []);

const PREFIX_OF_FAMILY: Record<string, string> = {
  'data-category': 'data',
  recipient: 'recipient',
  purpose: 'purpose',
};

/** @returns the key of a topic's plain name */
export function keyOfTopic(topic: Topic): string {
  const [family = '', code = ''] = topic.split('.');
  return `${PREFIX_OF_FAMILY[family] ?? `topic_${family}`}_${code.replaceAll('-', '_')}`;
}

/** @returns the plain name of a topic of the vocabulary */
export const nameOfTopic = (topic: Topic): string => say(keyOfTopic(topic), []);

/** A kind of legal text by its usual name; one that we have no word for stays as it is. */
export const nameOfText = (type: string): string =>
  words[`document_${type.toLowerCase().replaceAll(/[^a-z]+/g, '_')}`] ?? type;

/** The language the words really are in, which differs from the browser's where we have no translation. */
export const interfaceLanguage = (): string => words.ui_language ?? ENGLISH;

const ENGLISH = 'en';
/** English as most of the world writes it, where nobody says which. */
const PLAIN_ENGLISH = 'en-GB';

/** The locale for dates: the person's own country's where it speaks the interface's language. */
export function interfaceLocale(): string {
  const spoken = interfaceLanguage();
  const wanted = chrome.i18n.getUILanguage();
  const locale = baseOf(wanted) === baseOf(spoken) ? wanted : spoken;
  return locale === ENGLISH ? PLAIN_ENGLISH : locale;
}

const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
