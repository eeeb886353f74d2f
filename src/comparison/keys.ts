import type { Reading } from '../reading/index.ts';
import { ADDRESS, addressSpans } from './addresses.ts';
import { DATE, dateAt, type FoundDate, isDeadline } from './dates.ts';
import { numberingWords } from './numbering.ts';
import { writtenNumberAt } from './numbers.ts';
import { COMPANY_FORMS, CURRENCIES } from './same-words.ts';

/** A sentence's words in the form in which versions are compared. */
export interface Key {
  /** Compared forms: numbers, currencies and dates in one spelling, addresses left out. */
  forms: string[];
  /** For each form, which of the reading's words it came from. */
  words: number[];
}

function number(form: string): string {
  return /^\p{N}/u.test(form) ? form.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/[.,]0{1,2}$/, '') : form;
}

/** Brings the words of a sentence, from `first` up to `end`, into the compared form. */
export function keyOf(
  reading: Reading,
  sentence: { start: number; end: number; firstWord: number; endWord: number },
): Key {
  const { forms, starts, ends } = reading.words;
  const spans = addressSpans(reading.text.slice(sentence.start, sentence.end), sentence.start);
  const key: Key = { forms: [], words: [] };
  let span = 0;
  for (let at = sentence.firstWord + numberingWords(reading, sentence); at < sentence.endWord; at++) {
    const start = starts[at] ?? 0;
    while (spans[span] && (spans[span]?.end ?? 0) <= start) span++;
    const address = spans[span];
    if (address && start >= address.start && (ends[at] ?? 0) <= address.end) {
      if (key.forms.at(-1) !== ADDRESS) {
        key.forms.push(ADDRESS);
        key.words.push(at);
      }
      continue;
    }
    const date = dateAt(forms, at, sentence.endWord);
    const written = date ? null : writtenNumberAt(forms, at);
    const form = date
      ? dateForm(date, isDeadline(reading, sentence, start))
      : (written?.value ?? compared(forms[at] ?? '', reading.lang));
    const previous = key.forms.at(-1);
    // "1 000" is "1000".
    if (/^\p{N}{3}$/u.test(form) && isGrouped(reading, at)) {
      key.forms[key.forms.length - 1] = `${previous}${form}`;
      continue;
    }
    // "fourteen (14) days" is "14 days"; "US$" is "$".
    const isRepeatedNumber = previous === form && /^\p{N}/u.test(form);
    if (CURRENCY_SIGNS.has(form) && (previous === 'us' || previous === 'eu')) {
      key.forms[key.forms.length - 1] = form;
      key.words[key.words.length - 1] = at;
    } else if (!isRepeatedNumber && !COMPANY_FORMS.has(form)) {
      key.forms.push(form);
      key.words.push(at);
    }
    at += Math.max(0, (written?.length ?? date?.length ?? 0) - 1);
  }
  return key;
}

const dateForm = ({ day }: FoundDate, isTold: boolean) => (isTold ? day : DATE);

/** Whether a word of three figures goes on with a number before it: with one space, and no list of numbers. */
function isGrouped(reading: Reading, at: number): boolean {
  const { forms, starts, ends } = reading.words;
  const gap = reading.text.slice(ends[at - 1] ?? 0, starts[at] ?? 0);
  const last = forms[at - 1] ?? '';
  if (!/^[ \u00a0\u202f\u2009]$/.test(gap) || !/^\p{N}{1,3}$/u.test(last)) return false;
  return /^[1-9]/.test(last) || (last.length === 3 && isGrouped(reading, at - 1));
}

const CURRENCY_SIGNS = new Set(CURRENCIES.values());

/** What "no" is in Portuguese, where it denies nothing: "in the". */
const IN_THE = 'na';

function compared(form: string, lang: Reading['lang']): string {
  if (form === 'no' && lang === 'pt') return IN_THE;
  return CURRENCIES.get(form) ?? number(form);
}
