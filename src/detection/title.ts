/** What terms are called by a title, and what stands under one. */
import { fold } from './fold.ts';
import { pattern, says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { speaksOfAccepting } from './names-terms.ts';
import type { Reading } from './page.ts';
import { offsetOf, type Passage } from './passage.ts';
import type { Span } from './split-sentences.ts';
import { closest, type PageElement, queryAll, textOf } from './tree.ts';

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

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** "The terms of Acme are changing", however much stands between the two. */
const tellsOfNews = (title: string): boolean => says('update', title) || says('fresh', title);

/** Its headings, where the first is the title of terms, and not of news about them. */
function headingsOfTerms(root: PageElement): PageElement[] {
  const headings = queryAll(root, HEADINGS);
  return headings[0] && isOverTerms(headings[0]) ? headings : [];
}

/** A heading over terms themselves. */
function isOverTerms(heading: PageElement): boolean {
  const title = fold(textOf(heading).trim());
  return isTitleOfTerms(title) && !tellsOfNews(title) && !speaksOfAccepting(title);
}

export const hasTerms = (root: PageElement): boolean => queryAll(root, HEADINGS).some(isOverTerms);

/** A title, and clauses with headings of their own: fewer are the title of a page and the parts of its form. */
const CLAUSED = 3;
/** More fields than the one for an address or a search that pages of terms have too are a form's. */
const FIELDS = 1;

/** "3. ", "3.1 ", "§ 3 ", "Art. 3", at the beginning of a line. */
const NUMBER = /^\s*(?:(?:§\s?|art\p{L}{0,6}\.?\s)\d{1,2}|\d{1,2}(?:[.)]|\.\d))/iu;

/** A paragraph that bears a number, and others after it, under a control: what stands over terms is not what accepts them. */
function isNumbered({ text }: Passage, { start, end }: Span, action: Mark): boolean {
  if (action.end > start) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start + 1);
  return (
    NUMBER.test(line) &&
    text
      .slice(end)
      .split('\n')
      .some((other) => NUMBER.test(other))
  );
}

/** Whether a sentence is a clause of terms that bears a number, or other clauses of them stand between it and a control. */
export function isClause({ passage, span }: Reading, action: Mark): boolean {
  const headings = passage.cut ? [] : headingsOfTerms(passage.root);
  const fields = passage.marks.filter(({ kind }) => kind === 'field');
  if (fields.length > FIELDS || headings.length === 0) return false;
  const sends = fields.length > 0 && !!closest(action.element, 'form');
  if (!sends && isNumbered(passage, span, action)) return true;
  if (headings.length < CLAUSED) return false;
  const [from, to] = action.start < span.start ? [action.end, span.start] : [span.end, action.start];
  return headings.some((heading) => {
    const at = offsetOf(passage, heading);
    return at >= from && at < to;
  });
}
