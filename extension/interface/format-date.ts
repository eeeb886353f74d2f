import type { IsoDate, LanguageTag } from '../../src/model.ts';

/**
 * @param date `YYYY-MM-DD`, or less of it where no more is known
 * @returns as people of that language write it, no more exact than it is known; the input where it is no date
 */
export function formatDate(date: IsoDate, lang: LanguageTag): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}
