/** Words as they are compared: no case, no accents, no punctuation. */

/** @returns letters and digits only, words parted by single spaces */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Scripts that put no spaces between words are compared by their characters. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu;

export const tokensOf = (text: string): string[] => fold(text).match(TOKEN) ?? [];

/** F1 of the words two texts share, each counted as often as it stands there: 0 to 1. */
export function tokenF1(found: string, wanted: string): number {
  const foundTokens = tokensOf(found);
  const wantedTokens = tokensOf(wanted);
  if (foundTokens.length === 0 || wantedTokens.length === 0) return 0;
  const left = new Map<string, number>();
  for (const token of wantedTokens) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of foundTokens) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    shared++;
  }
  return (2 * shared) / (foundTokens.length + wantedTokens.length);
}
