import { fold } from './fold.ts';

/** An Arabic letter, or a class of them, and how often it stands. */
const ARABIC = /(\[[^\]]*[\u0621-\u064a][^\]]*\]|[\u0621-\u064a])([?*+]|\{\d[,\d]*\})?/g;
/** Short vowels, the sign of doubling and the stroke that widens a word: written above or between letters, or left out. */
const VOWELS = '[\u0640\u064b-\u0652]{0,2}';

/** A class of signs that may stand any number of times. */
const ENDLESS = /(\]|\\[wds])(?:([*+])|\{(\d+),\})/g;
/** No word that a field means is longer: without a limit, a page that writes one letter thousands of times is gone through anew from each of them. */
const MOST = 40;

/** A field of a language as a regular expression's source for folded text. */
export function sourceOf(field: string): string {
  const folded = fold(field)
    .replace(ARABIC, (_all, letter, times) => (times ? `(?:${letter}${VOWELS})${times}` : `${letter}${VOWELS}`))
    .replace(ENDLESS, (_all, piece, sign, least) => `${piece}{${least ?? (sign === '+' ? 1 : 0)},${MOST}}`);
  // `\b` only knows Latin letters; in other scripts a stem counts wherever it stands.
  return /[a-z]/.test(folded.replace(/\\./g, '')) ? `\\b(?:${folded})` : folded;
}
