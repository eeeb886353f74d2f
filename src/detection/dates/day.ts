/** Days as ISO dates, and the years that a text leaves out. */
import type { IsoDate } from '../../model.ts';
import { buddhistYear, type Day, ofIslamic, ofPersian } from './calendars.ts';
import { type Convert, gregorian } from './named-months.ts';

export function iso(day: Day | null): IsoDate | null {
  if (!day) return null;
  const date = new Date(Date.UTC(day[0], day[1] - 1, day[2]));
  const valid = day[0] > 1990 && day[0] < 2200 && date.getUTCMonth() === day[1] - 1 && date.getUTCDate() === day[2];
  return valid ? date.toISOString().slice(0, 10) : null;
}

/** A day whose year is not written: the one nearest to today, up to three months back, else ahead. */
export function nearest(month: number, day: number, today: IsoDate, convert: Convert): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  const limit = new Date(Date.parse(today) - 92 * 864e5).toISOString().slice(0, 10);
  const offset = convert === ofPersian ? -622 : convert === ofIslamic ? -580 : 0;
  for (let year = thisYear + offset; year < thisYear + offset + 3; year += 1) {
    const date = iso(convert(year, month, day));
    if (date && date >= limit) return date;
  }
  return null;
}

/** A day of a month, of the year that is written or else of the nearest. */
export function dated(
  year: string | undefined,
  month: number,
  day: number,
  today: IsoDate,
  convert = gregorian,
): IsoDate | null {
  return year ? iso(convert(Number(year), month, day)) : nearest(month, day, today, convert);
}

const LENGTHS = [31, 30, 29, 28];

/** The last day of a month. */
export function lastOf(year: string | undefined, month: number, today: IsoDate, convert = gregorian): IsoDate | null {
  // Near today is the month, whatever its length: of a February, the 28th of the same year says so.
  const near = year ? null : dated(undefined, month, 28, today, convert);
  for (const day of LENGTHS) {
    const date = dated(year, month, day, today, convert);
    if (date && (!near || Math.abs(Date.parse(date) - Date.parse(near)) < 4 * 864e5)) return date;
  }
  return near;
}

/** A numeric year that may be one of another calendar: 1399/11/19, 08/02/2564. */
export function ofNumbers(year: number, month: number, day: number, lang: string): IsoDate | null {
  if (lang === 'fa' && year < 1500) return iso(ofPersian(year, month, day));
  if (lang === 'ar' && year < 1500) return iso(ofIslamic(year, month, day));
  return iso([lang === 'th' ? buddhistYear(year) : year, month, day]);
}

/** A year of two digits lies this many years from today, at most. */
const NEAR_YEARS = 10;

/** The year that two digits stand for, near today; in Thailand the Buddhist one where that is nearer. */
export function fullYear(digits: number, lang: string, today: IsoDate): number | null {
  const now = Number(today.slice(0, 4));
  const years = [2000 + digits, ...(lang === 'th' ? [2500 + digits - 543] : [])];
  return years.find((year) => Math.abs(year - now) <= NEAR_YEARS) ?? null;
}
