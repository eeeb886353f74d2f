/** Texts as archives hold them: their encoding mended, and brought to a form in which the same text is the same. */
import { createHash } from 'node:crypto';

/** What the first bytes of UTF-8 sequences look like when they were taken for Windows-1252. */
const MISREAD = /[ÂÃâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]/;
const CP1252 = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ', (character, at) => [character, 0x80 + at]),
);

/** Undoes UTF-8 that was taken for Windows-1252 (`donâ€™t`), piece by piece, wherever it comes out as UTF-8. */
export function mendEncoding(text: string): string {
  if (!MISREAD.test(text)) return text;
  return text.replace(/[\u0080-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]{2,}/g, (run) => {
    const bytes = Array.from(run, (character) => CP1252.get(character) ?? character.charCodeAt(0));
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes.map((byte) => byte & 0xff)));
    } catch {
      return run;
    }
  });
}

/** Bytes of a version → its text. Files that are not UTF-8 are taken for Windows-1252, which archives of old pages hold. */
export function decodeVersion(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  return mendEncoding(text.replace(/^\ufeff/, '')).replace(/\r\n?/g, '\n');
}

/** Letters and digits alone: what is left when layout, punctuation, accents and links' addresses are set aside. */
const fold = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, ']')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const hash = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, 16);

/** The same for texts that say the same in the same words. */
export const fingerprint = (text: string): string => hash(fold(text));

/** The lines of a text that hold words, each with its fingerprint. */
export const linesOf = (text: string): { line: string; mark: string }[] =>
  text
    .split('\n')
    .map((line) => ({ line, words: fold(line) }))
    .filter(({ words }) => words !== '')
    .map(({ line, words }) => ({ line, mark: hash(words) }));
