import type { Alternative, AlternativeKind, IsoDate, Prompt, PromptDocument, PromptKind } from '../model.ts';
import { CLIMB } from './budgets.ts';
import { alternativeOf, findAction, findBox } from './controls.ts';
import { speaksOfCookies, withoutCookies } from './cookies.ts';
import { findDocuments } from './documents.ts';
import { closest, contains, isShown, parentOf, tagOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import { isInline, kindOf, type Mark, type Passage, readPassage, type Sight } from './passage.ts';
import { findService } from './service.ts';
import { findConsequence, findDeadline } from './stakes.ts';
import {
  findStatement,
  namesTerms,
  type Span,
  type Statement,
  sentencesOf,
  speaksOfAccepting,
  wholeLine,
} from './statement.ts';

/** A prompt with the elements it stands in. */
export interface FoundPrompt {
  prompt: Prompt;
  /** The control that accepts. */
  action: Element;
  /** The nearest block around the statement. */
  statement: Element;
  alternatives: { kind: AlternativeKind; text: string; element: Element }[];
}

/** What a scan knows of the page beside its elements. */
export interface Page extends Sight {
  today: IsoDate;
  /** `<html lang>`, or ''. */
  lang: string;
  /** Names the page goes by, likeliest first. */
  names: string[];
  origin: string;
}

const QUOTED = 'blockquote,q,pre,code,[contenteditable=""],[contenteditable=true],nav,option,figcaption';
const GROUP = 'form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
/** Where a page says what holds for all of it. */
const FRINGE = 'footer,[role=contentinfo],[role=alert],[id*=footer],[class*=footer],[id*=banner],[class*=banner]';
/** A statement outside the form or dialog of its control: the passage around both is no longer than this. */
const LOOSE_CHARS = 1500;
/** The text around a notice of changed terms that is read for date and cost. */
const NOTICE_CHARS = 1800;

/** A button this near to a sentence that speaks of clicking is the one it means. */
const NEAR_CHARS = 40;
/** Longest line that only names a document. */
const NAME_CHARS = 40;
/** Characters between a link and the button that accepts what it leads to, at most. */
const NEXT_CHARS = 12;
/** More long sentences than this around a statement and a control are an article. */
const PROSE_SENTENCES = 4;
const PROSE_CHARS = 70;

interface Reading {
  passage: Passage;
  span: Span;
}

function isTop(element: Element): boolean {
  return /^(?:body|html|main|article)$/.test(tagOf(element));
}

function blockOf(element: Element): Element {
  let block = element;
  for (let parent = parentOf(block); parent && isInline(block) && tagOf(block) !== 'label'; parent = parentOf(block)) {
    block = parent;
  }
  return block;
}

function wordsOf({ passage, span }: Reading): string {
  return passage.text.slice(span.start, span.end);
}

/** The same words in a passage around. */
function relocate(reading: Reading, passage: Passage): Span | null {
  const words = wordsOf(reading);
  const near = passage.at - (reading.passage.at - reading.span.start) - 8;
  const start = passage.text.indexOf(words, Math.max(0, near));
  return start < 0 ? null : { start, end: start + words.length };
}

function readStatement(node: Node, from: Element, page: Page): (Reading & { span: Statement }) | null {
  let scope: Element | null = blockOf(from);
  for (let level = 0; level < 6 && scope; level += 1) {
    const passage = readPassage(scope, page, node);
    const span = passage.at < 0 ? null : findStatement(passage.text, passage.at);
    if (span) return { passage, span: withTerms(passage, span) };
    if (passage.text.length > LOOSE_CHARS || isTop(scope)) return null;
    scope = parentOf(scope);
  }
  return null;
}

/** "Use is subject to our terms. By continuing, you agree to them.": the sentence before it, if only that links to them. */
function withTerms(passage: Passage, span: Statement): Statement {
  if (findDocuments(passage, span).length > 0) return span;
  const before = sentencesOf(passage.text).findLast((sentence) => sentence.end <= span.start);
  if (!before || passage.text.slice(before.end, span.start).includes('\n')) return span;
  const names = namesTerms(fold(passage.text.slice(before.start, before.end)));
  return names && findDocuments(passage, before).length > 0 ? { ...span, start: before.start } : span;
}

/** Nothing stands beside it, so its parent reads the same. */
function isOnlyChild(element: Element): boolean {
  const parent = parentOf(element);
  return !!parent && tagOf(parent) !== 'body' && parent.childNodes.length === 1;
}

/** Climbs from a reading, giving each wider passage once. */
function* widen(reading: Reading, node: Node, page: Page, levels: number): Generator<Reading> {
  yield reading;
  let scope: Element | null = reading.passage.root;
  for (let level = 0; level < levels && scope; level += 1) {
    if (tagOf(scope) === 'body') return;
    scope = parentOf(scope);
    if (!scope) return;
    if (isOnlyChild(scope)) continue;
    const passage = readPassage(scope, page, node);
    const span = relocate(reading, passage);
    if (!span) return;
    yield { passage, span };
    if (passage.cut) return;
  }
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

/** A box with its label: the whole label is the statement. */
function readBox(reading: Reading, node: Node, page: Page): { box: Mark; reading: Reading } | null {
  for (const wider of widen(reading, node, page, 4)) {
    const box = findBox(wider.passage, wider.span);
    if (!box) continue;
    const label = closest(reading.passage.root, 'label');
    // "By creating an account, you agree": a box after it is for something else.
    const words = fold(wordsOf(wider));
    if (!label && box.start >= wider.span.end && says('by', words, languageOf(words, page.lang))) return null;
    const whole = label ? readPassage(label, page, node) : null;
    if (!whole || whole.text.length > 900 || whole.cut || whole.text.length < wordsOf(reading).length)
      return { box, reading: wider };
    const own = relocate(reading, whole);
    return {
      box,
      reading: { passage: whole, span: { start: 0, end: own ? lineEnd(whole.text, own.end) : whole.text.length } },
    };
  }
  return null;
}

/** Whether the words accept terms: not only cookies, not in the past, not other people's. */
function accepts(folded: string, hasFields: boolean): boolean {
  const lang = languageOf(folded, '');
  if (says('past', folded, lang) && !says('by', folded, lang)) return false;
  if (!speaksOfCookies(folded)) return true;
  const rest = withoutCookies(folded);
  return says('terms', rest) || (hasFields && says('privacy', rest));
}

function isNotice(folded: string): boolean {
  return sentencesOf(folded).some((span) => {
    const sentence = folded.slice(span.start, span.end);
    const lang = languageOf(sentence, '');
    return says('update', sentence, lang) && namesTerms(sentence) && !says('dated', sentence, lang);
  });
}

function kindFor(words: string, around: string, action: Mark, fields: boolean): PromptKind {
  const label = fold(action.label);
  if (!fields && isNotice(around)) return 'reconsent';
  if (action.kind === 'box') return 'checkbox';
  if (says('allow', label) && !fields) return 'oauth';
  if (says('order', label) && !says('signup', label)) return 'checkout';
  const lang = languageOf(words, '');
  if (!fields && (says('passive', words, lang) || says('proceed', words, lang)) && !says('signup', words, lang))
    return 'continue';
  return 'signup';
}

/** 53 bits of a text, as a name. Not for secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function alternativesIn(passage: Passage, action: Element): FoundPrompt['alternatives'] {
  const found: FoundPrompt['alternatives'] = [];
  for (const mark of passage.marks) {
    if (mark.element === action || (mark.kind !== 'button' && mark.kind !== 'link')) continue;
    const text = oneLine(mark.label);
    const kind = text ? alternativeOf(text) : null;
    if (kind && !found.some((known) => known.kind === kind && known.text === text))
      found.push({ kind, text, element: mark.element });
  }
  return found;
}

/** The passage that speaks of the same notice: the dialog, or what stands around. */
function surroundings(passage: Passage, page: Page): Passage {
  const dialog = closest(passage.root, DIALOG);
  if (dialog) return dialog === passage.root ? passage : readPassage(dialog, page);
  let widest = passage;
  for (let scope = parentOf(passage.root); scope && !isTop(scope); scope = parentOf(scope)) {
    const wider = readPassage(scope, page);
    if (wider.cut || wider.text.length > NOTICE_CHARS) break;
    widest = wider;
  }
  return widest;
}

function compose(reading: Reading, action: Mark, block: Element, confidence: number, page: Page): FoundPrompt {
  const fields = reading.passage.marks.some((mark) => mark.kind === 'field');
  const folded = fold(oneLine(wordsOf(reading)));
  const documents: PromptDocument[] = findDocuments(reading.passage, reading.span, action.element);
  const closeBy = surroundings(reading.passage, page);
  const kind = kindFor(folded, fold(closeBy.text), action, fields);
  const passage = kind === 'reconsent' || !fields ? closeBy : reading.passage;
  const alternatives = alternativesIn(passage, action.element);
  const line = kind === 'signup' || kind === 'checkout' ? wholeLine(reading.passage.text, reading.span) : reading.span;
  const statement = oneLine(reading.passage.text.slice(line.start, line.end));
  const label = oneLine(action.kind === 'box' ? statement : action.label);
  const lang = languageOf(folded, page.lang);
  const key = [kind, statement, label, page.origin, ...documents.map((document) => document.url ?? document.title)];
  return {
    prompt: {
      id: hash(key.join('\n')),
      kind,
      statement,
      action: label,
      alternatives: alternatives.map(({ kind: other, text }): Alternative => ({ kind: other, text })),
      documents,
      service: findService(passage.text, statement, page.names),
      deadline: findDeadline(passage.text, lang, page.lang, page.today),
      consequence: findConsequence(passage.text, lang),
      text: passage.text,
      lang,
      confidence: Math.min(0.99, Math.round((confidence + (documents.length > 0 ? 0.1 : 0)) * 100) / 100),
    },
    action: action.element,
    statement: block,
    alternatives,
  };
}

/** Whether the action governs the statement although nothing but nearness ties them. */
function belongs(reading: Reading, action: Mark, block: Element, words: string): boolean {
  const group = closest(action.element, GROUP);
  const label = fold(action.label);
  const lang = languageOf(words, '');
  if (label.length > 2 && words.includes(label) && says('by', words, lang)) return true;
  const together = group ? contains(group, block) : false;
  if (says('passive', words, lang) && !says('by', words, lang)) {
    return (says('agree', label) || says('proceed', label)) && reading.passage.text.length < LOOSE_CHARS && !together;
  }
  if (together) return true;
  const article = closest(block, 'article');
  if (article && !contains(article, action.element)) return false;
  if (says('by', words, lang) && isNear(reading.span, action)) return true;
  return !reading.passage.cut && reading.passage.text.length <= LOOSE_CHARS && !isProse(reading.passage.text);
}

function isNear(span: Span, action: Mark): boolean {
  return action.kind === 'button' && Math.max(action.start - span.end, span.start - action.end) < NEAR_CHARS;
}

/** Sentences as an article has them; a form's surroundings have few. */
function isProse(text: string): boolean {
  return sentencesOf(text).filter((span) => span.end - span.start > PROSE_CHARS).length > PROSE_SENTENCES;
}

/** Words that someone else is quoted with. */
function isQuoted(words: string): boolean {
  const quote = /^(?:["“”„«»‚‹『「《])([^"“”«»›』」》]*)/.exec(words);
  // A label in quotation marks may open a statement: 「登録」ボタンを押すと
  return !!quote && speaksOfAccepting(quote[1] ?? '');
}

function fromText(node: Node, from: Element, page: Page): FoundPrompt | null {
  const reading = readStatement(node, from, page);
  if (!reading) return null;
  const words = fold(wordsOf(reading));
  const block = reading.passage.root;
  const boxed = readBox(reading, node, page);
  const byButton = boxed && isAddressed(words) ? fromSentence(reading, node, words, page) : null;
  if (byButton) return byButton;
  if (boxed) {
    const ticked = fold(wordsOf(boxed.reading));
    if (!accepts(ticked, true) || isMarketing(ticked, boxed.reading)) return null;
    return compose(boxed.reading, boxed.box, block, reading.span.agrees ? 0.85 : 0.6, page);
  }
  if (isQuoted(words) || !reading.span.agrees) return null;
  return fromSentence(reading, node, words, page) ?? withoutControl(reading, node, words, page);
}

/** "By creating an account, you agree": said of a button, whatever box stands beside it. */
function isAddressed(words: string): boolean {
  const lang = languageOf(words, '');
  const by = pattern('by', lang).exec(words);
  const addressed = pattern('addressed', lang).exec(words);
  return !!by && !!addressed && by.index < addressed.index;
}

function fromSentence(reading: Reading, node: Node, words: string, page: Page): FoundPrompt | null {
  const block = reading.passage.root;
  for (const wider of widen(reading, node, page, CLIMB)) {
    const action = findAction(wider.passage, wider.span);
    if (!action) continue;
    if (!accepts(words, hasFields(wider.passage)) || !belongs(wider, action.mark, block, words)) return null;
    return compose(wider, action.mark, block, Math.min(0.85, 0.5 + action.score / 30), page);
  }
  return null;
}

function hasFields(passage: Passage): boolean {
  return passage.marks.some((mark) => mark.kind === 'field');
}

/** Consent to advertising, and to nothing that has a name or an address. */
function isMarketing(folded: string, { passage, span }: Reading): boolean {
  return says('marketing', folded) && !says('terms', folded) && findDocuments(passage, span).length === 0;
}

/**
 * A form whose control is not to be seen yet, and "by continuing past this page", which any step accepts: the statement
 * itself stands for the control.
 */
function withoutControl(reading: Reading, node: Node, words: string, page: Page): FoundPrompt | null {
  const lang = languageOf(words, page.lang);
  const block = reading.passage.root;
  // A drawn box: a label that says "I agree", with nothing behind it that the page marks as a control.
  if (!says('by', words, lang) && !closest(block, 'label')) return null;
  const onward = says('proceed', words, lang) && closest(block, FRINGE);
  for (const wider of widen(reading, node, page, 4)) {
    if (wider.passage.text.length > LOOSE_CHARS) return null;
    const filled =
      hasFields(wider.passage) && closest(block, 'form') && findDocuments(wider.passage, wider.span).length > 0;
    if (!(onward || filled) || !accepts(words, !!filled)) continue;
    const mark: Mark = { kind: 'link', element: block, start: wider.span.end, end: wider.span.end, label: '' };
    return compose(wider, mark, block, 0.4, page);
  }
  return null;
}

/** A control whose own label accepts: alone, or for the terms that the words before it speak of. */
function fromControl(control: Element, page: Page): FoundPrompt | null {
  let scope: Element | null = control;
  for (let level = 0; level < 8 && scope; level += 1) {
    const passage = readPassage(scope, page, control);
    const mark = passage.marks.find((known) => known.element === control);
    if (!mark) return null;
    const label = fold(mark.label);
    if (!says('agree', label) || alternativeOf(mark.label) === 'decline' || label.length > 120) return null;
    if (namesTerms(label)) {
      if (!accepts(label, false)) return null;
      const span = { start: mark.start, end: mark.end };
      const parent = parentOf(control);
      const wide = parent && readPassage(parent, page, control);
      const own = wide?.marks.find((known) => known.element === control);
      return wide && own
        ? compose({ passage: wide, span: own }, own, control, 0.6, page)
        : compose({ passage, span }, mark, control, 0.6, page);
    }
    const acts = says('signup', label) || says('order', label) || says('proceed', label);
    const span = label.length > 40 ? null : (noticeBefore(passage, mark) ?? (acts ? linkBefore(passage, mark) : null));
    if (span) return accepts(fold(passage.text), false) ? compose({ passage, span }, mark, control, 0.55, page) : null;
    if (passage.cut || isTop(scope) || closest(scope, GROUP) === scope) return null;
    scope = parentOf(scope);
  }
  return null;
}

/** "User agreement [Agree and register]": the terms' link is all that is said. */
function linkBefore(passage: Passage, action: Mark): Span | null {
  const link = passage.marks.find(
    (mark) =>
      mark.kind === 'link' &&
      action.start - mark.end >= 0 &&
      action.start - mark.end < NEXT_CHARS &&
      says('terms', fold(mark.label)),
  );
  return link ? { start: link.start, end: action.end } : null;
}

function noticeBefore(passage: Passage, mark: Mark): Span | null {
  const before = sentencesOf(passage.text).filter((span) => span.end <= mark.start);
  return (
    before.find((span) => {
      const sentence = fold(passage.text.slice(span.start, span.end));
      const lang = languageOf(sentence, '');
      return says('update', sentence, lang) && namesTerms(sentence) && !says('past', sentence, lang);
    }) ?? null
  );
}

/** A link with its line to itself is a control; one in a sentence leads to a document. */
function standsAlone(link: Element): boolean {
  const label = textOf(link).trim();
  const folded = fold(label);
  return (
    says('agree', folded) &&
    !says('by', folded, languageOf(folded, '')) &&
    textOf(blockOf(link)).trim().length - label.length < NEXT_CHARS
  );
}

/** The prompt that a candidate is part of; null where it is none. */
export function findPrompt(node: Node, page: Page): FoundPrompt | null {
  const from = node instanceof Element ? node : parentOf(node);
  if (!from || !isShown(from) || closest(from, QUOTED)) return null;
  for (let at: Element | null = from; at && (isInline(at) || kindOf(at)); at = parentOf(at)) {
    const kind = kindOf(at);
    if (kind === 'button' || (kind === 'link' && standsAlone(at))) return fromControl(at, page);
  }
  return fromText(node, from, page);
}
