/** Other calendars' days as Gregorian ones. Pure arithmetic on day numbers, but for the Islamic calendar. */

/** A year, month (from 1) and day. */
export type Day = [year: number, month: number, day: number];

/** Thai solar years run 543 ahead; two digits are those of one. */
export function buddhistYear(year: number): number {
  if (year >= 50 && year < 100) return year + 2500 - 543;
  return year > 2400 && year < 2700 ? year - 543 : year;
}

/** First year of an era less one, by how Japanese and Taiwanese notices write it. */
export const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

function ofDayNumber(number: number): Day {
  const date = new Date(number * 864e5);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** 1 Farvardin 1349 as a day number: 21 March 1970. */
const NOWRUZ_1349 = 79;
/** Leap years of the Persian calendar's 33-year cycle, right for 1343 to 1472 (1965 to 2093). */
const PERSIAN_LEAP = /* @__PURE__ */ new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isPersianLeap(year: number): boolean {
  return PERSIAN_LEAP.has(year % 33);
}

/**
 * A day of the Persian solar year, by the 33-year cycle of A. Birashk and others ("Solar Hijri calendar", Encyclopædia
 * Iranica, "Calendars"), which agrees with the official calendar for 1343 to 1472; null outside.
 */
export function ofPersian(year: number, month: number, day: number): Day | null {
  if (year < 1349 || year > 1472 || month < 1 || month > 12) return null;
  const length = month < 7 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29;
  if (day < 1 || day > length) return null;
  let number = NOWRUZ_1349;
  for (let before = 1349; before < year; before += 1) number += isPersianLeap(before) ? 366 : 365;
  return ofDayNumber(number + Math.min(month - 1, 6) * 31 + Math.max(month - 7, 0) * 30 + day - 1);
}

/** Day number of 1 Muharram 1, in the civil tabular calendar: 19 July 622. */
const HIJRA = -492148;
const ISLAMIC_YEAR = 10631 / 30;
/** The tabular calendar is at most this many days from the sighted one. */
const DRIFT = 3;

/**
 * A day of the Islamic year in the Umm al-Qura calendar of Saudi Arabia: the tabular calendar's day, set right by `Intl`
 * within three days to either side; null where `Intl` lacks that calendar or the day is none of it.
 */
export function ofIslamic(year: number, month: number, day: number): Day | null {
  if (year < 1356 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const about = HIJRA + Math.floor((year - 1) * ISLAMIC_YEAR) + Math.ceil((month - 1) * 29.5) + day - 1;
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  if (format.resolvedOptions().calendar !== 'islamic-umalqura') return null;
  for (let number = about - DRIFT; number <= about + DRIFT; number += 1) {
    const [m, d, y] = format
      .format(new Date(number * 864e5))
      .split(/\D+/)
      .map(Number);
    if (y === year && m === month && d === day) return ofDayNumber(number);
  }
  return null;
}
