/**
 * The words of a text with where they stand. Letters with their marks or digits make a word;
 * apostrophes and hyphens part words, so that "don't", "don’t" and "opt-out" have one form.
 * Currency and per cent signs are words of their own: they carry amounts.
 */
export interface Words {
  /** In lower case. */
  forms: string[];
  starts: number[];
  ends: number[];
}

const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[\p{Sc}%§]/gu;
/** A run of letters without a space that is longer is no word of any language read here. */
const MAX_WORD = 60;

/** The words of `text`; offsets count from its start. */
export function findWords(text: string): Words {
  const words: Words = { forms: [], starts: [], ends: [] };
  for (const match of text.matchAll(WORD)) {
    words.forms.push(match[0].slice(0, MAX_WORD).toLowerCase());
    words.starts.push(match.index);
    words.ends.push(match.index + match[0].length);
  }
  return words;
}
