/** What terms are called by a title. */
import { pattern } from './lexicon.ts';

/** An article that is written as one with its word ("ال"), at most. */
const ARTICLE_CHARS = 2;
/** Longest title of a language that does not part words. */
const UNPARTED_CHARS = 8;

/** Begins with what terms are called, or is nothing but that: "利用規約". */
export function leadsWithTerms(title: string): boolean {
  const at = pattern('terms').exec(title)?.index ?? -1;
  if (at <= ARTICLE_CHARS && at >= 0) return /^\p{L}*$/u.test(title.slice(0, at));
  return at > 0 && title.length <= UNPARTED_CHARS && !/\s/.test(title);
}

/** Begins or ends with what terms are called: "Terms of Service for guests", not "Quarterly policy review". */
export function isTitleOfTerms(title: string): boolean {
  const last = [...title.matchAll(pattern('terms'))].at(-1);
  // Stems are given: "feltétel" of "feltételek".
  return leadsWithTerms(title) || (!!last && /^\p{L}*$/u.test(title.slice(last.index + last[0].length)));
}
