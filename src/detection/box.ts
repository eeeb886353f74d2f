import { accepts, isMarketing } from './accepting.ts';
import { isAnswerToTerms } from './answers.ts';
import { compose } from './compose.ts';
import { findBox } from './controls.ts';
import { isChoice } from './degrees.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { languageOf, says } from './lexicon.ts';
import { labelOf, type Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { type FoundPrompt, hasFields, type Page, type Reading, wordsOf } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { isAboutWords } from './quoted.ts';
import { relocate, widen } from './reading.ts';
import { isSetting } from './settings.ts';
import type { Span } from './split-sentences.ts';
import { attribute, closest, type PageElement, type PageNode, parentOf, tagOf, textOf } from './tree.ts';

/** Longest line that only names a document. */
const NAME_CHARS = 40;
/** Longest label that is read as one statement. */
const LABEL_CHARS = 900;
/** Words beside two radio buttons, at least, that can be the terms they are about. */
const TERMS_CHARS = 400;
const PAIR = 2;

/** A box with the statement that it is ticked for. */
export interface Boxed {
  box: Mark;
  reading: Reading;
}

/** The end of the line, or of the lines after it that only name a document. */
function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (end >= 0) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next < 0 ? text.length : next);
    if (line.length > NAME_CHARS || !namesTerms(fold(line))) return end;
    end = next;
  }
  return text.length;
}

/** Elements around words that a box may take its name of. */
const NAMED_LEVELS = 4;

/** The box that says itself which words are its label: by their `for`, or by its own `aria-labelledby`. */
function findTied({ marks }: Passage, node: PageNode): Mark | null {
  const ids = new Set<string>();
  const wanted = new Set<string>();
  for (let at = parentOf(node), level = 0; at && level < NAMED_LEVELS; at = parentOf(at), level += 1) {
    ids.add(attribute(at, 'id'));
    if (tagOf(at) === 'label') wanted.add(attribute(at, 'for'));
  }
  const names = ({ element }: Mark) => attribute(element, 'aria-labelledby').split(/\s+/);
  const isTied = (mark: Mark) =>
    (attribute(mark.element, 'id') !== '' && wanted.has(attribute(mark.element, 'id'))) ||
    names(mark).some((id) => id !== '' && ids.has(id));
  return marks.find((mark) => mark.kind === 'box' && isTied(mark)) ?? null;
}

/** A box with its label: the whole label is the statement. */
export function readBox(reading: Reading, node: PageNode, page: Page): Boxed | null {
  for (const wider of widen(reading, node, page, 4, true)) {
    const box = findTied(wider.passage, node) ?? findBox(wider.passage, wider.span);
    if (!box) continue;
    const label = closest(reading.passage.root, 'label');
    // "By creating an account, you agree": a box after it is for something else.
    const words = fold(wordsOf(wider));
    if (!label && box.start >= wider.span.end && says('by', words, languageOf(words, page.lang))) return null;
    const whole = label ? readPassage(label, page, node) : null;
    if (!whole || whole.text.length > LABEL_CHARS || whole.cut || whole.text.length < wordsOf(reading).length)
      return { box, reading: wider };
    const own = relocate(reading, whole);
    return {
      box,
      reading: { passage: whole, span: { start: 0, end: own ? lineEnd(whole.text, own.end) : whole.text.length } },
    };
  }
  return null;
}

/** A label that agrees in one sentence and links to the document in another. */
export function readLabel(node: PageNode, from: PageElement, page: Page): Boxed | null {
  const label = closest(from, 'label');
  if (!label) return null;
  const passage = readPassage(label, page, node);
  const words = fold(passage.text);
  if (passage.cut || words.length > LABEL_CHARS || !says('agree', words) || !namesTerms(words)) return null;
  const span = { start: 0, end: passage.text.length };
  if (says('marketing', words) || findDocuments(passage, span).length === 0) return null;
  const around = readPassage(parentOf(label) ?? label, page, node);
  const box = findBox(passage, span) ?? findBox(around, relocate({ passage, span }, around) ?? span);
  return box ? { box, reading: { passage, span } } : null;
}

function isRadio(element: PageElement): boolean {
  return attribute(element, 'type') === 'radio' || attribute(element, 'role') === 'radio';
}

/** The words of an answer end with its label, or where the next answer or button begins: the links of a footer below are not its own. */
function ownSpan({ box, reading: { passage, span } }: Boxed): Span {
  const others = passage.marks.filter(
    ({ kind, element, start }) =>
      (kind === 'box' || kind === 'button') && element !== box.element && start > span.start && start < span.end,
  );
  const label = closest(box.element, 'label');
  const labelled = label ? [box.end + textOf(label).trim().length] : [];
  return { start: span.start, end: Math.min(span.end, ...labelled, ...others.map(({ start }) => start)) };
}

/** "I agree" and "I disagree" in a survey: two radio buttons accept terms where terms, or a form, stand beside them. */
function isAnswer(boxed: Boxed, around: Passage): boolean {
  const { box, reading } = boxed;
  if (!isRadio(box.element) || findDocuments(reading.passage, ownSpan(boxed)).length > 0) return false;
  if (around.marks.filter(({ element }) => isRadio(element)).length > PAIR) return true;
  return !hasFields(around) && around.text.length < TERMS_CHARS;
}

/** The prompt of a box; null where ticking it accepts no terms. */
export function fromBox(boxed: Boxed, block: PageElement, agrees: boolean, page: Page): FoundPrompt | null {
  const { box, reading } = boxed;
  const words = fold(wordsOf(reading));
  if (isAnswerToTerms(box.element, page)) return null;
  if (!accepts(words, reading, true) || isMarketing(words, reading) || isAboutWords(words)) return null;
  const around = closest(box.element, 'form,fieldset,table,body') ?? block;
  if (isSetting(reading, box.element) || isChoice(box.element)) return null;
  if (isRadio(box.element) && isAnswer(boxed, readPassage(around, page))) return null;
  return compose(reading, box, block, agrees ? 0.85 : 0.6, page);
}

/** A drawn box whose words are only in its `aria-label`. */
export function fromNamedBox(box: PageElement, page: Page): FoundPrompt | null {
  const label = labelOf(box).trim();
  const words = fold(label);
  if (!says('agree', words) || !namesTerms(words)) return null;
  const mark: Mark = { kind: 'box', element: box, start: 0, end: label.length, label };
  const passage = { ...readPassage(box, page), text: label, marks: [mark], at: 0 };
  return fromBox({ box: mark, reading: { passage, span: { start: 0, end: label.length } } }, box, true, page);
}
