import { fold } from './fold.ts';

/** A field of a language as a regular expression's source for folded text. */
export function sourceOf(field: string): string {
  const folded = fold(field);
  // `\b` only knows Latin letters; in other scripts a stem counts wherever it stands.
  return /[a-z]/.test(folded.replace(/\\./g, '')) ? `\\b(?:${folded})` : folded;
}
