import { DAY_NAMES, MONTH_END } from './month-ends.ts';
import { MONTH_NAMES } from './month-names.ts';
import { NUMBER_NAMES, UNIT_NAMES } from './unit-names.ts';
import { WEEKDAY_NAMES } from './weekday-names.ts';
import { UNCOUNTED } from './without-number.ts';
import type { DateWords } from './words.ts';

/** All that is written of a language's words for dates. */
export function allDateWords(lang: string): DateWords {
  const words = {
    months: MONTH_NAMES[lang],
    monthEnd: MONTH_END[lang],
    monthDays: DAY_NAMES[lang],
    units: UNIT_NAMES[lang],
    numbers: NUMBER_NAMES[lang],
    uncounted: UNCOUNTED[lang],
    weekdays: WEEKDAY_NAMES[lang],
  };
  return Object.fromEntries(Object.entries(words).filter(([, said]) => said !== undefined));
}
