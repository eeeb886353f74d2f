/** What is known of a language's words for dates: learnt with the language, so that it can stand in a file of its own. */

/** What a text says of a time that it does not count: a span of one or two, tomorrow, the end of this month or year. */
export type Uncounted = 'tomorrow' | 'days' | 'week' | 'fortnight' | 'month' | 'months' | 'monthEnd' | 'yearEnd';

/** Each is described where it is written: the files beside this one, by language. Folded when compiled. */
export interface DateWords {
  /** `month-names.ts` */
  months?: string;
  /** `month-ends.ts` */
  monthEnd?: readonly string[];
  monthDays?: string;
  /** `unit-names.ts` */
  units?: string;
  numbers?: string;
  /** `without-number.ts` */
  uncounted?: Partial<Record<Uncounted, string>>;
  /** `weekday-names.ts` */
  weekdays?: readonly string[];
}

const known = new Map<string, DateWords>();
/** A language's words for dates; none before they were learnt. */
export const dateWordsOf = (lang: string): DateWords => known.get(lang) ?? {};

export function learnDateWords(lang: string, words: DateWords): void {
  known.set(lang, words);
}

/** What is made of a language's words, made once for the words that were learnt last. */
export function madeOf<T>(made: WeakMap<DateWords, T>, lang: string, make: (lang: string) => T): T {
  const words = known.get(lang);
  if (!words) return make(lang);
  const one = made.get(words) ?? make(lang);
  made.set(words, one);
  return one;
}
