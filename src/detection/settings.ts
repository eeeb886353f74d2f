import { isInFront } from './belonging.ts';
import { speaksOfCookies } from './cookies.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import { labelOf } from './marks.ts';
import { namesTerms, speaksOfAccepting } from './names-terms.ts';
import type { Reading } from './page.ts';
import { closest, type PageElement, parentOf, queryAll, textOf } from './tree.ts';

const HEADINGS = 'h1,h2,h3,legend,[role=heading]';
const CONTROLS = 'button,[type=submit]';
const TOGGLES = 'input[type=checkbox],[role=switch],[role=checkbox]';
const FIELDS = 'input:not([type]),input[type=text]';
/** What a person who joins fills in. */
const PERSONAL = 'input[type=email],input[type=password],input[type=tel]';
/** Longest heading or label that is looked at. */
const LABEL_CHARS = 80;
/** So many toggles side by side, of which some have nothing to do with accepting, are settings. */
const MANY = 3;

/**
 * "Ask members to accept the terms" among the settings of whoever runs a site: it links to nothing, nobody joins there,
 * and a heading or button speaks of settings, or other toggles stand beside it that accept nothing.
 */
export function isSetting({ passage, span }: Reading, element: PageElement): boolean {
  if (findDocuments(passage, span).length > 0) return false;
  const around = closest(element, 'main,[role=main],body');
  if (!around || isInFront(element)) return false;
  if (isJoining(nearBy(element, around))) return false;
  const all = (selector: string): PageElement[] => queryAll(around, selector);
  const toggles = all(TOGGLES);
  if (toggles.length === 0 && all('select').length === 0) return false;
  if (isJoining(around)) return false;
  const headings = all(HEADINGS).map(wordsOf);
  const controls = all(CONTROLS).map(wordsOf);
  if (headings.concat(controls).some((words) => says('settings', words) && !speaksOfCookies(words))) return true;
  return (
    toggles.length >= MANY && !headings.some(namesTerms) && toggles.some((toggle) => !speaksOfAccepting(rowOf(toggle)))
  );
}

const isJoining = (place: PageElement): boolean =>
  queryAll(place, FIELDS).length > 1 || queryAll(place, PERSONAL).length > 0;

/** As much around the element as is there whole: what is found in it need not be looked for in a wider snapshot. */
function nearBy(element: PageElement, around: PageElement): PageElement {
  const parent = element === around ? null : parentOf(element);
  return parent && !parent.isPartial ? nearBy(parent, around) : element;
}

function wordsOf(element: PageElement): string {
  const words = textOf(element) || labelOf(element);
  return words.length > LABEL_CHARS ? '' : fold(words);
}

/** A toggle's label, or the words in its row. */
function rowOf(toggle: PageElement): string {
  const row = closest(toggle, 'label') ?? parentOf(toggle);
  return row ? fold(textOf(row)) : '';
}
