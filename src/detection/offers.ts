/** Accepting in its other senses: an offer, an invitation, a request. */
import { spansOf } from './accepting.ts';
import { partsOf } from './cookies.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import type { Reading } from './page.ts';
import type { Span } from './split-sentences.ts';

/** Characters between a verb that agrees and what it accepts, at most. */
const OBJECT_CHARS = 12;

/**
 * "By accepting the offer a contract of sale comes about": whatever is accepted is an offer, an invitation or the like, and
 * not terms as well.
 */
function acceptsOffer(words: string): boolean {
  if (!says('offer', words) || says('read', words)) return false;
  const [verbs, offers] = [spansOf('agree', words), spansOf('offer', words)];
  const names = [...spansOf('terms', words), ...spansOf('privacy', words)];
  const between = (a: Span, b: Span): string => words.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  const apart = (a: Span, b: Span): number => {
    const gap = between(a, b);
    return partsOf(gap).length > 1 ? Infinity : gap.length;
  };
  if (verbs.length === 0) return false;
  return verbs.every((verb) => {
    const offer = offers.find((one) => apart(verb, one) <= OBJECT_CHARS);
    // "By sending a request you accept the terms": what stands before a verb may belong to the deed.
    if (!offer || (offer.end <= verb.start && names.some((name) => name.start >= verb.end))) return false;
    const besides = names.some((name) => name.start > offer.end && partsOf(between(offer, name)).length === 2);
    return !besides && names.every((name) => apart(verb, name) > apart(verb, offer));
  });
}

/** Words that accept an offer, and link to no terms that hold for it: "I accept the offer under the <terms>" accepts them too. */
export function isOfOffer(words: string, { passage, span }: Reading): boolean {
  return acceptsOffer(words) && !findDocuments(passage, span).some(({ title }) => namesTerms(fold(title)));
}

/** "Accept offer", beside a sentence that neither calls the button so nor links to terms. */
export function isForOffer({ label }: Mark, words: string, { passage, span }: Reading): boolean {
  const folded = fold(label);
  return acceptsOffer(folded) && !words.includes(folded) && findDocuments(passage, span).length === 0;
}
