import { lazily } from './lazy.ts';
import { LETTER, NO_LETTER } from './letter.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
  /** Characters at its start that only name what the sentence after them accepts. */
  lead?: number;
}

// A full stop ends a sentence where a space and no small letter follows: "Calendars.com's", "e.g. the".
const ENDS = /[.!?…](?=["'”»)\]]*\s+["'“«([]?[^\p{Ll}\s])|[.!?…](?=["'”»)\]]*\s*$)|[。！？؟।]|\n/gu;
/** "8. Februar", "d. 8.", "2021. 02. 08.", "2021. február", "ก.พ. 2564": a full stop that is part of a date; and "artt. 1341". */
const inDate = lazily(
  () =>
    new RegExp(
      `(?:^|${NO_LETTER})(?:(?:${LETTER}{1,3}|artt|\\d{1,4})\\.\\s\\d|\\d{1,2}\\.\\s(?:jan|jän|feb|m[aä]r|apr|ma[ij]|jun|jul|aug|sep|okt|nov|dez))|[\u0e00-\u0e7f]\\.\\s\\d`,
      'i',
    ),
);
/** The same few passages are asked about again and again. */
const CUTS = 20;
const cuts = new Map<string, Span[]>();

/** Cuts a text at its sentences and lines. Offsets into the text, white space at the ends left out. */
export function sentencesOf(text: string): Span[] {
  const known = cuts.get(text);
  if (known) return known;
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + 1;
    if (match[0] !== '.' || !inDate().test(text.slice(Math.max(from, end - 6), end + 4))) push(end);
  }
  push(text.length);
  if (cuts.size >= CUTS) cuts.clear();
  cuts.set(text, spans);
  return spans;
}
