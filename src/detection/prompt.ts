import { accepts, isAddressed, isExcerpt, isOfForm, isOfOthers, isOver, showsButton } from './accepting.ts';
import { fromAnswers } from './answers.ts';
import { frontOf, isInFront, isWholePage } from './belonging.ts';
import { fromBox, fromNamedBox, readBox, readLabel } from './box.ts';
import { compose, isNotice } from './compose.ts';
import { addressOf, findDocuments } from './documents.ts';
import { fromDrawnBox } from './drawn-box.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import { isOfContents } from './links.ts';
import { isInline, kindOf, type Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import { isOfOffer } from './offers.ts';
import { fromControl, standsAlone } from './own-label.ts';
import { type FoundPrompt, hasFields, type Page, type Reading, wordsOf } from './page.ts';
import type { Passage } from './passage.ts';
import { isAboutWords, isQuoted } from './quoted.ts';
import { LOOSE_CHARS, readStatement, widen } from './reading.ts';
import { fromSentence } from './sentence.ts';
import { hasTerms } from './title.ts';
import {
  attribute,
  closest,
  contains,
  isElement,
  isOnlyChild,
  isShorter,
  isShown,
  type PageElement,
  type PageNode,
  parentOf,
  queryAll,
} from './tree.ts';

/** Where a page says what holds for all of it. */
const FOR_ALL = 'footer,[role=contentinfo],[role=alert],[id*=footer],[class*=footer],[id*=banner],[class*=banner]';

function fromText(node: PageNode, from: PageElement, page: Page): FoundPrompt | null {
  const reading = readStatement(node, from, page);
  if (!reading) {
    const labelled = readLabel(node, from, page);
    return labelled && fromBox(labelled, labelled.reading.passage.root, true, page);
  }
  const words = fold(wordsOf(reading));
  const block = reading.passage.root;
  const boxed = readBox(reading, node, page);
  const byButton = boxed && isAddressed(words) ? fromSentence(reading, node, words, page) : null;
  const isBoxes = boxed && isOwnLabel(boxed.box.element, block);
  if (byButton && (!isBoxes || words.includes(fold(byButton.prompt.action)))) return byButton;
  const ticked = boxed ? fromBox(boxed, block, reading.span.agrees, page) : null;
  const answered = ticked ?? fromAnswers(reading, node, words, page);
  if (boxed || answered) return answered;
  if (
    isQuoted(words, reading) ||
    (isOfOthers(words) && !isOfForm(words, reading)) ||
    isOver(words, page.today) ||
    isOfOffer(words, reading)
  )
    return null;
  if (!reading.span.agrees && !acknowledges(words, reading)) return null;
  if (isTitle(from, words, page) || isExcerpt(words) || showsButton(reading)) return null;
  return (
    fromDrawnBox(reading, node, page, true) ??
    fromSentence(reading, node, words, page) ??
    fromDrawnBox(reading, node, page, false) ??
    withoutControl(reading, node, words, page)
  );
}

/** The words stand in the label of the box: whoever ticks it says them, unless they call a button by its name. */
function isOwnLabel(box: PageElement, block: PageElement): boolean {
  const label = closest(block, 'label');
  if (!label || contains(label, box)) return !!label;
  // What is drawn bears the id, and a hidden box beside it the value.
  const beside = parentOf(label);
  return !!attribute(label, 'for') && !!beside && contains(beside, box);
}

/** Characters before "have read" at the beginning of one's own declaration, or after it at the end. */
const EDGE_CHARS = 24;

/** "By ordering you confirm that you have read our terms"; "I have read the rules", in a dialog that a button sends on. */
function acknowledges(words: string, { passage, span }: Reading): boolean {
  const lang = languageOf(words, '');
  const read = pattern('read', lang).exec(words);
  if (!read || /[?？]\s*$/.test(words) || says('toRead', words, lang)) return false;
  const by = pattern('by', lang).exec(words);
  if (by && by.index < read.index && findDocuments(passage, span).length > 0) return true;
  const end = read.index + read[0].length;
  return isInFront(passage.root) && (read.index < EDGE_CHARS || words.length - end < EDGE_CHARS);
}

/** "Accepting terms by silence": what another page is called. */
function isTitle(from: PageElement, words: string, page: Page): boolean {
  const link = closest(from, 'a');
  return !!link && (!!addressOf(link) || isOfContents(link)) && !says('by', words, languageOf(words, page.lang));
}

/** A frame of another page, whose button can't be seen from here; not one of those that check for robots. */
function shownFrame(root: PageElement): PageElement | null {
  const frames = queryAll(root, 'iframe');
  return frames.length === 1 && frames[0] && isShown(frames[0]) && !/captcha/i.test(attribute(frames[0], 'title'))
    ? frames[0]
    : null;
}

/** Says that terms have changed and leads to them, and is no part of the terms themselves. */
function tellsOfNewTerms(passage: Passage): boolean {
  const front = frontOf(passage.root);
  const whole = front ?? closest(passage.root, 'body');
  if (!isNotice(fold(passage.text)) || (front && !isShorter(front, LOOSE_CHARS))) return false;
  if (whole && hasTerms(whole)) return false;
  return findDocuments(passage, { start: 0, end: passage.text.length }).some(({ title }) => namesTerms(fold(title)));
}

/**
 * A form whose control is not to be seen yet, and "by continuing past this page", or under a notice that offers nothing
 * but the terms to read, which any step accepts: the statement itself stands for the control.
 */
function withoutControl(reading: Reading, node: PageNode, words: string, page: Page): FoundPrompt | null {
  if (isAboutWords(words)) return null;
  const lang = languageOf(words, page.lang);
  const block = reading.passage.root;
  const goesOn = says('proceed', words, lang);
  const alone = (goesOn || says('passive', words, lang)) && (isInFront(block) || isWholePage(block));
  // A drawn box: a label that says "I agree", with nothing behind it that the page marks as a control.
  if (!says('by', words, lang) && !alone && !closest(block, 'label')) return null;
  const told = (['by', 'passive', 'addressed'] as const).some((subject) => says(subject, words, lang));
  // An error tells of others: "Your school has not agreed yet."
  const onward = goesOn && closest(block, FOR_ALL) && (told || !closest(block, '[role=alert]'));
  const framed =
    isAddressed(words) && !closest(block, FOR_ALL) && findDocuments(reading.passage, reading.span).length > 0;
  for (const wider of widen(reading, node, page, 4)) {
    if (wider.passage.text.length > LOOSE_CHARS) return null;
    const frame = framed && shownFrame(wider.passage.root);
    if (frame && accepts(words, wider, true)) {
      const mark: Mark = {
        kind: 'button',
        element: frame,
        start: wider.span.end,
        end: wider.span.end,
        label: attribute(frame, 'title'),
      };
      return compose(wider, mark, block, 0.4, page);
    }
    const filled =
      hasFields(wider.passage) && closest(block, 'form') && findDocuments(wider.passage, wider.span).length > 0;
    const news = alone && tellsOfNewTerms(wider.passage);
    if (!(onward || filled || news) || !accepts(words, wider, !!filled)) continue;
    const mark: Mark = { kind: 'link', element: block, start: wider.span.end, end: wider.span.end, label: '' };
    return compose(wider, mark, block, 0.4, page);
  }
  return null;
}

function findHere(node: PageNode, from: PageElement, page: Page): FoundPrompt | null {
  // Controls drawn by script have blocks in blocks, each with nothing beside it.
  for (let at: PageElement | null = from; at && (isInline(at) || kindOf(at) || isOnlyChild(at)); at = parentOf(at)) {
    const kind = kindOf(at);
    if (kind === 'button' || (kind === 'link' && standsAlone(at, page))) return fromControl(at, page);
    if (kind === 'box' && at === node) return fromNamedBox(at, page);
  }
  return fromText(node, from, page);
}

/** The prompt that a candidate is part of; null where it is none. */
export function findPrompt(node: PageNode, page: Page): FoundPrompt | null {
  const from = isElement(node) ? node : parentOf(node);
  return from && findHere(node, from, page);
}
