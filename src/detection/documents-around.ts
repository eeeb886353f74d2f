/** The documents of a statement that links to none: they stand around it. */
import type { PromptDocument } from '../model.ts';
import { GROUP } from './belonging.ts';
import { alternativeOf } from './controls.ts';
import { addressOf, findDocuments, isContact } from './documents.ts';
import { fold } from './fold.ts';
import { pattern, says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { type Page, type Reading, wordsOf } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { FRINGE } from './reading.ts';
import { closest, contains, type PageElement, parentOf } from './tree.ts';

/** The text around a statement that is read for documents, and around a notice of changed terms for date and cost. */
export const NOTICE_CHARS = 1800;
/** Characters beside a link that make its line a sentence, at least. */
const IN_LINE_CHARS = 12;
const FILE = /\.pdf(?:[?#]|$)/i;
const LISTS = 'ul,ol,table';

/** What a link's line says beside it. */
function besideOf({ start, end }: Mark, text: string): string {
  const over = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${before} ${text.slice(end, over < 0 ? text.length : over)}`.trim();
}

/** A link in a line that says more, as a notice has it: "You can read the whole text [here]". */
const standsInLine = (link: Mark, text: string): boolean => besideOf(link, text).length > IN_LINE_CHARS;

const isFile = ({ element }: Mark): boolean => FILE.test(addressOf(element) ?? '');

/** A file in a list in which another link names terms: "What our services cost (PDF)". */
function isListedWith(link: Mark, named: readonly Mark[]): boolean {
  const list = isFile(link) && closest(link.element, LISTS);
  return !!list && named.some(({ element }) => closest(element, LISTS) === list);
}

/** A shorter word may be any: "read", "here". */
const OWN_WORD_CHARS = 5;
/** Where a site begins. */
const START = /^\/(?:home|index[^/]*|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
/** What joins "cancellation" and "policy" in languages that say it the other way round. */
const OF = /^\s+(?:(?:of|de|di|du|da|do|des|der|von|van|av|af)\s+)?$/;
const isLetter = (sign: string | undefined): boolean => !!sign && /\p{L}/u.test(sign);

/** Whether a statement says "LABEL policy", or "policy of LABEL". */
function isPartOfName(label: string, words: string): boolean {
  const at = words.indexOf(label);
  const end = at + label.length;
  if (at < 0 || isLetter(words[at - 1]) || isLetter(words[end])) return false;
  return [...words.matchAll(pattern('terms'))].some(({ index, 0: name }) => {
    const between = index >= end ? words.slice(end, index) : words.slice(index + name.length, at);
    // The pattern may be the beginning of a word: "polit|ica de cancelamento".
    return OF.test(between.replace(/^\p{L}+/u, ''));
  });
}

/** "… and the cancellation policy (terms · cancellation)": called as the statement calls it, in a line with one that names terms. */
function isCalledAsSaid(link: Mark, named: readonly Mark[], text: string, words: string): boolean {
  const label = fold(link.label).trim();
  const address = addressOf(link.element);
  const lineOf = ({ start }: Mark): number => text.lastIndexOf('\n', start);
  return (
    address !== null &&
    !START.test(new URL(address).pathname) &&
    [null, 'decline'].includes(alternativeOf(link.label)) &&
    label.length >= OWN_WORD_CHARS &&
    isPartOfName(label, words) &&
    named.some((other) => other !== link && lineOf(other) === lineOf(link))
  );
}

/**
 * Those of the form or dialog, or else of the innermost element around with any, or with all that the statement names: below it
 * stand the links of the whole site.
 */
function nearest(links: readonly Mark[], { passage, span }: Reading): readonly Mark[] {
  const words = fold(passage.text.slice(span.start, span.end));
  const named = (['terms', 'privacy'] as const).filter((subject) => says(subject, words));
  let first: readonly Mark[] = [];
  for (let at: PageElement | null = closest(passage.root, GROUP) ?? passage.root; at; at = parentOf(at)) {
    const around = at;
    const inside = links.filter(
      ({ element, label }) => contains(around, element) || words.includes(fold(label).trim()),
    );
    if (first.length === 0 && inside.some(({ element }) => contains(around, element))) first = inside;
    if (first.length > 0 && named.every((subject) => inside.some(({ label }) => says(subject, fold(label)))))
      return inside;
  }
  return first;
}

/**
 * What stands around a statement that links to nothing: the documents that its notice, form or dialog links to.
 * @param notice whether that is a notice of changed terms: then a link that names no document can lead to one too
 */
export function documentsAround(
  around: Passage,
  reading: Reading,
  action: PageElement,
  page: Page,
  notice: boolean,
): PromptDocument[] {
  const form = closest(around.root, GROUP);
  const passage = form && form !== around.root ? readPassage(form, page) : around;
  if (passage.cut || passage.text.length > NOTICE_CHARS) return [];
  const { text, marks } = passage;
  const near = marks.filter(({ element }) => !closest(element, FRINGE) && !isContact(element));
  const links = near.filter(({ label }) => !alternativeOf(label));
  const among = (some: readonly Mark[]): PromptDocument[] =>
    findDocuments(
      { ...passage, marks: near.filter((link) => some.includes(link)) },
      { start: 0, end: text.length },
      action,
    );
  const named = nearest(
    links.filter(({ label }) => namesTerms(fold(label))),
    reading,
  );
  const words = fold(wordsOf(reading));
  const found = among([
    ...links.filter((link) => named.includes(link) || isListedWith(link, named)),
    ...near.filter((link) => isCalledAsSaid(link, named, text, words)),
  ]);
  if (found.length > 0) return found;
  const likely = links.filter((link) => {
    if (link.kind !== 'link' || !addressOf(link.element)) return false;
    return notice ? standsInLine(link, text) : isFile(link);
  });
  if (likely.length > 0 || !says('these', words)) return among(likely);
  // "I agree to all of the following", over rows that say what it is: "Terms of use [View]".
  return among(links.filter((link) => link.kind === 'link' && namesTerms(fold(besideOf(link, text)))));
}
