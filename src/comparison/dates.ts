import type { Reading } from '../reading/index.ts';
import { MONTHS } from './same-words.ts';

/** A day of the calendar, whichever: dates are looked at apart from words. */
export const DATE = '<date>';

const isYear = (form: string | undefined) => form !== undefined && /^(?:19|20)\d\d$/.test(form);
const isDay = (form: string | undefined) =>
  form !== undefined && /^(?:[1-9]|0[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/.test(form);
const isMonthNumber = (form: string | undefined) => form !== undefined && /^(?:0?[1-9]|1[0-2])$/.test(form);
const FILLERS = new Set(['de', 'of', 'st', 'nd', 'rd', 'th', 'er', 'the', 'r']);

interface DatePart {
  kind: 'day' | 'month' | 'year';
  at: number;
}

/** A date in a text. */
export interface FoundDate {
  /** How many words it takes. */
  length: number;
  /** The same for a day however it is written: "2026-06-30"; without a year or a day where it has none. */
  day: string;
}

/** The date that begins at a word; null where there is none. */
export function dateAt(forms: readonly string[], at: number, end: number): FoundDate | null {
  const parts = partsAt(forms, at, end);
  const length = lengthOf(forms, at, parts);
  return length === 0 ? null : { length, day: dayOf(forms, parts) };
}

function dayOf(forms: readonly string[], parts: readonly DatePart[]): string {
  const of = (kind: DatePart['kind']) =>
    parts.filter((part) => part.kind === kind).map(({ at }) => Number.parseInt(forms[at] ?? '', 10));
  const named = parts.flatMap(({ kind, at }) => (kind === 'month' ? [MONTHS.get(forms[at] ?? '') ?? 0] : []));
  const figures = of('day');
  // In figures the month is the second of two, after the year or a day, unless it cannot be one.
  if (figures.length === 2 && (parts[0]?.kind === 'year' || (figures[1] ?? 0) > 12)) figures.reverse();
  const [day, month = named[0]] = figures;
  return [...of('year'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Words right before a date until which something may or must be done, or is kept; of all languages read. */
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:${[
    'until|till|by|(?:no|not) later than|up to(?: and including)?',
    'bis(?: zum| einschließlich)?|spätestens(?: am| zum| bis(?: zum)?)?',
    "jusqu['’]au|au plus tard(?: le)?|d['’]ici (?:au|le)",
    'hasta(?: el)?|a más tardar(?: el)?',
    'fino al?|entro(?: e non oltre)?(?: il)?|non oltre il|al più tardi(?: il)?',
    'até(?: ao?| o)?(?: dia)?|o mais tardar(?: em| até| a)?(?: dia)?',
    'najpóźniej(?: do| w)?(?: dnia| dniu)?',
  ].join('|')})\\s+(?:the )?$`,
  'iu',
);
/** The same of a date before which it may or must be done. What was before a date is told apart by it as well: see the words below. */
const BEFORE =
  /(?<!\p{L})(?:(?:on or )?before|vor dem|avant le|antes (?:del?|do)(?: dia)?|prima del|przed(?: dniem)?)\s+(?:the )?$/iu;
/** Words that may stand ahead of such a date, where something may or must be done before it; of all languages read. */
const DUE =
  /(?<!\p{L})(?:must|may|can|could|shall|should|will|needs?|ha(?:s|ve) to|please|be|muss|müssen|musst|kann|kannst|können|darf|dürfen|soll\p{L}*|wird|werden|bitte|doi\p{L}*|dev\p{L}*|peu\p{L}*|pouv\p{L}*|faut|veuillez|deb\p{L}*|pued\p{L}*|pod[ea]\p{L}*|tiene\p{L}* que|dov\p{L}*|può|puoi|poss\p{L}*|precisa\p{L}*|moż\p{L}*|mog\p{L}*|musi\p{L}*|należy|powin\p{L}*|trzeba)(?!\p{L})/iu;
/** "Who joined before". */
const HAD_DONE = /(?<!(?<!\p{L})be )(?<!\p{L})\p{L}+ed (?:on or )?before\s+$/iu;
/** "Do" is a word of other languages too. */
const UNTIL_IN_POLISH = /(?<!\p{L})do(?: dnia)?\s+$/iu;
const UNTIL_LENGTH = 30;
/** Words for the text itself, which holds until a day or was changed by it; of all languages read. */
const OF_THE_PAGE =
  /(?<!\p{L})(?:versions?|effective|(?:in|into) (?:force|effect)|takes? effect|updated?|revised|appl(?:y|ies|ied)|fassung|gültig|gilt|galt|gelten|stand|en vigueur|vigor|vigente?|vigore|versión|versão|versione|obowiązuj\p{L}*|wersj\p{L}*)(?!\p{L})/iu;

/** Whether the date from `at` to the sentence's end is a day until which something is kept, or may or must be done: in a whole sentence, and not of the page. */
export function isDeadline(
  { text, lang }: Reading,
  { start, end }: { start: number; end: number },
  at: number,
): boolean {
  const before = text.slice(Math.max(start, at - UNTIL_LENGTH), at);
  const isDue = () => DUE.test(text.slice(start, at)) && !HAD_DONE.test(before);
  if (!UNTIL.test(before) && !(lang === 'pl' && UNTIL_IN_POLISH.test(before)) && !(BEFORE.test(before) && isDue()))
    return false;
  const sentence = text.slice(start, end);
  return /[.!?;]["”’]?$/.test(sentence) && !OF_THE_PAGE.test(sentence);
}

function partsAt(forms: readonly string[], at: number, end: number): DatePart[] {
  const parts: DatePart[] = [];
  let cursor = at;
  for (; cursor < end && cursor < at + 7 && parts.length < 3; cursor++) {
    const form = forms[cursor];
    if (form !== undefined && MONTHS.has(form)) parts.push({ kind: 'month', at: cursor });
    else if (isYear(form)) parts.push({ kind: 'year', at: cursor });
    else if (isDay(form)) parts.push({ kind: 'day', at: cursor });
    else if (form === undefined || !FILLERS.has(form) || parts.length === 0) break;
  }
  return parts;
}

/** How many words the parts take if they make a date; 0 where they don't. */
function lengthOf(forms: readonly string[], at: number, parts: readonly DatePart[]): number {
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
