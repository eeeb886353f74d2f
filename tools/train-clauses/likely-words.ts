/**
 * Words for stems of which the project has the hashes alone: of the words in other texts, the commonest one with that stem.
 * A guess, but it brings back most of what letters and reading would show of the words that are not here.
 */
import { clauseWords, hashStems } from '../../src/reading/index.ts';

/** The likeliest word of each stem in `texts`, by the stem's hash; of words that are as common, the first one. */
export function likelyWords(texts: Iterable<string>): Map<number, string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of clauseWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = new Map<number, string>();
  for (const [word] of [...counts].sort((a, b) => b[1] - a[1])) {
    const [stem] = hashStems(word);
    if (stem !== undefined && !words.has(stem)) words.set(stem, word);
  }
  return words;
}

/** A text with these stems in this order. A stem that no known word has is left out. */
export const guessText = (stems: readonly number[], words: ReadonlyMap<number, string>): string =>
  stems.flatMap((stem) => words.get(stem) ?? []).join(' ');
