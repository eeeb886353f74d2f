import type { IsoDate } from '../model.ts';
import { ERAS } from './dates/calendars.ts';
import { dated, fullYear, iso, lastOf, nearest, ofNumbers } from './dates/day.ts';
import { type Calendar, calendarsOf, gregorian } from './dates/named-months.ts';
import { spanForms } from './dates/spans.ts';
import { weekdayForm } from './dates/weekdays.ts';
import { fold } from './fold.ts';
import { lazily } from './lazy.ts';
import { LETTER } from './letter.ts';
import type { Span } from './split-sentences.ts';

/** A date in a text. */
export interface FoundDate extends Span {
  date: IsoDate;
  /** Said as a span of time from today on. */
  isSpan: boolean;
  /** Said as a day that there is again and again. */
  recurs: boolean;
}

/** 2021-02-08, 2021. 2. 8., 2021年2月8日, 2021 년 2 월 8 일. */
const YEAR_FIRST =
  /(?<![\d.])(\d{4})(?:[-/]|\. ?| ?年 ?| ?년 ?)(\d{1,2})(?:[-/]|\. ?| ?月 ?| ?월 ?)(\d{1,2})(?: ?日| ?일)?(?!\d)/g;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/g;
/** 08/02/21, 8.2.21; in Thailand 8/2/64. */
const YEAR_SHORT = /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d./-])/g;
const OF_ERA = /(令和|平成|昭和|民國|民国) ?(\d{1,3}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;
/** 2027年3月末, 3 월 말, 3月底. */
const EAST_ASIAN_END = /(?:(?<!\d)(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?[末底말]/g;
const EAST_ASIAN = /(?<!\d)(\d{1,2}) ?(?:月|월) ?(\d{1,2}) ?(?:日|일)/g;
const VIETNAMESE = /(?<!\d)(\d{1,2}) (?:thang |\/)(\d{1,2})(?:(?: nam |,? ?\/?)(\d{4}))?(?!\d)/g;
const VIETNAMESE_END = /(?:cuoi|het) thang (\d{1,2})(?!\d)(?:(?: nam | ?\/ ?)(\d{4})(?!\d))?/g;
/** "8.2." without a year, where the full stop marks an ordinal. */
const ORDINALS = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g;
const ORDINAL_LANGUAGES = /^(?:cs|da|de|fi|hu|no|sk)$/;
/** "den 1/3 2027", "d. 1/3-2027", "ngay 31/12": else two numbers and a stroke are a fraction. */
const STROKES = /(?<=(?:^|\s)(?:den |d\. ?|ngay |truoc |til |till ))(\d{1,2})\/(\d{1,2})(?:[ -](\d{4}))?(?![\d/])/g;
const STROKE_LANGUAGES = /^(?:da|no|sv|vi)$/;
/** "1 III 2027", in Poland. */
const ROMAN = /(?<!\d)(\d{1,2})[. ]{1,2}(x?i{1,3}|i?[vx]|vi{1,3}|xi{0,2})[. ]{1,2}(\d{4})(?!\d)/g;
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

type Add = (match: RegExpExecArray, date: IsoDate | null, isSpan?: boolean, recurs?: boolean) => void;

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
  const add: Add = (match, date, isSpan = false, recurs = false) => {
    const end = match.index + match[0].trimEnd().length;
    if (date && !found.some((known) => known.start < end && match.index < known.end))
      found.push({ start: match.index, end, date, isSpan, recurs });
  };
  addNumeric(folded, lang, today, monthFirst, add);
  for (const calendar of calendarsOf(lang)) if (calendar.any.test(folded)) addNamed(calendar, folded, today, add);
  for (const match of folded.matchAll(EAST_ASIAN_END)) add(match, lastOf(match[1], Number(match[2]), today));
  for (const match of folded.matchAll(EAST_ASIAN))
    add(match, nearest(Number(match[1]), Number(match[2]), today, gregorian));
  if (ORDINAL_LANGUAGES.test(lang))
    for (const match of folded.matchAll(ORDINALS))
      add(match, nearest(Number(match[2]), Number(match[1]), today, gregorian));
  if (STROKE_LANGUAGES.test(lang))
    for (const match of folded.matchAll(STROKES))
      add(match, dated(match[3], Number(match[2]), Number(match[1]), today));
  for (const { forms, dayOf, recurs } of spanForms(lang))
    for (const match of folded.matchAll(forms)) add(match, dayOf(match, today), true, recurs);
  const weekday = weekdayForm(lang);
  for (const match of folded.matchAll(weekday.forms))
    if (!isBesideDate(match, found)) add(match, weekday.dayOf(match, today), true);
  return found.sort((a, b) => a.start - b.start);
}

/** Characters between a day of the week and the date that it belongs to: "Friday, the 5th of March", "3月5日（金曜日）". */
const BESIDE_CHARS = 8;

const isBesideDate = ({ index, 0: words }: RegExpExecArray, found: readonly FoundDate[]): boolean =>
  found.some(
    ({ start, end }) =>
      (end <= index && index - end < BESIDE_CHARS) ||
      (start >= index + words.length && start - index - words.length < BESIDE_CHARS),
  );

function addNumeric(folded: string, lang: string, today: IsoDate, monthFirst: boolean, add: Add): void {
  for (const match of folded.matchAll(OF_ERA)) {
    const year = match[2] === '元' ? 1 : Number(match[2]);
    add(match, iso([(ERAS[match[1] ?? ''] ?? 0) + year, Number(match[3]), Number(match[4])]));
  }
  for (const match of folded.matchAll(YEAR_FIRST))
    add(match, ofNumbers(Number(match[1]), Number(match[2]), Number(match[3]), lang));
  for (const form of [YEAR_LAST, YEAR_SHORT])
    for (const match of folded.matchAll(form)) {
      const [first, second, written = ''] = [Number(match[1]), Number(match[3]), match[4]];
      const swapped = second > 12 || (monthFirst && match[2] === '/' && first <= 12);
      const year = written.length > 2 ? Number(written) : fullYear(Number(written), lang, today);
      if (year !== null) add(match, ofNumbers(year, swapped ? first : second, swapped ? second : first, lang));
    }
  if (lang === 'pl')
    for (const match of folded.matchAll(ROMAN))
      add(match, iso([Number(match[3]), ROMAN_MONTHS.indexOf(match[2] ?? '') + 1, Number(match[1])]));
  if (lang !== 'vi') return;
  for (const match of folded.matchAll(VIETNAMESE))
    add(match, dated(match[3], Number(match[2]), Number(match[1]), today));
  for (const match of folded.matchAll(VIETNAMESE_END))
    add(match, lastOf(match[2] ?? match[3], Number(match[1]), today));
}

/** "8. februar": then the number after the month is no day. */
const dayBefore = lazily(() => new RegExp(`\\d ?(?:${LETTER}|\\.){0,3} ?$`));

function addNamed(calendar: Calendar, folded: string, today: IsoDate, add: Add): void {
  const { months, days, convert } = calendar;
  const numberOf = (names: readonly RegExp[], name: string | undefined): number =>
    names.findIndex((one) => one.test(name ?? '')) + 1;
  for (const match of folded.matchAll(calendar.monthFirst)) {
    const year = match[1] ?? match[4];
    if (match[1] || match[4] || !dayBefore().test(folded.slice(Math.max(0, match.index - 5), match.index)))
      add(match, dated(year, numberOf(months, match[2]), Number(match[3]), today, convert));
  }
  for (const match of folded.matchAll(calendar.dayFirst))
    add(match, dated(match[3], numberOf(months, match[2]), Number(match[1]), today, convert));
  for (const match of calendar.dayNamed ? folded.matchAll(calendar.dayNamed) : []) {
    const [, before, month, year, yearBefore, sameMonth, after, yearAfter] = match;
    const date = [numberOf(months, month ?? sameMonth), numberOf(days, before ?? after)] as const;
    add(match, dated(year ?? yearBefore ?? yearAfter, ...date, today, convert));
  }
  for (const match of calendar.end ? folded.matchAll(calendar.end) : [])
    add(match, lastOf(match[1] ?? match[3], numberOf(months, match[2]), today, convert));
}
