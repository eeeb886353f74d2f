import { speaksOfCookies } from './cookies.ts';
import { findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import { isInline } from './marks.ts';
import { namesTerms, saysLittleElse } from './names-terms.ts';
import { type Page, type Reading, wordsOf } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { findStatement, findVerb, goesOnWithAnd, type Statement } from './statement.ts';
import { closest, contains, isOnlyChild, type PageElement, type PageNode, parentOf, tagOf } from './tree.ts';

/** Where links stand that belong to the whole site. */
export const FRINGE = 'footer,nav,[role=contentinfo],[role=navigation],[class*=footer],[id*=footer]';
/** A statement outside the form or dialog of its control: the passage around both is no longer than this. */
export const LOOSE_CHARS = 1500;

export function isTop(element: PageElement): boolean {
  return /^(?:body|html|main|article)$/.test(tagOf(element));
}

/** The nearest element that stands in no line of text; a label counts as one. */
export function blockOf(element: PageElement): PageElement {
  let block = element;
  for (let parent = parentOf(block); parent && isInline(block) && tagOf(block) !== 'label'; parent = parentOf(block)) {
    block = parent;
  }
  return block;
}

/** The same words in a passage around. */
export function relocate(reading: Reading, passage: Passage): Span | null {
  const words = wordsOf(reading);
  const near = passage.at - (reading.passage.at - reading.span.start) - 8;
  const start = passage.text.indexOf(words, Math.max(0, near));
  return start < 0 ? null : { start, end: start + words.length, lead: reading.span.lead ?? 0 };
}

/** Sentences about cookies before the one that accepts terms too, at most. */
const TRIES = 3;

/**
 * The statement in the line that a node stands in, and not in what stands after it: of the first sentence that accepts, or after those
 * that only say what is accepted about cookies.
 */
function statementInLine({ text, at }: Passage): Statement | null {
  const from = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const line = text.indexOf('\n', from);
  const end = line < 0 ? text.length : line;
  const folded = fold(text);
  let verb = findVerb(folded, from);
  for (let tries = 0; tries < TRIES && verb >= 0 && verb < end; tries += 1) {
    const span = findStatement(text, verb, folded);
    if (span) return span;
    const sentence = sentencesOf(text).find((one) => one.end > verb);
    if (!sentence || !speaksOfCookies(folded.slice(sentence.start, sentence.end))) return null;
    verb = findVerb(folded, sentence.end);
  }
  return null;
}

/** The statement that a node is part of, in the smallest passage that holds it whole. */
export function readStatement(node: PageNode, from: PageElement, page: Page): (Reading & { span: Statement }) | null {
  let scope: PageElement | null = blockOf(from);
  /** What begins with "and", until it is seen where the line before it may stand. */
  let late: (Reading & { span: Statement }) | null = null;
  for (let level = 0; level < 6 && scope && !scope.isPartial; level += 1) {
    const passage = readPassage(scope, page, node);
    const span = passage.at < 0 ? null : statementInLine(passage);
    if (span) {
      if (!isWhole(passage, span, from, page)) return late;
      const goesOn = goesOnWithAnd(fold(passage.text.slice(span.start, span.end)));
      if (goesOn && late && span.start > 0) return late;
      if (!goesOn || span.start > 0) return { passage, span: withTerms(passage, span) };
      late ??= { passage, span: withTerms(passage, span) };
    }
    if (passage.text.length > LOOSE_CHARS || isTop(scope)) return late;
    scope = parentOf(scope);
  }
  return late;
}

/** No control and no label ends in the midst of it, and what it points to is there. */
function isWhole(passage: Passage, span: Span, from: PageElement, page: Page): boolean {
  return (
    !runsOverButton(passage, span) &&
    !runsOverBox(passage, span) &&
    !runsOutOfLabel(passage, span, from, page) &&
    !pointsToFringe(passage, span)
  );
}

/**
 * "I agree with the above", on a page where terms stand only in what belongs to all of it. Beside a form they can be
 * linked to; links anywhere on the page are not "the above".
 */
function pointsToFringe({ root, text, marks }: Passage, { start, end }: Span): boolean {
  if (namesTerms(fold(text.slice(start, end)))) return false;
  const blank = (words: string, from: number, to: number): string =>
    `${words.slice(0, from)}${' '.repeat(to - from)}${words.slice(to)}`;
  const anywhere = tagOf(root) === 'body';
  const links = marks.filter(({ kind, element }) => {
    const fringe = closest(element, FRINGE);
    return kind === 'link' && (anywhere || (!!fringe && !contains(fringe, root)));
  });
  const rest = links.reduce((words, link) => blank(words, link.start, link.end), blank(text, start, end));
  return !namesTerms(fold(rest));
}

/** Its lines stand on both sides of a button, or the last is one that accepts what it may, so they are no sentence. */
function runsOverButton({ marks, text }: Passage, { start, end }: Span): boolean {
  return marks.some(
    (mark) => mark.kind === 'button' && mark.start > start && mark.end <= end && text[mark.start - 1] === '\n',
  );
}

/** It begins as the label of one box and goes on with that of another. */
function runsOverBox({ marks, text }: Passage, { start, end }: Span): boolean {
  const boxes = marks.filter(({ kind }) => kind === 'box');
  const labelled = boxes.some((mark) => mark.end <= start && !text.slice(mark.end, start).trim());
  return labelled && boxes.some((mark) => mark.start > start && mark.end < end);
}

/** The last word is no preposition, article or the like: five letters at least, in letters that know small ones. */
const ENDED = /\p{Ll}{5}[.!]?$/u;

/** What a label says after its last verb, at least, where it says what it accepts: "the website" and "nuestros" do not. */
const SAID_CHARS = 16;

/** "[ ] Accept rides by themselves", and terms in another block: a label that stands last in its own says what it accepts. */
function runsOutOfLabel({ root, text }: Passage, { end }: Span, from: PageElement, page: Page): boolean {
  const label = closest(from, 'label');
  const around = label && parentOf(label);
  // What stands with it in one form is the form's, not the page's.
  if (!around || around === root || !contains(root, around) || closest(root, 'form,dialog,[role=dialog]')) return false;
  const over = readPassage(root, page, around).at + readPassage(around, page).text.length;
  if (end <= over || !/^\s*\n/.test(text.slice(over, end))) return false;
  const own = readPassage(label, page).text.trimEnd();
  const words = fold(own);
  const lang = languageOf(words, '');
  const verbs = (['agree', 'read'] as const).flatMap((subject) => [...words.matchAll(pattern(subject, lang))]);
  const said = Math.max(...verbs.map((verb) => verb.index + verb[0].length));
  if (words.length - said < SAID_CHARS) return false;
  return ENDED.test(own) && !namesTerms(words) && !says('these', words) && !saysLittleElse(words, lang);
}

/** "Use is subject to our terms. By continuing, you agree to them.": the sentence before it, if only that links to them. */
function withTerms(passage: Passage, span: Statement): Statement {
  if (findDocuments(passage, span).length > 0) return span;
  const before = sentencesOf(passage.text).findLast((sentence) => sentence.end <= span.start);
  if (!before || passage.text.slice(before.end, span.start).includes('\n')) return span;
  const names = namesTerms(fold(passage.text.slice(before.start, before.end)));
  if (!names || findDocuments(passage, before).length === 0) return span;
  const pointsBack = says('these', fold(passage.text.slice(span.start, span.end)));
  return { ...span, start: before.start, lead: pointsBack ? 0 : span.start - before.start + (span.lead ?? 0) };
}

/** Climbs from a reading, giving each wider passage once; `closeBy` not those of large elements. */
export function* widen(
  reading: Reading,
  node: PageNode,
  page: Page,
  levels: number,
  closeBy = false,
): Generator<Reading> {
  yield reading;
  let scope: PageElement | null = reading.passage.root;
  for (let level = 0; level < levels && scope; level += 1) {
    if (tagOf(scope) === 'body') return;
    scope = parentOf(scope);
    if (!scope || (closeBy && scope.isPartial)) return;
    // Nothing stands beside it, so its parent reads the same.
    if (isOnlyChild(scope)) continue;
    const passage = readPassage(scope, page, node);
    const span = relocate(reading, passage);
    if (!span) return;
    yield { passage, span };
    if (passage.cut) return;
  }
}
