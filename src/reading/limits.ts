/**
 * How much is read: work stays bounded whatever a page holds. The length is what the background
 * fetches at most; the longest policies in public archives have 900 kB.
 */
export const MAX_LENGTH = 5_000_000;
/** Characters of one sentence; longer ones are cut at a word. Whole statutes stay below it. */
export const MAX_SENTENCE = 1_200;
/** Above this a sentence is also cut at its semicolons, so that one clause can change alone. */
export const LONG_SENTENCE = 400;
/**
 * Blocks, sentences and findings of one text. Where there are more, one more than these is kept: it tells that the text
 * is longer than is read, and none of it counts as read.
 */
export const MAX_BLOCKS = 60_000;
export const MAX_SENTENCES = 120_000;
export const MAX_FINDINGS = 20_000;
/** Open elements that are followed; what is nested deeper is read as if it stood at this depth. */
export const MAX_DEPTH = 200;
/** Fewest words of a text that can be a policy; the shortest notices in archives have about 120. */
export const FEWEST_WORDS = 60;
