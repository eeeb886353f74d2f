/** What a sentence names and says, whoever it belongs to. Words are folded. */
import { pattern, says } from './lexicon.ts';

/** A sentence that accepts and says little else: letters beside the verb, and at most in all where it speaks of an action. */
const BESIDE_CHARS = 24;
/** "Accept answer" has a word that is what is accepted; "yes", "ich", "les" are none. */
const LONG_WORD = /[a-z]{6}/;
/** What stands between "privacy" and "settings" where they are one thing: endings and a preposition, in scripts without spaces nothing. */
const ONE_THING = /^(?:[^\u3040-\u9fff,.;:]{0,8}|.?)$/;

/** "Privacy settings" are no document. */
function namesPrivacy(folded: string): boolean {
  if (!says('privacy', folded)) return false;
  const settings = [...folded.matchAll(pattern('settings'))];
  if (settings.length === 0) return true;
  return [...folded.matchAll(pattern('privacy'))].some((found) => {
    const end = found.index + found[0].length;
    return settings.every(({ index, 0: words }) => {
      const between = index > end ? folded.slice(end, index) : folded.slice(index + words.length, found.index);
      return between.includes('\n') || !ONE_THING.test(between);
    });
  });
}

/** Names a document that one can agree to: terms, or a privacy document. */
export function namesTerms(folded: string): boolean {
  return says('terms', folded) || namesPrivacy(folded);
}

/** Characters between "new" and what is new, at most. */
const FRESH_CHARS = 10;

/** Whether a folded sentence says that terms are new or changed, not that an offer under terms is. */
export function renewsTerms(sentence: string, lang: string): boolean {
  if (!namesTerms(sentence)) return false;
  if (says('update', sentence, lang)) return true;
  const fresh = [...sentence.matchAll(pattern('fresh', lang))];
  if (fresh.length === 0) return false;
  const named = [...sentence.matchAll(pattern('terms', lang)), ...sentence.matchAll(pattern('privacy', lang))];
  return named.some(({ index, 0: words }) =>
    fresh.some(
      (mark) => Math.max(mark.index - index - words.length, index - mark.index - mark[0].length) <= FRESH_CHARS,
    ),
  );
}

/** Has a verb that accepts, or says that one has read. */
export function speaksOfAccepting(folded: string): boolean {
  return says('agree', folded) || says('read', folded);
}

/** Accepts, and says little else: "I accept", "Yes, I have read it". */
export function saysLittleElse(words: string, lang: string): boolean {
  const rest = words.replace(pattern('agree', lang), '').replace(pattern('read', lang), '').trim();
  return rest.length <= BESIDE_CHARS && !LONG_WORD.test(rest);
}
