/** What terms themselves say of agreeing to them. */
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import type { Reading } from './page.ts';
import { offsetOf, type Passage } from './passage.ts';
import { speaksOfAccepting } from './statement.ts';
import { isTitleOfTerms } from './title.ts';
import { type PageElement, queryAll, textOf } from './tree.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** "The terms of Acme are changing", however much stands between the two. */
const tellsOfNews = (title: string): boolean => says('update', title) || says('fresh', title);

/** Its headings, where the first is the title of terms, and not of news about them. */
export function headingsOfTerms({ root, cut }: Passage): PageElement[] {
  const headings = cut ? [] : queryAll(root, HEADINGS);
  const title = headings[0] ? fold(textOf(headings[0]).trim()) : '';
  return isTitleOfTerms(title) && !tellsOfNews(title) && !speaksOfAccepting(title) ? headings : [];
}

/** Whether other clauses of the terms stand between a sentence of them and a control. */
export function isClause({ passage, span }: Reading, action: Mark): boolean {
  const [from, to] = action.start < span.start ? [action.end, span.start] : [span.end, action.start];
  return headingsOfTerms(passage).some((heading) => {
    const at = offsetOf(passage, heading);
    return at >= from && at < to;
  });
}
