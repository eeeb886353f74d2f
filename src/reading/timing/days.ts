/** Days that a policy writes out: with their year, as dates of terms are. Detection has its own for notices in pages. */
import type { IsoDate } from '../../model.ts';
import type { ReadLanguage } from '../text/language.ts';
import { monthOf } from '../text/months.ts';

export interface FoundDay {
  date: IsoDate;
  start: number;
  end: number;
}

/** "1 March 2027", "1. März 2027", "1er mars 2027", "1 de marzo de 2027", "1º gennaio 2027". */
const DAY_FIRST =
  /(?<![\p{N}.])(\d{1,2})(?:\.|st|nd|rd|th|er|[º°ª])?\s(?:de\s|of\s|di\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?(\d{4})(?!\p{N})/giu;
/** "March 1, 2027", "Mar. 1st 2027". */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\p{N})/giu;
/** "March 2027", "marzo de 2027": no day, but enough to tell what is to come. */
const MONTH_ONLY = /(?<!\p{L})(\p{L}{3,12})\s(?:de\s|of\s)?(\d{4})(?!\p{N})/giu;
const ISO = /(?<![\p{N}-])(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
const FIGURES = /(?<![\p{N}.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\p{N})/gu;

const two = (value: number) => String(value).padStart(2, '0');

/** Null where there is no such day, or none in which terms of the web could hold. */
function isoDay(year: number, month: number | null, day: number): IsoDate | null {
  if (month === null || year < 1990 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0
    ? `${year}-${two(month)}-${two(day)}`
    : null;
}

/** Americans put the month first, the British the day: where both would do, we can't tell. */
function ofFigures(first: number, sign: string, second: number, year: number, lang: ReadLanguage): IsoDate | null {
  const isEnglish = lang === 'en' && sign !== '.';
  if (isEnglish && first <= 12 && second <= 12 && first !== second) return null;
  return second > 12 ? isoDay(year, first, second) : isoDay(year, second, first);
}

/** The days that a text writes out, in order; `YYYY-MM` where it names a month only. */
export function findDays(text: string, lang: ReadLanguage): FoundDay[] {
  const found: FoundDay[] = [];
  const add = (match: RegExpExecArray, date: IsoDate | null) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (date !== null && !found.some((other) => other.start < end && start < other.end))
      found.push({ date, start, end });
  };
  for (const match of text.matchAll(DAY_FIRST)) {
    add(match, isoDay(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])));
  }
  for (const match of text.matchAll(MONTH_FIRST)) {
    add(match, isoDay(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])));
  }
  for (const match of text.matchAll(ISO)) add(match, isoDay(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of text.matchAll(FIGURES)) {
    add(match, ofFigures(Number(match[1]), match[2] ?? '', Number(match[3]), Number(match[4]), lang));
  }
  for (const match of text.matchAll(MONTH_ONLY)) {
    add(match, isoDay(Number(match[2]), monthOf(match[1] ?? ''), 1)?.slice(0, 7) ?? null);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Whether a day is certainly yet to come. */
export const isToCome = (date: IsoDate, today: IsoDate): boolean => date > today.slice(0, date.length);
