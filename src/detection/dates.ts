import type { IsoDate } from '../model.ts';
import { fold } from './fold.ts';
import type { Span } from './statement.ts';

/** A date in a text. */
export interface FoundDate extends Span {
  date: IsoDate;
}

interface Calendar {
  months: Map<string, number>;
  named: RegExp | null;
  relative: { unit: 'day' | 'week' | 'month'; forms: RegExp }[];
}

const calendars = new Map<string, Calendar>();
const ESCAPE = /[.*+?^${}()|[\]\\]/g;

function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month += 1) {
    const day = new Date(Date.UTC(2021, month, 3));
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' as const }]) {
        const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).formatToParts(
          day,
        );
        const name = fold(parts.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/, '');
        if (/^\D{3,}/.test(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

function unitForms(lang: string, unit: 'day' | 'week' | 'month'): RegExp {
  const forms = new Set<string>();
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  const relative = new Intl.RelativeTimeFormat(lang);
  for (const count of [1, 2, 3, 5, 7, 14, 30]) {
    for (const parts of [format.formatToParts(count), relative.formatToParts(count, unit)]) {
      const at = parts.findIndex((part) => part.type === 'integer');
      const word = /^[\s-]*([^\s\d]+)/.exec(fold(parts[at + 1]?.value ?? ''))?.[1];
      if (word) forms.add(word.replace(ESCAPE, '\\$&'));
    }
  }
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  return new RegExp(`(\\d{1,3})[\\s-]*(?:\\p{L}+ )?(?:${longestFirst.join('|') || '$^'})`, 'gu');
}

function calendarOf(lang: string): Calendar {
  const known = calendars.get(lang);
  if (known) return known;
  const months = monthNames(lang);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(ESCAPE, '\\$&'));
  const any = names.join('|');
  const calendar: Calendar = {
    months,
    named: any
      ? new RegExp(
          `(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|°)? ?(?:de |of )?)?(?<!\\p{L})(${any})(?!\\p{L})\\.?(?: (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?)?(?:,? ?(?:de |del )?(\\d{4}))?`,
          'gu',
        )
      : null,
    relative: (['day', 'week', 'month'] as const).map((unit) => ({ unit, forms: unitForms(lang, unit) })),
  };
  calendars.set(lang, calendar);
  return calendar;
}

function iso(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const valid = year > 1990 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? date.toISOString().slice(0, 10) : null;
}

/** A day whose year is not written: the one nearest to today, up to three months back, else ahead. */
function nearest(month: number, day: number, today: IsoDate): IsoDate | null {
  const year = Number(today.slice(0, 4));
  const limit = new Date(Date.parse(today) - 92 * 864e5).toISOString().slice(0, 10);
  const thisYear = iso(year, month, day);
  return thisYear && thisYear >= limit ? thisYear : iso(year + 1, month, day);
}

function later(today: IsoDate, count: number, unit: 'day' | 'week' | 'month'): IsoDate | null {
  const date = new Date(Date.parse(today));
  if (Number.isNaN(date.getTime())) return null;
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + count);
  else date.setUTCDate(date.getUTCDate() + count * (unit === 'week' ? 7 : 1));
  return date.toISOString().slice(0, 10);
}

const ISO_LIKE = /(?<!\d)(\d{4})(?:[-/.]|年 ?|년 ?)(\d{1,2})(?:[-/.]|月 ?|월 ?)(\d{1,2})(?:日|일)?(?!\d)/g;
const NUMERIC = /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/g;
const EAST_ASIAN = /(?<!\d)(\d{1,2})(?:月|월) ?(\d{1,2})(?:日|일)/g;

/**
 * The dates in a text, in order. Months are named by the language's own calendar data, so any language will do.
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
  for (const match of folded.matchAll(ISO_LIKE)) add(match, iso(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of folded.matchAll(NUMERIC)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const swapped = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
    add(match, swapped ? iso(Number(match[4]), first, second) : iso(Number(match[4]), second, first));
  }
  const calendar = calendarOf(lang);
  for (const match of calendar.named ? folded.matchAll(calendar.named) : []) {
    const day = Number(match[1] ?? match[3]);
    const month = calendar.months.get(match[2] ?? '') ?? 0;
    if (day) add(match, match[4] ? iso(Number(match[4]), month, day) : nearest(month, day, today));
  }
  for (const match of folded.matchAll(EAST_ASIAN)) add(match, nearest(Number(match[1]), Number(match[2]), today));
  for (const { unit, forms } of calendar.relative) {
    for (const match of folded.matchAll(forms)) add(match, later(today, Number(match[1]), unit));
  }
  return found.sort((a, b) => a.start - b.start);
}
