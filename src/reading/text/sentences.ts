import { LONG_SENTENCE, MAX_SENTENCE } from '../limits.ts';
import { isAbbreviation, mayEndSentence } from './abbreviations.ts';
import { monthOf } from './months.ts';
import { BEGINS_PLAINLY } from './starts.ts';

/** Where a sentence stands in the block it was found in. */
export interface Span {
  start: number;
  end: number;
  /** Whether it is a further part of a sentence too long to stay whole. */
  continues: boolean;
}

const END = /[.!?…。！？]/g;
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '“', '.', '!', '?', '…']);
const NUMBERING = /^\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[a-z]|[ivxlc]{1,6}|§ ?[0-9]{1,4}[a-z]?)$/i;
/** Characters in which the first word of the next sentence is looked for. */
const START = 24;
/** What can begin a sentence: a capital, a figure, an opening mark, or a script without capitals. */
const BEGINS = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“”„«‚‘([¿¡•–—*]/u;

/** The word that ends at `at`, as far back as the last space, at most 30 characters. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 30 && !/\s/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).replace(/^["'“„«‚‘([]+/, '');
}

/** "dell’art.", "l’art.": what stands behind an elided article. */
const ELIDED = /^\p{L}{1,5}['’](\p{L}{2,})$/u;

/** Whether the full stop at `at` ends a sentence that began at `from`. */
function endsAtStop(text: string, from: number, at: number): boolean {
  const word = wordBefore(text, from, at);
  if (word === '') return false;
  const first = text.slice(from, at).trim().length === word.length;
  if (first && NUMBERING.test(word)) return false;
  // "… of Example LLC. We …", "… to the U.S. We …": some end a sentence where another plainly begins.
  const before = wordBefore(text, from, from + text.slice(from, at - word.length).trimEnd().length);
  if (mayEndSentence(word, before) && BEGINS_PLAINLY.test(text.slice(at + 1, at + 1 + START))) return true;
  // "I" and "A" end few sentences; "Plan B." ends some, and then a long word went before.
  // "EU-U.S.", "non-U.S.": what stands behind the last hyphen.
  return ![word, word.slice(word.lastIndexOf('-') + 1), ...(ELIDED.exec(word)?.slice(1) ?? [])].some(isAbbreviation);
}

const MONTH_AND_YEAR = /^(\p{L}{3,12})\.?,? (?:de )?\d{4}(?!\d)/u;

/** What German counts with a full stop: "das 18. Lebensjahr". */
const COUNTED = /^(?:Lebensjahr|Geburtstag|Tag|Kalendertag|Werktag|Monat|Quartal|Abschnitt)(?:e?s)?(?!\p{L})/u;

/** Whether the full stop at `at` stands inside a date or a count: "1. März 2027", "Mar. 1, 2027", "18. Lebensjahr". */
function isInDate(text: string, from: number, at: number, next: number): boolean {
  const word = wordBefore(text, from, at);
  if (/^\d{1,2}$/.test(word)) {
    const [, name = ''] = MONTH_AND_YEAR.exec(text.slice(next, next + 24)) ?? [];
    return monthOf(name) !== null || COUNTED.test(text.slice(next, next + START));
  }
  return monthOf(word) !== null && /\d/.test(text.charAt(next));
}

/** Pushes `start`–`end` without the white space around it. */
function keep(spans: Span[], text: string, start: number, end: number, continues: boolean): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) spans.push({ start: from, end: to, continues });
}

/** Cuts what is too long: at semicolons first, then at the last space within reach. */
function keepParts(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  if (end - start > LONG_SENTENCE) {
    for (let at = text.indexOf(';', from); at >= 0 && at < end; at = text.indexOf(';', at + 1)) {
      if (at + 1 - from < 40 || !/\s/.test(text.charAt(at + 1))) continue;
      keepPieces(spans, text, from, at + 1, from > start);
      from = at + 1;
    }
  }
  keepPieces(spans, text, from, end, from > start);
}

function keepPieces(spans: Span[], text: string, start: number, end: number, continues: boolean): void {
  let from = start;
  while (end - from > MAX_SENTENCE) {
    const space = text.lastIndexOf(' ', from + MAX_SENTENCE);
    let cut = space > from + MAX_SENTENCE / 2 ? space : from + MAX_SENTENCE;
    // Never between the halves of one character.
    if (/[\udc00-\udfff]/.test(text.charAt(cut))) cut--;
    keep(spans, text, from, cut, continues || from > start);
    from = cut;
  }
  keep(spans, text, from, end, continues || from > start);
}

/**
 * Cuts the text of one block into sentences. Abbreviations, initials, numbering, decimals and
 * addresses of the web end none. Own rules instead of `Intl.Segmenter`, whose answers differ
 * between engines and cut at "Dr." and "Sec. 4".
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const at = match.index;
    let after = at + 1;
    while (after < text.length && CLOSERS.has(text.charAt(after))) after++;
    const wide = /[。！？]/.test(match[0]);
    if (!wide && !/\s/.test(text.charAt(after))) continue;
    let next = after;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    if (next >= text.length) break;
    if (!wide && !BEGINS.test(text.slice(next, next + 2))) continue;
    if (match[0] === '.' && (!endsAtStop(text, from, at) || isInDate(text, from, at, next))) continue;
    keepParts(spans, text, from, after);
    from = after;
    END.lastIndex = after;
  }
  keepParts(spans, text, from, text.length);
  return spans;
}
