/** Days of the week by which something is to be done: "by Friday". */
import type { IsoDate } from '../../model.ts';
import { fold } from '../fold.ts';
import { LETTER } from '../letter.ts';
import { later, type SpanForm } from './spans.ts';
import { dateWordsOf, madeOnce } from './words.ts';

/** The next day of that name after today; from Monday on, 0 to 6. */
function nextOf(weekday: number, today: IsoDate): IsoDate | null {
  const now = (new Date(Date.parse(today)).getUTCDay() + 6) % 7;
  return later(today, ((weekday - now + 6) % 7) + 1, 'day');
}

function compile(lang: string): SpanForm {
  const [before = '$^', days = '', after = ''] = dateWordsOf(lang).weekdays ?? [];
  const names = fold(days)
    .split(' ')
    .map((day) => `(${day.replaceAll('/', '|').replaceAll('_', ' ')})`);
  const end = after || /^(?:ar|he|th)$/.test(lang) ? after : `(?!${LETTER})`;
  return {
    forms: new RegExp(`${fold(before)}(?:${names.join('|')})${fold(end)}`, 'g'),
    dayOf: (match, today) => {
      const weekday = match.slice(1).findIndex((words) => words !== undefined);
      return weekday < 0 ? null : nextOf(weekday, today);
    },
  };
}

/** How a language says by which day of the week. */
export const weekdayForm: (lang: string) => SpanForm = /* @__PURE__ */ madeOnce(compile);
