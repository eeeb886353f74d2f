import { fold } from '../fold.ts';
import { LETTER } from '../letter.ts';
import { buddhistYear, type Day, ofIslamic, ofPersian } from './calendars.ts';
import { ISLAMIC_MONTHS, MONTH_NAMES, PERSIAN_MONTHS } from './month-names.ts';

/** A day of a calendar as a Gregorian one; null where it is none. */
export type Convert = (year: number, month: number, day: number) => Day | null;

/** Named months of one calendar, and how its days become Gregorian. */
export interface Calendar {
  months: RegExp[];
  dayFirst: RegExp;
  monthFirst: RegExp;
  convert: Convert;
}

/** Gregorian, but for Buddhist years. */
export const gregorian: Convert = (year, month, day) => [buddhistYear(year), month, day];

/** "8th", "8.", "8-го", "8:e", "8η", "8º", "৮ই", "8hb". */
const DAY = `(?<!\\d)(\\d{1,2})(?!\\d)(?:[.ºª°]|[:-]?${LETTER}{1,3}\\.?)?`;
const YEAR =
  '(?:[,،.]? ?(?:de |del |di |of |nam |tahun |ปี |พ\\.ศ\\. ?|ค\\.ศ\\. ?|года |سنة |عام |سال )?(\\d{4})(?!\\d))?';

/** Thai notices write years with two digits too: 8 ก.พ. 64. */
const THAI_YEAR = YEAR.replace('(\\d{4})', '(\\d{4}|[5-9]\\d)');

function compileCalendar(names: string, convert: Convert): Calendar {
  const sources = names
    .split(' ')
    .map((month) => month.replaceAll('/', '|').replaceAll('_', ' ').replaceAll('*', `${LETTER}{0,6}`))
    .map(fold);
  const any = sources.join('|');
  // Thai and its like write months onto the words around.
  const bound = /[\u0e00-\u0e7f]/.test(names) ? ['', ''] : [`(?<!${LETTER})`, `(?!${LETTER})`];
  const month = `${bound[0]}(${any})${bound[1]}\\.?`;
  const year = /[\u0e00-\u0e7f]/.test(names) ? THAI_YEAR : YEAR;
  return {
    months: sources.map((source) => new RegExp(`^(?:${source})$`)),
    dayFirst: new RegExp(`${DAY}[ -]?(?:de |of |del |ta' |di |ngay )?${month}${year}`, 'g'),
    monthFirst: new RegExp(
      `(?:(?<!\\d)(\\d{4})[.,]? )?${month} (?:the )?(\\d{1,2})(?![\\d:])(?:st|nd|rd|th|\\.)?${year}`,
      'g',
    ),
    convert,
  };
}

const compiled = new Map<string, Calendar[]>();

/** The calendars whose months a language names. */
export function calendarsOf(lang: string): Calendar[] {
  const known = compiled.get(lang);
  if (known) return known;
  const names = MONTH_NAMES[lang];
  const calendars = names ? [compileCalendar(names, gregorian)] : [];
  if (lang === 'fa') calendars.push(compileCalendar(PERSIAN_MONTHS, ofPersian));
  if (lang === 'ar') calendars.push(compileCalendar(ISLAMIC_MONTHS, ofIslamic));
  compiled.set(lang, calendars);
  return calendars;
}
