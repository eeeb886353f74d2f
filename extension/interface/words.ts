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
