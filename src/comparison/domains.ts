import type { Reading } from '../reading/index.ts';

/** Characters of a domain that are looked at. */
const LONGEST = 80;
/** A bare domain: a name in any language. */
const DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|eu|de|fr|es|it|pt|pl|ai|app|co|dev|cloud)(?![\p{L}\p{N}])/u;

/** Whether a bare domain begins at a word. */
export const isDomain = ({ text, words: { starts } }: Reading, at: number) =>
  DOMAIN.test(text.slice(starts[at] ?? 0, (starts[at] ?? 0) + LONGEST));
