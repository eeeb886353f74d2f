/**
 * The words of one language as they ship: each message under its key, with `$1` … `$9` where
 * something is put in and `$$` for a dollar. Made by the build from `public/_locales`.
 */
export type Words = Readonly<Record<string, string>>;

const PLACE = /\$\$|\$([1-9])(\.?)/g;

/**
 * Puts `substitutions` into a message, in one pass, so that a `$1` inside what is put in stays as
 * it is. What ends with a full stop of its own ("8 февраля 2021 г.") gets no second one.
 */
export const fillIn = (message: string, substitutions: readonly string[]): string =>
  message.replace(PLACE, (_, index: string | undefined, stop: string) => {
    if (index === undefined) return '$';
    const put = substitutions[Number(index) - 1] ?? '';
    return put.endsWith('.') ? put : put + stop;
  });

const isText = (value: unknown): value is string => typeof value === 'string';

/** @returns null where `data` are no words: no object, an empty one, or one that holds anything but text */
export function readWords(data: unknown): Words | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries: [string, unknown][] = Object.entries(data);
  const texts = entries.filter((entry): entry is [string, string] => isText(entry[1]) && entry[1] !== '');
  return texts.length > 0 && texts.length === entries.length ? Object.fromEntries(texts) : null;
}

/**
 * A translation as it ships, a third smaller than with its keys: its words in the order of English's
 * keys, `''` where it has none, then those that English has not.
 */
export type PackedTranslation = [words: string[], more: Words];

/** @returns what `readTranslation` makes the same words of */
export function packTranslation(words: Words, english: Words): PackedTranslation {
  const more = Object.entries(words).filter(([key]) => !(key in english));
  return [Object.keys(english).map((key) => words[key] ?? ''), Object.fromEntries(more)];
}

/** @returns null where `data` are no translation of these very words */
export function readTranslation(data: unknown, english: Words): Words | null {
  if (!Array.isArray(data)) return null;
  const [packed, more]: unknown[] = data;
  const keys = Object.keys(english);
  if (!Array.isArray(packed) || packed.length !== keys.length || !packed.every(isText)) return null;
  const own = keys.map((key, at) => [key, packed[at]]).filter(([, text]) => text !== '');
  return readWords({ ...Object.fromEntries(own), ...(readWords(more) ?? {}) });
}

/** By the scripts that they are written in (Unicode CLDR, characterOrder). */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** @param lang a BCP 47 tag */
export function isRightToLeft(lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(language);
}
