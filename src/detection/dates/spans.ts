/** Spans of time from today on: "in 30 days", "within two (2) weeks", "by the end of the month". */
import type { IsoDate } from '../../model.ts';
import { fold } from '../fold.ts';
import { LETTER } from '../letter.ts';
import { ofPersian } from './calendars.ts';
import { type Convert, gregorian } from './named-months.ts';
import { NUMBER_NAMES, NUMBERS, UNIT_NAMES } from './unit-names.ts';
import { UNCOUNTED, type Uncounted } from './without-number.ts';

const UNITS = ['day', 'week', 'month', 'hour'] as const;
type Unit = (typeof UNITS)[number];

/** What a span is said with, and the day that it ends on; null where the words say none. */
export interface SpanForm {
  forms: RegExp;
  dayOf: (match: RegExpExecArray, today: IsoDate) => IsoDate | null;
}

const wordsOf = (source: string): string => fold(source).replaceAll('/', '|').replaceAll('_', ' ');
/** Words are not parted, or are written onto the ones before them. */
const UNPARTED = /^(?:ar|he|ja|ko|th|zh)$/;
const HAN_NUMBER = '[一二两兩三四五六七八九十]{1,3}';
const HAN_DIGITS = '一二三四五六七八九';

/** 一, 十五, 二十, 三十一. */
function hanNumber(written: string): number {
  const digit = (sign: string | undefined): number =>
    sign === '两' || sign === '兩' ? 2 : HAN_DIGITS.indexOf(sign ?? '') + 1;
  const ten = written.indexOf('十');
  if (ten < 0) return written.length === 1 ? digit(written) : 0;
  return (ten > 0 ? digit(written[ten - 1]) : 1) * 10 + (ten + 1 < written.length ? digit(written[ten + 1]) : 0);
}

interface NumberWord {
  source: string;
  whole: RegExp;
  count: number;
}

/** Longer ones first: "ba mươi" is thirty, "ba" three. */
function numbersOf(lang: string): NumberWord[] {
  const names = (NUMBER_NAMES[lang] ?? '').split(' ').filter(Boolean);
  return names
    .flatMap((forms, index) =>
      wordsOf(forms)
        .split('|')
        .map((source) => ({ source, count: NUMBERS[index] ?? 0 })),
    )
    .map(({ source, count }) => ({ source, count, whole: new RegExp(`^(?:${source})$`) }))
    .toSorted((a, b) => b.source.length - a.source.length);
}

/** The day that is so many units from today; of months the last day where there are fewer days. */
export function later(today: IsoDate, count: number, unit: Unit): IsoDate | null {
  const date = new Date(Date.parse(today));
  if (Number.isNaN(date.getTime())) return null;
  if (unit !== 'month') {
    date.setUTCDate(date.getUTCDate() + Math.floor(count * DAYS[unit]));
    return date.toISOString().slice(0, 10);
  }
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count + 1, 0));
  last.setUTCDate(Math.min(last.getUTCDate(), date.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** Of an hour, what is short of a day counts as today. */
const DAYS = { day: 1, week: 7, hour: 1 / 24 };

/** The last day of a calendar's month or year in which today is. */
function endOf(today: IsoDate, months: readonly number[], convert: Convert): IsoDate | null {
  const now = Date.parse(today);
  const year = Number(today.slice(0, 4)) - (convert === ofPersian ? 622 : 0);
  const starts = [year, year + 1, year + 2].flatMap((one) => months.map((month) => convert(one, month, 1)));
  const next = starts.map((day) => (day ? Date.UTC(day[0], day[1] - 1, day[2]) : 0)).find((start) => start > now);
  return next ? new Date(next - 864e5).toISOString().slice(0, 10) : null;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const UNCOUNTED_DAYS: Record<Uncounted, (today: IsoDate, convert: Convert) => IsoDate | null> = {
  tomorrow: (today) => later(today, 1, 'day'),
  days: (today) => later(today, 2, 'day'),
  week: (today) => later(today, 1, 'week'),
  fortnight: (today) => later(today, 2, 'week'),
  month: (today) => later(today, 1, 'month'),
  months: (today) => later(today, 2, 'month'),
  monthEnd: (today, convert) => endOf(today, MONTHS, convert),
  yearEnd: (today, convert) => endOf(today, [1], convert),
};
const isUncounted = (name: string): name is Uncounted => name in UNCOUNTED_DAYS;

function compile(lang: string): SpanForm[] {
  const bound = UNPARTED.test(lang) ? '' : `(?<!${LETTER})`;
  const after = lang === 'th' || bound === '' ? '' : `(?!${LETTER})`;
  const numbers = numbersOf(lang);
  const words = numbers.map(({ source }) => source).join('|');
  const counts = ['(?<!\\d)\\d{1,3}'];
  if (words) counts.push(`${bound}(?:${words})${after}`);
  if (/^(?:ja|zh)$/.test(lang)) counts.push(`(?<![一二两兩三四五六七八九十第月])${HAN_NUMBER}`);
  const countOf = (written: string): number => {
    if (/\d/.test(written)) return Number(written);
    return numbers.find(({ whole }) => whole.test(written))?.count ?? hanNumber(written);
  };
  const counted = (UNIT_NAMES[lang] ?? '')
    .split(' ')
    .filter(Boolean)
    .map(
      (source, index): SpanForm => ({
        // "thirty (30) days", "(30) days", "30 calendar days".
        forms: new RegExp(
          `(${counts.join('|')})(?: ?[(（][^()（）]{1,24}[)）]|\\))?[ -]{0,2}(?:${LETTER}{1,14} )?(?:${wordsOf(source)})`,
          'g',
        ),
        dayOf: (match, today) => {
          const count = countOf(match[1] ?? '');
          return count > 0 ? later(today, count, UNITS[index] ?? 'day') : null;
        },
      }),
    );
  const convert = lang === 'fa' ? ofPersian : gregorian;
  const uncounted = Object.entries(UNCOUNTED[lang] ?? {}).map(
    ([name, source]): SpanForm => ({
      forms: new RegExp(`${bound}(?:${fold(source)})`, 'g'),
      dayOf: (_match, today) => (isUncounted(name) ? UNCOUNTED_DAYS[name](today, convert) : null),
    }),
  );
  return [...counted, ...uncounted];
}

const compiled = new Map<string, SpanForm[]>();

/** How a language says spans of time, those with a number first. */
export function spanForms(lang: string): SpanForm[] {
  const known = compiled.get(lang) ?? compile(lang);
  compiled.set(lang, known);
  return known;
}
