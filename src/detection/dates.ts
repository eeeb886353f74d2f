import type { IsoDate } from '../model.ts';
import { buddhistYear, type Day, ERAS, ofIslamic, ofPersian } from './dates/calendars.ts';
import { NUMBER_NAMES, UNIT_NAMES } from './dates/month-names.ts';
import { type Calendar, type Convert, calendarsOf, gregorian } from './dates/named-months.ts';
import { fold } from './fold.ts';
import { lazily } from './lazy.ts';
import { LETTER } from './letter.ts';
import type { Span } from './split-sentences.ts';

/** A date in a text. */
export interface FoundDate extends Span {
  date: IsoDate;
}

const UNITS = ['day', 'week', 'month', 'hour'] as const;
type Unit = (typeof UNITS)[number];
/** What the words of `NUMBER_NAMES` count. */
const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 30];

const wordsOf = (source: string): string => fold(source).replaceAll('/', '|');

function numbersOf(lang: string): string[] {
  return (NUMBER_NAMES[lang] ?? '').split(' ').filter(Boolean).map(wordsOf);
}

interface Relative {
  unit: Unit;
  forms: RegExp;
}

const relatives = new Map<string, Relative[]>();

function relativeForms(lang: string): Relative[] {
  const known = relatives.get(lang) ?? compileRelative(lang);
  relatives.set(lang, known);
  return known;
}

function compileRelative(lang: string): Relative[] {
  const units = (UNIT_NAMES[lang] ?? '').split(' ').filter(Boolean);
  const count = ['(?<!\\d)\\d{1,3}', ...numbersOf(lang).map((names) => `(?<!${LETTER})(?:${names})(?!${LETTER})`)];
  return units.map((source, index) => ({
    unit: UNITS[index] ?? 'day',
    forms: new RegExp(`(${count.join('|')})[ -]{0,2}(?:${LETTER}{1,14} )?(?:${wordsOf(source)})`, 'g'),
  }));
}

/** What a number says, in digits or in words. */
function countOf(written: string, lang: string): number {
  if (/\d/.test(written)) return Number(written);
  return NUMBERS[numbersOf(lang).findIndex((names) => names.split('|').includes(written))] ?? 0;
}

function iso(day: Day | null): IsoDate | null {
  if (!day) return null;
  const date = new Date(Date.UTC(day[0], day[1] - 1, day[2]));
  const valid = day[0] > 1990 && day[0] < 2200 && date.getUTCMonth() === day[1] - 1 && date.getUTCDate() === day[2];
  return valid ? date.toISOString().slice(0, 10) : null;
}

/** A day whose year is not written: the one nearest to today, up to three months back, else ahead. */
function nearest(month: number, day: number, today: IsoDate, convert: Convert): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  const limit = new Date(Date.parse(today) - 92 * 864e5).toISOString().slice(0, 10);
  const offset = convert === ofPersian ? -622 : convert === ofIslamic ? -580 : 0;
  for (let year = thisYear + offset; year < thisYear + offset + 3; year += 1) {
    const date = iso(convert(year, month, day));
    if (date && date >= limit) return date;
  }
  return null;
}

/** Of an hour, what is short of a day counts as today. */
const DAYS = { day: 1, week: 7, hour: 1 / 24 };

function later(today: IsoDate, count: number, unit: Unit): IsoDate | null {
  const date = new Date(Date.parse(today));
  if (Number.isNaN(date.getTime())) return null;
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCDate(date.getUTCDate() + Math.floor(count * DAYS[unit]));
  return date.toISOString().slice(0, 10);
}

/** 2021-02-08, 2021. 2. 8., 2021年2月8日, 2021 년 2 월 8 일. */
const YEAR_FIRST =
  /(?<![\d.])(\d{4})(?:[-/]|\. ?| ?年 ?| ?년 ?)(\d{1,2})(?:[-/]|\. ?| ?月 ?| ?월 ?)(\d{1,2})(?: ?日| ?일)?(?!\d)/g;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/g;
/** 08/02/21, 8.2.21; in Thailand 8/2/64. */
const YEAR_SHORT = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./-])/g;
/** A year of two digits lies this many years from today, at most. */
const NEAR_YEARS = 10;
const OF_ERA = /(令和|平成|昭和|民國|民国) ?(\d{1,3}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
const EAST_ASIAN = /(?<!\d)(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|일)/g;
const VIETNAMESE = /(?<!\d)(\d{1,2}) (?:thang |\/)(\d{1,2})(?:(?: nam |,? ?\/?)(\d{4}))?(?!\d)/g;
/** "8.2." without a year, where the full stop marks an ordinal. */
const ORDINALS = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g;
const ORDINAL_LANGUAGES = /^(?:cs|da|de|fi|hu|no|sk)$/;

/** A numeric year that may be one of another calendar: 1399/11/19, 08/02/2564. */
function ofNumbers(year: number, month: number, day: number, lang: string): IsoDate | null {
  if (lang === 'fa' && year < 1500) return iso(ofPersian(year, month, day));
  if (lang === 'ar' && year < 1500) return iso(ofIslamic(year, month, day));
  return iso([lang === 'th' ? buddhistYear(year) : year, month, day]);
}

/**
 * The dates in a text, in order: numeric ones, named months in their case forms, the calendars in use where the language
 * is spoken (Buddhist, Persian, Islamic, Japanese and Taiwanese years), and spans of time from today on.
 * @param lang ISO 639-1 code
 * @param today the day from which spans count, and near which dates without a year lie
 * @param monthFirst whether 2/8/2021 is February
 */
export function findDates(text: string, lang: string, today: IsoDate, monthFirst: boolean): FoundDate[] {
  const folded = fold(text);
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, date: IsoDate | null): void => {
    const end = match.index + match[0].trimEnd().length;
    if (date && !found.some((known) => known.start < end && match.index < known.end))
      found.push({ start: match.index, end, date });
  };
  for (const match of folded.matchAll(OF_ERA)) {
    const year = match[2] === '元' ? 1 : Number(match[2]);
    add(match, iso([(ERAS[match[1] ?? ''] ?? 0) + year, Number(match[3]), Number(match[4])]));
  }
  for (const match of folded.matchAll(YEAR_FIRST))
    add(match, ofNumbers(Number(match[1]), Number(match[2]), Number(match[3]), lang));
  for (const match of folded.matchAll(YEAR_LAST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const swapped = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
    add(match, ofNumbers(Number(match[4]), swapped ? first : second, swapped ? second : first, lang));
  }
  for (const match of folded.matchAll(YEAR_SHORT)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const swapped = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
    const year = fullYear(Number(match[4]), lang, today);
    if (year !== null) add(match, ofNumbers(year, swapped ? first : second, swapped ? second : first, lang));
  }
  if (lang === 'vi')
    for (const match of folded.matchAll(VIETNAMESE))
      add(match, dated(match[3], Number(match[2]), Number(match[1]), today));
  for (const calendar of calendarsOf(lang)) addNamed(calendar, folded, today, add);
  for (const match of folded.matchAll(EAST_ASIAN))
    add(match, nearest(Number(match[1]), Number(match[2]), today, gregorian));
  if (ORDINAL_LANGUAGES.test(lang))
    for (const match of folded.matchAll(ORDINALS))
      add(match, nearest(Number(match[2]), Number(match[1]), today, gregorian));
  for (const { unit, forms } of relativeForms(lang)) {
    for (const match of folded.matchAll(forms)) add(match, later(today, countOf(match[1] ?? '', lang), unit));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The year that two digits stand for, near today; in Thailand the Buddhist one where that is nearer. */
function fullYear(digits: number, lang: string, today: IsoDate): number | null {
  const now = Number(today.slice(0, 4));
  const years = [2000 + digits, ...(lang === 'th' ? [2500 + digits - 543] : [])];
  return years.find((year) => Math.abs(year - now) <= NEAR_YEARS) ?? null;
}

function dated(
  year: string | undefined,
  month: number,
  day: number,
  today: IsoDate,
  convert = gregorian,
): IsoDate | null {
  return year ? iso(convert(Number(year), month, day)) : nearest(month, day, today, convert);
}

/** "8. februar": then the number after the month is no day. */
const dayBefore = lazily(() => new RegExp(`\\d ?(?:${LETTER}|\\.){0,3} ?$`));

function addNamed(
  calendar: Calendar,
  folded: string,
  today: IsoDate,
  add: (match: RegExpExecArray, date: IsoDate | null) => void,
): void {
  const monthOf = (name: string | undefined): number =>
    calendar.months.findIndex((month) => month.test(name ?? '')) + 1;
  for (const match of folded.matchAll(calendar.monthFirst)) {
    const year = match[1] ?? match[4];
    if (match[1] || match[4] || !dayBefore().test(folded.slice(Math.max(0, match.index - 5), match.index)))
      add(match, dated(year, monthOf(match[2]), Number(match[3]), today, calendar.convert));
  }
  for (const match of folded.matchAll(calendar.dayFirst))
    add(match, dated(match[3], monthOf(match[2]), Number(match[1]), today, calendar.convert));
}
