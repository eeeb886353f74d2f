/** Whether a text names a day, in any of the ways its language writes days. */
import type { IsoDate, LanguageTag } from '../model.ts';

/** `8 February 2021`, `Feb 8, 2021`, `08.02.2021`; no numbers alone where day and month could be taken for each other. */
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
];
/** English is written in two ways whatever the tag says. */
const ENGLISH = ['en-US', 'en-GB'];

// Making a format costs far more than using it; there are as many as languages met.
const formats = new Map<string, readonly Intl.DateTimeFormat[]>();
function formatsFor(locale: string): readonly Intl.DateTimeFormat[] {
  const known = formats.get(locale);
  if (known) return known;
  const made = STYLES.map((style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }));
  formats.set(locale, made);
  return made;
}

/** A page's `lang` may be anything; only its language counts, so that no page can fill `formats`. */
function localesFor(lang: LanguageTag): string[] {
  try {
    const { language } = new Intl.Locale(lang);
    return [...Intl.DateTimeFormat.supportedLocalesOf(language), ...ENGLISH];
  } catch {
    return ENGLISH;
  }
}

/** Cheap, and enough for nearly all of a service's changes: the year is not there, nor digits it could hide in. */
const mayNameYear = (text: string, year: string) => text.includes(year) || /[^\P{Nd}0-9]/u.test(text);

const normalise = (text: string) => text.toLowerCase().replace(/\s+/gu, ' ');

/**
 * @param text at most some thousand characters
 * @param lang the text's language; `''` where it is not known
 * @param date only a whole day can be named
 */
export function mentionsDay(text: string, lang: LanguageTag, date: IsoDate): boolean {
  if (date.length < 10 || !mayNameYear(text, date.slice(0, 4))) return false;
  const day = new Date(`${date}T00:00:00Z`);
  const words = normalise(text);
  const ways = localesFor(lang).flatMap((locale) => formatsFor(locale).map((format) => format.format(day)));
  return [date, ...ways].some((way) => containsWhole(words, normalise(way)));
}

/** So that "8 February 2021" is not found in "18 February 2021". */
function containsWhole(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (at === -1) return false;
  const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);
  return !isDigit(text[at - 1]) || containsWhole(text.slice(at + 1), part);
}
