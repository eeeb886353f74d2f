/** Strings from pages, policies and feeds, made fit to stand in a line of ours. They stay data. */

/** Control characters, and marks that turn the direction of the text after them. */
const UNFIT = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const NAME_LENGTH = 40;
const QUOTE_LENGTH = 400;

/** @param max in characters as people count them, not code units */
export function cutLine(text: string, max: number): string {
  // A hostile string may be a megabyte: no more of it is looked at than can matter.
  const line = text
    .slice(0, max * 8)
    .replace(UNFIT, ' ')
    // Spaces that keep a line together stay.
    .replace(/[^\S\u00a0\u202f]+/gu, ' ')
    .trim();
  return shorten(line, max);
}

/** A sentence put together here, from words that are fit already: it may hold marks of direction that are ours. */
export function shorten(line: string, max: number): string {
  const characters = Array.from(line);
  if (characters.length - countMarks(line) <= max) return line;
  const cut = characters.slice(0, max - 1).join('');
  const atSpace = cut.lastIndexOf(' ');
  return `${atSpace > max / 2 ? cut.slice(0, atSpace) : cut}…`;
}

/** Marks of direction take no room. */
const countMarks = (text: string): number => text.match(/[\u2068\u2069]/gu)?.length ?? 0;

/** A name within a sentence that runs the other way. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/gu;

/** How long a line is, in Latin letters: signs of East Asia are twice as wide. */
export const widthOf = (text: string): number =>
  Array.from(text).length + (text.match(WIDE)?.length ?? 0) - countMarks(text);

/** A name as a page or feed gives it. */
export const cutName = (name: string) => cutLine(name, NAME_LENGTH);
/** Words quoted as evidence. */
export const cutQuote = (quote: string) => cutLine(quote, QUOTE_LENGTH);
