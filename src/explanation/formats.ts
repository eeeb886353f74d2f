/**
 * Intl's formats by language, made once. Making one costs up to 20 ms the first time and a
 * hundred times what using it costs; they hold no state, so keeping them changes no answer.
 */
import type { LanguageTag } from '../model.ts';

const keepByKey = <Format>(make: (...parameters: string[]) => Format) => {
  const kept = new Map<string, Format>();
  return (...parameters: string[]): Format => {
    const key = parameters.join('|');
    const known = kept.get(key);
    if (known) return known;
    const made = make(...parameters);
    kept.set(key, made);
    return made;
  };
};

/** What a date of 4, 7 or 10 characters says. */
const DAY_PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

const dayFormat = keepByKey(
  (locale = '', parts = '') => new Intl.DateTimeFormat(locale, { ...DAY_PARTS[Number(parts)], timeZone: 'UTC' }),
);
/** @param parts 1 for a year, 2 for a month, 3 for a day */
export const dayFormatOf = (locale: LanguageTag, parts: number) => dayFormat(locale, String(parts - 1));

/** Day and month. */
export const shortDayFormatOf = keepByKey(
  (locale = '') => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);
export const timeFormatOf = keepByKey(
  (locale = '', timeZone = '') => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }),
);
/** `2021-02-08`: Swedish writes days as ISO 8601 does. */
export const isoDayFormatOf = keepByKey(
  (timeZone = '') => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }),
);
export const pluralsOf = keepByKey((lang = '') => new Intl.PluralRules(lang));
export const numbersOf = keepByKey((lang = '') => new Intl.NumberFormat(lang));
/** "a, b and c" */
export const listsOf = keepByKey((locale = '') => new Intl.ListFormat(locale, { type: 'conjunction' }));
export const regionsOf = keepByKey((lang = '') => new Intl.DisplayNames(lang, { type: 'region' }));
