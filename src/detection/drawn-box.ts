import { isAddressed } from './accepting.ts';
import { isInFront } from './belonging.ts';
import { fromBox } from './box.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { kindOf, type Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { type FoundPrompt, hasFields, type Page, type Reading, wordsOf } from './page.ts';
import { widen } from './reading.ts';
import { attribute, closest, isElement, isShown, type PageElement, type PageNode, parentOf, textOf } from './tree.ts';

/** What is drawn as a box is no more than that. */
const DRAWN = /^(?:i|em|b|span|div|img|svg|label)$/;
/** How styles call one. */
const BOX_CLASS = /check|radio|tick|agree|square|circle/i;
/** Elements around a statement's first words that a drawn box may stand before. */
const DRAWN_LEVELS = 3;
/** Elements around one that is called a box in which the form's fields may stand. */
const FORM_LEVELS = 7;

/** The element without words that stands before the statement in its line, as a box does that the page draws and marks as nothing. */
function drawnBoxBefore(node: PageNode): PageElement | null {
  let at = node;
  for (let level = 0; level <= DRAWN_LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent) return null;
    const before = parent.children
      .slice(0, parent.children.indexOf(at))
      .filter((other) => (isElement(other) ? attribute(other, 'type') !== 'hidden' : other.data.trim() !== ''));
    const [first] = before;
    if (before.length > 1 || (first && !isElement(first))) return null;
    if (first) {
      const isBlank = DRAWN.test(first.tag) && isShown(first) && textOf(first).trim() === '' && !kindOf(first);
      return isBlank ? first : null;
    }
    at = parent;
  }
  return null;
}

/**
 * A box that is only drawn, in a form, before words that link to what is accepted, or called a box by its styles.
 * @param named whether only one is looked for that is called a box: then no button is what accepts
 */
export function fromDrawnBox(reading: Reading, node: PageNode, page: Page, named: boolean): FoundPrompt | null {
  const words = fold(wordsOf(reading));
  const drawn = isAddressed(words) ? null : drawnBoxBefore(node);
  if (!drawn) return null;
  // In a list such signs stand before whatever is listed.
  const called = BOX_CLASS.test(attribute(drawn, 'class')) && !closest(drawn, 'li');
  if (called !== named) return null;
  if (!called && !findDocuments(reading.passage, reading.span).some(({ title }) => namesTerms(fold(title))))
    return null;
  for (const wider of widen(reading, node, page, called ? FORM_LEVELS : DRAWN_LEVELS)) {
    if (!hasFields(wider.passage) && !isInFront(reading.passage.root)) continue;
    const { start, end } = reading.span;
    const box: Mark = { kind: 'box', element: reading.passage.root, start, end: start, label: wordsOf(reading) };
    return end > start ? fromBox({ box, reading }, reading.passage.root, true, page) : null;
  }
  return null;
}
