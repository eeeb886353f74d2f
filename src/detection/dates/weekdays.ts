/** Days of the week by which something is to be done: "by Friday". */
import type { IsoDate } from '../../model.ts';
import { fold } from '../fold.ts';
import { LETTER } from '../letter.ts';
import { later, type SpanForm } from './spans.ts';
import { type DateWords, dateWordsOf, madeOf } from './words.ts';

/** The next day of that name after today; from Monday on, 0 to 6. */
function nextOf(weekday: number, today: IsoDate): IsoDate | null {
  const now = (new Date(Date.parse(today)).getUTCDay() + 6) % 7;
  return later(today, ((weekday - now + 6) % 7) + 1, 'day');
}

/** Characters before a day in which another one makes it the end of a range, and letters by which a day is known in all its cases. */
const RANGE_CHARS = 16;
const STEM_CHARS = 5;

function compile(lang: string): SpanForm {
  const [before = '$^', days = '', after = ''] = dateWordsOf(lang).weekdays ?? [];
  const words = fold(days)
    .split(' ')
    .map((day) => day.replaceAll('/', '|').replaceAll('_', ' '));
  const names = words.map((day) => `(${day})`);
  const stems = words.flatMap((day) => day.split('|')).map((day) => day.slice(0, STEM_CHARS));
  // "Monday until Friday": opening hours.
  const another = new RegExp(lang === 'zh' ? '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]' : stems.join('|') || '$^');
  const end = after || /^(?:ar|he|th)$/.test(lang) ? after : `(?!${LETTER})`;
  return {
    forms: new RegExp(`${fold(before)}(?:${names.join('|')})${fold(end)}`, 'g'),
    dayOf: (match, today) => {
      const weekday = match.slice(1).findIndex((day) => day !== undefined);
      const lead = match.input.slice(Math.max(0, match.index - RANGE_CHARS), match.index);
      return weekday < 0 || another.test(lead) ? null : nextOf(weekday, today);
    },
  };
}

const made = new WeakMap<DateWords, SpanForm>();

/** How a language says by which day of the week. */
export const weekdayForm = (lang: string): SpanForm => madeOf(made, lang, compile);
