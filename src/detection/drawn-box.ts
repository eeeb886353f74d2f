import { isAddressed } from './accepting.ts';
import { isInFront } from './belonging.ts';
import { fromBox } from './box.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { type FoundPrompt, hasFields, type Page, type Reading, wordsOf } from './page.ts';
import { kindOf, type Mark } from './passage.ts';
import { widen } from './reading.ts';
import { namesTerms } from './statement.ts';
import { isElement, isShown, type PageElement, type PageNode, parentOf, textOf } from './tree.ts';

/** What is drawn as a box is no more than that. */
const DRAWN = /^(?:i|em|b|span|div|img|svg|label)$/;
/** Elements around a statement's first words that a drawn box may stand before. */
const DRAWN_LEVELS = 3;

/** An element without words stands before the statement in its line, as a box does that the page draws and marks as nothing. */
function hasDrawnBox(from: PageElement): boolean {
  let at = from;
  for (let level = 0; level < DRAWN_LEVELS; level += 1) {
    const parent = parentOf(at);
    if (!parent) return false;
    const before = parent.children
      .slice(0, parent.children.indexOf(at))
      .filter((node) => isElement(node) || node.data.trim() !== '');
    const [first] = before;
    if (before.length > 1 || (first && !isElement(first))) return false;
    if (first) return DRAWN.test(first.tag) && isShown(first) && textOf(first).trim() === '' && !kindOf(first);
    at = parent;
  }
  return false;
}

/** A box that is only drawn, in a form, before words that link to what is accepted. */
export function fromDrawnBox(reading: Reading, node: PageNode, from: PageElement, page: Page): FoundPrompt | null {
  const words = fold(wordsOf(reading));
  if (isAddressed(words) || !hasDrawnBox(from)) return null;
  if (!findDocuments(reading.passage, reading.span).some(({ title }) => namesTerms(fold(title)))) return null;
  for (const wider of widen(reading, node, page, DRAWN_LEVELS)) {
    if (!hasFields(wider.passage) && !isInFront(reading.passage.root)) continue;
    const { start, end } = wider.span;
    const box: Mark = { kind: 'box', element: reading.passage.root, start, end: start, label: wordsOf(wider) };
    return end > start ? fromBox({ box, reading: wider }, reading.passage.root, true, page) : null;
  }
  return null;
}
