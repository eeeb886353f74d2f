import { writtenNumberAt } from './numbers.ts';

/** Units of time in days; of all languages read. */
const DAYS: readonly [RegExp, number][] = [
  [/^(?:hours?|stunden?|heures?|horas?|or[ae]|godzin\p{L}*)$/u, 1 / 24],
  [/^(?:days?|tage?n?s?|jours?|días?|dias?|giorni|giorno|dni\p{L}*|dzień|dób)$/u, 1],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman\p{L}*|tydzień|tygodni\p{L}*)$/u, 7],
  [/^(?:months?|monate?n?s?|mois|mes|meses|mês|mesi|mese|miesi\p{L}*)$/u, 30],
  [/^(?:years?|jahre?n?s?|ans?|années?|años?|anos?|anni|anno|lata?(?:ch)?|roku?)$/, 365],
];

const unitOf = (word: string) => DAYS.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** "Every month", "cada año": how long a cycle is in days; of all languages read. */
const CYCLE =
  /(?<!\p{L})(?:every|each|jede[nrsm]?|chaque|tous les|toutes les|cada|todos los|todas las|ogni|todos os|każd\p{L}+|co)\s+(\p{L}+)/giu;

/** "Monthly", "jährlich": the same in a word; of all languages read. */
const CYCLES: readonly [RegExp, number][] = [
  [/^(?:daily|täglich\p{L}*|quotidien\p{L}*|diari[oa]|diariamente|giornalier\p{L}*|codziennie)$/u, 1],
  [/^(?:weekly|wöchentlich\p{L}*|hebdomadaire\p{L}*|semanal(?:mente)?|settimanal\p{L}*|tygodniow[oaye]\p{L}*)$/u, 7],
  [/^(?:monthly|monatlich\p{L}*|mensuel\p{L}*|mensual(?:mente)?|mensil\p{L}*|mensal(?:mente)?|miesięczn\p{L}*)$/u, 30],
  [/^(?:quarterly|vierteljährlich\p{L}*|trimestriel\p{L}*|trimestral\p{L}*|kwartaln\p{L}*)$/u, 91],
  [/^(?:annually|annual|yearly|jährlich\p{L}*|annuel\p{L}*|anual(?:mente)?|annual[ei]|annualmente|roczn\p{L}*)$/u, 365],
];
const cycleIn = (word: string) => CYCLES.find(([pattern]) => pattern.test(word))?.[1] ?? null;

/** Whether a word says how often: "monthly". */
export const isCycle = (word: string) => cycleIn(word) !== null;

/** Days of the cycle that a sentence names; null where there is none. */
export function cycleOf(text: string): number | null {
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    const days = cycleIn(word);
    if (days !== null) return days;
  }
  for (const [, unit = ''] of text.matchAll(CYCLE)) {
    const days = unitOf(unit.toLowerCase());
    if (days !== null) return days;
  }
  return null;
}

/** Whether a word is a unit of time: "month", "année". */
export const isTimeUnit = (word: string) => unitOf(word) !== null;

/** A number with what it counts. */
export interface Amount {
  /** Days for periods, else as it is written. */
  value: number;
  isTime: boolean;
  /** A day of the calendar, counted from the first, or of each year: it is no longer and no shorter than a period. */
  day?: 'once' | 'each year';
}

/** Whether one is more, less or the same as the other: a day is none of it beside a period. */
export const areComparable = (one: Amount, other: Amount) => one.day === other.day;

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** Any year with a 29 February. */
const LEAP_YEAR = '2000-';

/** "2026-12-31", or "12-31" without its year, as the key of a sentence has it; null for what is no day. */
function dayOf(form: string): Amount | null {
  if (!/^(?:\d{4}-)?\d\d-\d\d$/.test(form)) return null;
  const isOfYear = form.length > LEAP_YEAR.length;
  const value = Date.parse(isOfYear ? form : `${LEAP_YEAR}${form}`) / DAY_LENGTH;
  return { value, isTime: true, day: isOfYear ? 'once' : 'each year' };
}

/** "One month", "dos años": words for one and two that often mean something else. */
const ONE =
  /(?<!\p{L})(one|an?|single|ein(?:e[nmrs]?)?|une?|una|uno|uma?|jed(?:en|nego|ną|na)|dos|duas|dois)(?=\s+(?:\([12]\)\s+)?(\p{L}+))/giu;

function oneOf(changed: readonly string[], text: string): Amount | null {
  for (const [, word = '', unit = ''] of text.matchAll(ONE)) {
    const days = unitOf(unit.toLowerCase());
    if (
      days !== null &&
      (changed.length === 0 || changed.some((form) => form === unit.toLowerCase() || ONES.has(form)))
    )
      return { value: /^d[ou]/i.test(word) ? 2 * days : days, isTime: true };
  }
  return null;
}

const ONES: ReadonlySet<string> = new Set([
  'one',
  'single',
  'ein',
  'eine',
  'einen',
  'einem',
  'einer',
  'eines',
  'jeden',
  'jednego',
  'jedną',
  'jedna',
]);

const isNumber = (form: string) => /^\p{N}/u.test(form);

const wordsOf = (text: string) =>
  withNumbers(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}.,]+/u)
      .map((word) => word.replace(/[.,]+$/, '')),
  );

/** "12 months" became "12 years": the number that stands before a changed unit. */
function countedIn(changed: readonly string[], text: string): Amount | null {
  const words = changed.some(isTimeUnit) ? wordsOf(text) : [];
  const amounts = words.flatMap((word, at): Amount[] => {
    const days = changed.includes(word) ? unitOf(word) : null;
    const value = Number((words[at - 1] ?? '').replace(',', '.'));
    return days !== null && isNumber(words[at - 1] ?? '') && Number.isFinite(value)
      ? [{ value: value * days, isTime: true }]
      : [];
  });
  return largest(amounts);
}

/** The largest changed amount of a sentence; null where there is none. */
export function amountsOf(changed: readonly string[], text: string): Amount | null {
  const numbers = changed.filter(isNumber);
  if (numbers.length === 0) return oneOf(changed, text) ?? countedIn(changed, text);
  const words = wordsOf(text);
  const amounts = numbers.map((form): Amount => {
    const day = dayOf(form);
    if (day) return day;
    const value = Number(form.replace(',', '.'));
    const at = words.indexOf(form);
    const unit = [words[at + 1], words[at + 2], ...changed]
      .map((word) => (word === undefined ? null : unitOf(word)))
      .find((days) => days !== null);
    return { value: value * (unit ?? 1), isTime: unit !== undefined && unit !== null };
  });
  const finite = amounts.filter(({ value }) => Number.isFinite(value));
  const times = finite.filter(({ isTime }) => isTime);
  if (times.length > 0) return largest(times);
  return largest(finite);
}

const largest = (amounts: readonly Amount[]) =>
  amounts.reduce<Amount | null>((most, one) => (most === null || one.value > most.value ? one : most), null);

/** Words with numbers in figures. */
function withNumbers(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const written = writtenNumberAt(words, at);
    result.push(written?.value ?? words[at] ?? '');
    at += (written?.length ?? 1) - 1;
  }
  return result;
}

/** Share by which lengths in different units may differ and be one: a year is twelve months, and a month 30 days. */
const ABOUT = 0.02;

/** "12 months" became "1 year": nothing but the unit in which a length of time is told. */
export function areOneLength(
  [gone, before]: readonly [readonly string[], string],
  [come, after]: readonly [readonly string[], string],
): boolean {
  const isOfLength = (form: string) => isNumber(form) || isTimeUnit(form) || ONES.has(form);
  if (![gone, come].every((forms) => forms.some(isTimeUnit) && forms.every(isOfLength))) return false;
  // Where several lengths changed, the largest says nothing of the others.
  if (gone.filter(isTimeUnit).length > 1 || come.filter(isTimeUnit).length > 1) return false;
  const [was, is] = [amountsOf(gone, before), amountsOf(come, after)];
  if (!was?.isTime || !is?.isTime) return false;
  return Math.abs(was.value - is.value) <= ABOUT * Math.max(was.value, is.value);
}
