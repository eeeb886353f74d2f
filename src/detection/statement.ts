import { STATEMENT_CHARS } from './budgets.ts';
import { fold } from './fold.ts';
import { pattern, says } from './lexicon.ts';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

// A full stop ends a sentence where a space and no small letter follows: "Calendars.com's", "e.g. the".
const ENDS = /[.!?…](?=["'”»)\]]*\s+["'“«([]?[^a-z\s])|[.!?…](?=["'”»)\]]*\s*$)|[。！？؟।]|\n/g;

/** Cuts a text at its sentences and lines. Offsets into the text, white space at the ends left out. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
    from = to;
  };
  for (const match of text.matchAll(ENDS)) push(match.index + 1);
  push(text.length);
  return spans;
}

/** Names a document that one can agree to: terms, or a privacy document. */
export function namesTerms(folded: string): boolean {
  return says('terms', folded) || says('privacy', folded);
}

function joins(text: string, first: Span, second: Span): boolean {
  return text[first.end - 1] !== '.' && text.slice(first.end, second.start).includes('\n');
}

/**
 * The sentence that makes an action an acceptance: it agrees, and it names what is agreed to. A sentence laid out
 * over several lines is put together again.
 * @param at offset that the sentence's verb of agreement must not come before; the first such sentence is taken
 */
export function findStatement(text: string, at: number): Span | null {
  const folded = fold(text);
  const sentences = sentencesOf(text);
  const verb = pattern('agree');
  verb.lastIndex = at;
  const found = verb.exec(folded);
  if (!found) return null;
  let first = sentences.findIndex((span) => span.end > found.index);
  if (first < 0) return null;
  let last = first;
  const span = (): Span => ({ start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 });
  const complete = (): boolean => namesTerms(folded.slice(span().start, span().end));
  const next = (index: number): boolean => {
    const before = sentences[index];
    const after = sentences[index + 1];
    return !!before && !!after && joins(text, before, after);
  };
  for (let lines = 0; lines < 3 && !complete() && next(last); lines += 1) last += 1;
  if (!complete()) {
    last = first;
    if (next(first - 1)) first -= 1;
  }
  if (!complete()) return null;
  // "I agree to the / Terms / and / Privacy Policy": lines that only name a document, or join, belong to it.
  for (let lines = 0; lines < 6 && next(last); lines += 1) {
    const after = sentences[last + 1];
    const line = after ? text.slice(after.start, after.end) : '';
    const open = /[,:&]$|\b(?:and|the|our|to)$/i.test(text.slice(0, span().end));
    const goesOn = line.length < 80 && (open || /^(?:[,.;&]|\p{Ll}{1,3}$)/u.test(line)) && !says('agree', fold(line));
    if (!goesOn) break;
    last += 1;
  }
  const whole = span();
  return { start: whole.start, end: Math.min(whole.end, whole.start + STATEMENT_CHARS) };
}
