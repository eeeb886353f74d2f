/**
 * The interface's own words. `chrome.i18n` is there in both browsers, in pages and content
 * scripts alike, so nothing needs the polyfill for it.
 */
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** @returns the words under `key` in the person's language, with `$1`, `$2` … filled in */
export function word(key: WordKey, ...substitutions: string[]): string {
  return chrome.i18n.getMessage(key, substitutions);
}

type CountedKey<K = WordKey> = K extends `${infer Base}_other` ? Base : never;

/** @returns the words under `key` in the form for so many things; `$1` is the number */
export function countWord(key: CountedKey, count: number, ...substitutions: string[]): string {
  const lang = interfaceLocale();
  const number = new Intl.NumberFormat(lang).format(count);
  const form = new Intl.PluralRules(lang).select(count);
  // Not every language has every form, nor does TypeScript know which.
  const say = (suffix: string) => chrome.i18n.getMessage(`${key}_${suffix}`, [number, ...substitutions]);
  return say(form) || say('other');
}

/** @returns the plain name of a code of the vocabulary: of `data`, `recipient`, `purpose` or `level` */
export const nameOf = (family: 'data' | 'recipient' | 'purpose' | 'level', code: string): string =>
  chrome.i18n.getMessage(`${family}_${code.replaceAll('-', '_')}`);

/**
 * The language the words really are in. The browser's own answer is the one it would like to
 * speak, which differs where we have no translation.
 */
export const interfaceLanguage = (): string => word('ui_language');

/** English as most of the world writes it, where nobody says which. */
const PLAIN_ENGLISH = 'en-GB';

/** The locale for dates: the person's own country's where it speaks the interface's language. */
export function interfaceLocale(): string {
  const spoken = interfaceLanguage();
  const wanted = chrome.i18n.getUILanguage();
  const locale = baseOf(wanted) === baseOf(spoken) ? wanted : spoken;
  return locale === 'en' ? PLAIN_ENGLISH : locale;
}

const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
