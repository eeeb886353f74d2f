/** Spans of time from today on: "in 30 days", "within two (2) weeks", "by the end of the month". */
import type { IsoDate } from '../../model.ts';
import { fold } from '../fold.ts';
import { lazily } from '../lazy.ts';
import { LETTER } from '../letter.ts';
import { ofPersian } from './calendars.ts';
import { type Convert, gregorian } from './named-months.ts';
import { NUMBERS } from './numbers.ts';
import { type DateWords, dateWordsOf, madeOf, type Uncounted } from './words.ts';

const UNITS = ['day', 'week', 'month', 'hour'] as const;
type Unit = (typeof UNITS)[number];

/** What a span is said with, and the day that it ends on; null where the words say none. */
export interface SpanForm {
  forms: RegExp;
  dayOf: (match: RegExpExecArray, today: IsoDate) => IsoDate | null;
  /** There is such a day again and again: "at the end of the month". */
  recurs?: boolean;
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
  const names = (dateWordsOf(lang).numbers ?? '').split(' ').filter(Boolean);
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

/** The last letter of a text. A pattern that looks back first is tried at every place of a text, and that costs. */
const letterAtEnd = lazily(() => new RegExp(`${LETTER}$`));
const digitAtEnd = /\d$/;

/** Whether a word or number begins there, in a language that parts words. */
function beginsAt(match: RegExpExecArray, lang: string): boolean {
  const before = match.input.charAt(match.index - 1);
  if (/^\d/.test(match[0])) return !digitAtEnd.test(before);
  return UNPARTED.test(lang) || !letterAtEnd().test(before);
}

/** "thirty (30) days", "(30) days", "30 calendar days": the unit is what of the groups after the first has words. */
function countedForm(lang: string): SpanForm {
  const numbers = numbersOf(lang);
  const words = numbers.map(({ source }) => source).join('|');
  const counts = ['\\d{1,3}'];
  if (words) counts.push(`(?:${words})${UNPARTED.test(lang) ? '' : `(?!${LETTER})`}`);
  if (/^(?:ja|zh)$/.test(lang)) counts.push(`(?<![一二两兩三四五六七八九十第月])${HAN_NUMBER}`);
  const units = (dateWordsOf(lang).units ?? '')
    .split(' ')
    .filter(Boolean)
    .map((source) => `(${wordsOf(source)})`);
  const countOf = (written: string): number => {
    if (/\d/.test(written)) return Number(written);
    return numbers.find(({ whole }) => whole.test(written))?.count ?? hanNumber(written);
  };
  return {
    forms: new RegExp(
      `(${counts.join('|')})(?: ?[(（][^()（）]{1,24}[)）]|\\))?[ -]{0,2}(?:${LETTER}{1,14} )?(?:${units.join('|') || '$^'})`,
      'g',
    ),
    dayOf: (match, today) => {
      const unit = UNITS[match.slice(2).findIndex((words) => words !== undefined)];
      const count = unit && beginsAt(match, lang) ? countOf(match[1] ?? '') : 0;
      return unit && count > 0 ? later(today, count, unit) : null;
    },
  };
}

/** What is said without a number: the phrase is what of the groups has words. */
function uncountedForm(lang: string, recurs: boolean): SpanForm {
  const all = Object.entries(dateWordsOf(lang).uncounted ?? {});
  const phrases = all.filter(([name]) => name.endsWith('End') === recurs);
  const convert = lang === 'fa' ? ofPersian : gregorian;
  return {
    recurs,
    forms: new RegExp(phrases.map(([, source]) => `(${fold(source)})`).join('|') || '$^', 'g'),
    dayOf: (match, today) => {
      const name = phrases[match.slice(1).findIndex((words) => words !== undefined)]?.[0] ?? '';
      return isUncounted(name) && beginsAt(match, lang) ? UNCOUNTED_DAYS[name](today, convert) : null;
    },
  };
}

const made = new WeakMap<DateWords, SpanForm[]>();

/** How a language says spans of time, those with a number first. */
export const spanForms = (lang: string): SpanForm[] =>
  madeOf(made, lang, () => [countedForm(lang), uncountedForm(lang, false), uncountedForm(lang, true)]);
