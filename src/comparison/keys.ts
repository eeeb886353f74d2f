import type { Reading } from '../reading/index.ts';
import { writtenNumberAt } from './numbers.ts';
import { COMPANY_FORMS, CURRENCIES, MONTHS } from './same-words.ts';

/** A sentence's words in the form in which versions are compared. */
export interface Key {
  /** Compared forms: numbers, currencies and dates in one spelling, addresses left out. */
  forms: string[];
  /** For each form, which of the reading's words it came from. */
  words: number[];
}

/** A day of the calendar, whichever: dates are looked at apart from words. */
export const DATE = '<date>';
/** An address of the web, of mail or a phone number, whichever. */
export const ADDRESS = '<address>';

/** Addresses of the web and of mail, phone numbers: where to reach someone, never what is agreed. */
const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,2000}|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{0,63}(?:\.?[\p{L}\p{N}-]{1,63}){0,8}|(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,63}\.(?:com|org|net|io|eu|de|fr|es|it|pt|pl|co\.uk|gov|info|app)(?:\/[^\s<>"]{0,2000})?(?![\p{L}\p{N}])|(?<![\p{N}\p{Sc}])\+?\(?\d{1,4}\)?(?:[ .-]\(?\d{2,4}\)?){2,5}(?!\p{N})/gu;

/** Spans of a sentence that are addresses; offsets into the reading's text. */
function addressSpans(text: string, start: number): { start: number; end: number }[] {
  // Most sentences have none: a look for what every address has is much cheaper than the pattern.
  if (!/[@\d]|\.\p{L}|www|:\/\//u.test(text)) return [];
  return [...text.matchAll(ADDRESSES)]
    .filter((match) => !isIsoDate(match[0]) && !isHelper(text, match.index, match[0]))
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** "Via desk.com", "connects to api.acme.io": a bare domain that says who does a part of the work; of all languages read. */
const HELPED_BY =
  /(?<!\p{L})(?:via|through|using|(?:connect|send|upload|transmit|report|stream)\p{L}*(?: \p{L}+){0,4} to|über|mittels|durch|mediante|a través de|tramite|através de|por meio de|przez|za pośrednictwem)\s+(?:[\p{L}\p{N}-]{1,63}\.){0,4}$/iu;
const HELPED_BY_LENGTH = 120;

const isHelper = (text: string, at: number, found: string) =>
  !/[@/]|^www/u.test(found) && HELPED_BY.test(text.slice(Math.max(0, at - HELPED_BY_LENGTH), at));

const isIsoDate = (found: string) => /^\d{1,4}[-.]\d{1,2}[-.]\d{1,4}$/.test(found);

function number(form: string): string {
  return /^\p{N}/u.test(form) ? form.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/[.,]0{1,2}$/, '') : form;
}

const isYear = (form: string | undefined) => form !== undefined && /^(?:19|20)\d\d$/.test(form);
const isDay = (form: string | undefined) =>
  form !== undefined && /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/.test(form);
const isMonthNumber = (form: string | undefined) => form !== undefined && /^(?:0?[1-9]|1[0-2])$/.test(form);
const FILLERS = new Set(['de', 'of', 'st', 'nd', 'rd', 'th', 'er', 'the', 'r']);

/** How many words a date takes from `at` on; 0 where there is none. */
function dateLength(forms: readonly string[], at: number, end: number): number {
  const parts: { kind: 'day' | 'month' | 'year'; at: number }[] = [];
  let cursor = at;
  for (; cursor < end && cursor < at + 7 && parts.length < 3; cursor++) {
    const form = forms[cursor];
    if (form !== undefined && MONTHS.has(form)) parts.push({ kind: 'month', at: cursor });
    else if (isYear(form)) parts.push({ kind: 'year', at: cursor });
    else if (isDay(form)) parts.push({ kind: 'day', at: cursor });
    else if (form === undefined || !FILLERS.has(form) || parts.length === 0) break;
  }
  const kinds = parts.map(({ kind }) => kind);
  const last = parts.at(-1);
  if (!last) return 0;
  const named = kinds.includes('month') && (kinds.includes('day') || kinds.includes('year'));
  if (named && new Set(kinds).size === kinds.length) return last.at + 1 - at;
  if (kinds.join() === 'month,day' || kinds.join() === 'day,month') return last.at + 1 - at;
  // 13/12/2021, 2021-12-13: written with figures alone, one right behind the other.
  const figures =
    parts.length === 3 && last.at === at + 2 && (kinds.join() === 'day,day,year' || kinds.join() === 'year,day,day');
  return figures && (isMonthNumber(forms[at]) || isMonthNumber(forms[at + 1])) ? 3 : 0;
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
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
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
    const length = dateLength(forms, at, sentence.endWord);
    const written = length > 0 ? null : writtenNumberAt(forms, at);
    const form = length > 0 ? DATE : (written?.value ?? compared(forms[at] ?? '', reading.lang));
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
    at += Math.max(0, (written?.length ?? length) - 1);
  }
  return withoutNumbering(key);
}

/** Whether a word of three figures goes on with a number before it: with one space, and no list of numbers. */
function isGrouped({ text, words: { forms, starts, ends } }: Reading, at: number): boolean {
  const gap = text.slice(ends[at - 1] ?? 0, starts[at] ?? 0);
  return /^[ \u00a0\u202f\u2009]$/.test(gap) && /^[1-9]\p{N}{0,2}$/u.test(forms[at - 1] ?? '');
}

const CURRENCY_SIGNS = new Set(CURRENCIES.values());

/** What "no" is in Portuguese, where it denies nothing: "in the". */
const IN_THE = 'na';

function compared(form: string, lang: Reading['lang']): string {
  if (form === 'no' && lang === 'pt') return IN_THE;
  return CURRENCIES.get(form) ?? number(form);
}

/** Drops "6.2" and the like from the front: renumbering is no change. */
function withoutNumbering(key: Key): Key {
  const [first = '', second = ''] = key.forms;
  const numbered =
    /^\p{N}{1,3}(?:[.,]\p{N}{1,3})*$/u.test(first) &&
    key.forms.length > 2 &&
    (/^\p{L}{2,}/u.test(second) || second === ADDRESS) &&
    !UNITS.test(second);
  return numbered ? { forms: key.forms.slice(1), words: key.words.slice(1) } : key;
}

/** "30 days after …" begins with its number, not with numbering. */
const UNITS =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|tagen?|tage?s?|wochen?|monate?n?|jahre?n?|stunden?|jours?|semaines?|mois|ans?|années?|heures?|días?|dias?|semanas?|mes|meses|mês|años?|anos?|horas?|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]|dni|dzień|tydzień|tygodni\p{L}*|miesi\p{L}*|roku?|lata?|godzin\p{L}*|percent|per|euros?|dollars?)$/u;
