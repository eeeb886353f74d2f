import { fold } from '../fold.ts';
import { LETTER } from '../letter.ts';
import { buddhistYear, type Day, ofIslamic, ofPersian } from './calendars.ts';
import { ISLAMIC_MONTHS, PERSIAN_MONTHS } from './other-months.ts';
import { type DateWords, dateWordsOf, madeOf } from './words.ts';

/** A day of a calendar as a Gregorian one; null where it is none. */
export type Convert = (year: number, month: number, day: number) => Day | null;

/** Named months of one calendar, and how its days become Gregorian. */
export interface Calendar {
  /** Any of its months: a text without one is not looked through for dates. */
  any: RegExp;
  months: RegExp[];
  dayFirst: RegExp;
  monthFirst: RegExp;
  /** The last day of a month: year (before or after it) and month. */
  end: RegExp | null;
  /** Days as words, those of the month in order, and a month with one of them before it or after. */
  days: RegExp[];
  dayNamed: RegExp | null;
  convert: Convert;
}

/** Gregorian, but for Buddhist years. */
export const gregorian: Convert = (year, month, day) => [buddhistYear(year), month, day];

/** "8th", "8.", "8-го", "8:e", "8η", "8º", "1.º", "৮ই", "8hb". */
const dayForm = (): string => `(?<!\\d)(\\d{1,2})(?!\\d)(?:\\.?[ºª°]|\\.|[:-]?${LETTER}{1,3}\\.?)?`;
const OF = "(?:de |of |del |ta' |di |ngay |من )?";
const YEAR =
  '(?:[,،./-]? ?(?:de |del |di |of |nam |tahun |ปี |พ\\.ศ\\. ?|ค\\.ศ\\. ?|года |سنة |عام |سال )?(\\d{4})(?!\\d))?';

/** Thai notices write years with two digits too: 8 ก.พ. 64. */
const THAI_YEAR = YEAR.replace('(\\d{4})', '(\\d{4}|[5-9]\\d)');
const THAI = /[\u0e00-\u0e7f]/;
/** "اسفندماه" is the month of Esfand; "كانون الأول/ديسمبر" is December by both its names. */
const besideOf = (lang: string): string =>
  lang === 'fa' ? '(?:[ \u200c]?ماه)?' : lang === 'ar' ? `(?: ?/ ?${LETTER}{2,12})?` : '';

function compileCalendar(lang: string, names: string, convert: Convert): Calendar {
  const sources = names
    .split(' ')
    .map((month) => month.replaceAll('/', '|').replaceAll('_', ' ').replaceAll('*', `${LETTER}{0,6}`))
    .map(fold);
  const any = sources.join('|');
  // Thai and its like write months onto the words around.
  const bound = THAI.test(names) ? ['', ''] : [`(?<!${LETTER})`, `(?!${LETTER})`];
  const name = `${bound[0]}(${any})${besideOf(lang)}`;
  const month = `${name}${bound[1]}\\.?`;
  const year = THAI.test(names) ? THAI_YEAR : YEAR;
  const yearBefore = '(?:(?<!\\d)(\\d{4})[.,]? )?';
  const days = (dateWordsOf(lang).monthDays ?? '')
    .split(' ')
    .filter(Boolean)
    .map((day) => fold(day).replaceAll('/', '|').replaceAll('_', ' '));
  const day = `${bound[0]}(${days.toReversed().join('|')})${bound[1]}`;
  const end = dateWordsOf(lang).monthEnd?.map(fold);
  return {
    any: new RegExp(any),
    months: sources.map((source) => new RegExp(`^(?:${source})$`)),
    dayFirst: new RegExp(`${dayForm()}[ /-]?${OF}${month}${year}`, 'g'),
    monthFirst: new RegExp(`${yearBefore}${month} (?:the )?(\\d{1,2})(?![\\d:])(?:st|nd|rd|th|\\.)?${year}`, 'g'),
    // What follows the month may be written onto it: "মার্চের শেষ".
    end: end
      ? new RegExp(
          `${end[0] ? bound[0] : ''}${end[0]}${yearBefore}${name}${end[1] ? '' : `${bound[1]}\\.?`}${year}${end[1]}`,
          'g',
        )
      : null,
    days: days.map((one) => new RegExp(`^(?:${one})$`)),
    dayNamed:
      days.length > 0
        ? new RegExp(`${day} ?${OF}${month}${year}|${yearBefore}${month} (?:the )?${day}${year}`, 'g')
        : null,
    convert,
  };
}

function calendarsIn(lang: string): Calendar[] {
  const names = dateWordsOf(lang).months;
  const calendars = names ? [compileCalendar(lang, names, gregorian)] : [];
  if (lang === 'fa') calendars.push(compileCalendar(lang, PERSIAN_MONTHS, ofPersian));
  if (lang === 'ar') calendars.push(compileCalendar(lang, ISLAMIC_MONTHS, ofIslamic));
  return calendars;
}

const made = new WeakMap<DateWords, Calendar[]>();

/** The calendars whose months a language names. */
export const calendarsOf = (lang: string): Calendar[] => madeOf(made, lang, calendarsIn);
