/** Links that open a page at the words quoted from it (https://wicg.github.io/scroll-to-text-fragment/). */

/** A passage this long is looked for as a whole; a longer one by its first and last words. */
const MOST_WHOLE = 12;
const WORDS_AT_ENDS = 5;
/** Fewer words than this stand in many places. */
const FEWEST = 3;
/** What was left out, by us or by whoever quoted, and what a quoter put in. */
const LEFT_OUT = /…|\.{3}|\[[^\]]*\]/u;

/** Where no spaces stand, browsers do not agree on where words end: such a passage is cut at its own stops. */
const HAS_NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;
const STOPS = /[、。，．；：！？]+/u;
const MOST_SIGNS = 80;

interface Stretch {
  text: string;
  /** Where its words begin and end. A browser finds whole words only. */
  words: { from: number; to: number }[];
}

function readStretch(text: string): Stretch {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const words = segments
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
  return { text, words };
}

// A hyphen, and what separates directives, would be read as part of the directive.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function directiveOf({ text, words }: Stretch): string {
  const between = (first: number, last: number) =>
    encode(text.slice(words.at(first)?.from ?? 0, words.at(last)?.to ?? text.length));
  if (HAS_NO_SPACES.test(text)) {
    const clauses = text.split(STOPS).filter((clause) => clause.trim() !== '');
    const [first = '', last = first] = [clauses.at(0), clauses.at(-1)];
    return text.length <= MOST_SIGNS || clauses.length < 2 ? between(0, -1) : `${encode(first)},${encode(last)}`;
  }
  if (words.length <= MOST_WHOLE) return between(0, -1);
  return `${between(0, WORDS_AT_ENDS - 1)},${between(-WORDS_AT_ENDS, -1)}`;
}

/**
 * @param address a web address
 * @param quote words that stand there, or null
 * @returns the address with the browser's instruction to scroll to these words and mark them. Where
 *   they are no longer there, and in browsers that don't know it, the page opens as ever.
 */
export function linkToPassage(address: string, quote: string | null): string {
  if (quote === null) return address;
  const stretches = quote.split(LEFT_OUT).map(readStretch);
  const longest = stretches.reduce((best, one) => (one.words.length > best.words.length ? one : best));
  if (longest.words.length < FEWEST) return address;
  try {
    return `${address}${address.includes('#') ? '' : '#'}:~:text=${directiveOf(longest)}`;
  } catch {
    // Half a sign can't be put into an address.
    return address;
  }
}
