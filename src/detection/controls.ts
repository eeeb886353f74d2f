import type { AlternativeKind } from '../model.ts';
import { speaksOfCookies } from './cookies.ts';
import { fold } from './fold.ts';
import { type Subject, says } from './lexicon.ts';
import {
  isAnswer,
  isOfContents,
  isTermsFile,
  leadsHere,
  leadsNowhere,
  leadsToHeading,
  signsIn,
  standsAlone,
} from './links.ts';
import { isOnlyPressed, type Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import type { Passage } from './passage.ts';
import { FRINGE } from './reading.ts';
import type { Span } from './split-sentences.ts';
import { attribute, closest, contains, type PageElement, parentOf, queryAll, tagOf, textOf } from './tree.ts';

/** Longest label of a control; longer ones are cards. */
const LABEL_CHARS = 120;
/** Characters between a statement and the control it governs, at most, unless it names the control. */
const GAP_CHARS = 900;

/** What the label of a control that accepts speaks of, beside accepting. */
const ACTS: Subject[] = ['signup', 'order', 'allow', 'proceed'];

const ALTERNATIVES: [AlternativeKind, Subject][] = [
  ['delete-account', 'remove'],
  ['log-out', 'logout'],
  // "Disagree and close".
  ['decline', 'decline'],
  ['later', 'later'],
  ['settings', 'settings'],
];

/** What else the control offers than accepting; null where it is none of those. */
export function alternativeOf(label: string): AlternativeKind | null {
  const folded = fold(label);
  if (folded.length > 60) return null;
  return ALTERNATIVES.find(([, subject]) => says(subject, folded))?.[0] ?? null;
}

/** Whether one can answer "maybe": so one does to an invitation, not to terms. */
export function isInvitation({ marks }: Passage): boolean {
  return marks.some(({ kind, label }) => kind === 'button' && says('maybe', fold(label).trim()));
}

function isSubmit(element: PageElement): boolean {
  const type = attribute(element, 'type').toLowerCase();
  return type === 'submit' || type === 'image' || (tagOf(element) === 'button' && !type && !!closest(element, 'form'));
}

/** Whether the statement calls the control by its label: "By clicking Sign up", not merely with a word that it shares. */
function isNamed(mark: Mark, span: Span, text: string, acts: boolean): boolean {
  const statement = text.slice(span.start, span.end);
  if (mark.label.length < 3 || (mark.start >= span.start && mark.end <= span.end)) return false;
  if (mark.kind === 'button' && statement.includes(mark.label)) return true;
  return acts && fold(statement).includes(fold(mark.label));
}

function pointsOf(label: string): number {
  if (says('agree', label)) return 5;
  return ACTS.some((subject) => says(subject, label)) ? 3 : 0;
}

/** A button that opens and shuts what stands under it. */
export const OPENER = '[aria-expanded]';

/** Longest text of a banner about cookies. */
const BANNER_CHARS = 400;
/** Characters at a statement's beginning that tell it from other words. */
const OPENING_CHARS = 40;
const lettersOf = (words: string): string => words.replace(/\s+/g, '');

/** Stands in a banner about cookies that is only a part of what was read, and holds no action. */
export function isOfCookies(
  element: PageElement,
  { root, text }: Passage,
  { start }: Span,
  action?: PageElement,
): boolean {
  const statement = lettersOf(text.slice(start, start + OPENING_CHARS));
  for (let at = parentOf(element); at && at !== root; at = parentOf(at)) {
    if (action && contains(at, action)) return false;
    const words = textOf(at);
    if (words.length > BANNER_CHARS || lettersOf(words).includes(statement)) return false;
    // "Cookie settings" beside it says nothing of what this one does.
    const told = queryAll(at, 'button,[role=button],a').reduce(
      (rest, other) => rest.replace(textOf(other), ' '),
      words,
    );
    if (speaksOfCookies(fold(told))) return true;
  }
  return false;
}

/** Characters of a label, at least, that is no button's of many: "Accept and read on". */
const TELLING_CHARS = 10;

/** "By choosing “Accept and read on” …": no other button than that is meant. */
const isCalled = ({ label }: Mark, { text }: Passage, { start, end }: Span): boolean =>
  label.length >= TELLING_CHARS && text.slice(start, end).includes(label) && !speaksOfCookies(fold(label));

/** "Back", unless the statement calls it by that: "By going on with “Back” …". */
const goesBack = ({ label }: Mark, { text }: Passage, { start, end }: Span): boolean =>
  says('back', fold(label).trim()) && !text.slice(start, end).includes(label);

/** It does something else, whatever it is called: it opens what is under it, sends the form at the foot of the page, or closes a banner. */
function isOfAnother(mark: Mark, passage: Passage, span: Span): boolean {
  const { element } = mark;
  if (closest(element, OPENER)) return true;
  if (!isCalled(mark, passage, span) && isOfCookies(element, passage, span)) return true;
  const form = closest(element, 'form');
  const fringe = form && closest(form, FRINGE);
  return !!fringe && !contains(fringe, passage.root);
}

const CLOSER = /(?:^|[^a-z])(?:close|dismiss)(?:r|[^a-z]|btn|button|icon|$)/i;

/** A button that takes away what it stands in, as styles call it, and says nothing of accepting. */
function isCloser(element: PageElement, folded: string): boolean {
  return CLOSER.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`) && !says('agree', folded);
}

/** "Click here to accept", as a link in the sentence. */
function asksForClick(label: string): boolean {
  return says('agree', label) && says('by', label) && !namesTerms(label);
}

/**
 * How well a control fits as the one that accepts; at most 0 where it does not.
 * @param links whether a link that stands alone counts nearly as much as a button
 */
function rate(mark: Mark, span: Span, passage: Passage, links: boolean): number {
  const { text } = passage;
  const label = fold(mark.label).trim();
  if (!label || label.length > LABEL_CHARS || isCloser(mark.element, label)) return 0;
  if (isOfAnother(mark, passage, span)) return 0;
  if (goesBack(mark, passage, span)) return 0;
  // A link leads to a document, or accepts it: "Terms of use", "I accept the terms".
  const leads = namesTerms(label) && !says('agree', label);
  if (isTermsFile(mark.element, label)) return 0;
  const within = mark.start >= span.start && mark.end <= span.end;
  if (mark.kind === 'link' && closest(mark.element, 'h1,h2,h3,h4,h5,h6')) return 0;
  // "I accept" is no entry of contents.
  const accepts = says('agree', label) && !namesTerms(label);
  if (mark.kind === 'link' && (accepts ? leadsToHeading : isOfContents)(mark.element)) return 0;
  if (mark.kind === 'link' && (leads || (within && !asksForClick(label)))) return 0;
  const gap = mark.start >= span.end ? mark.start - span.end : span.start - mark.end;
  const points = pointsOf(label);
  if (mark.kind === 'link' && points > 0 && leadsHere(mark.element)) return 0;
  const named = isNamed(mark, span, text, points > 0);
  if (gap > GAP_CHARS && !named && !says('agree', label)) return 0;
  let score = points + (named ? 6 : 0) + (isSubmit(mark.element) ? 3 : 0);
  if (mark.kind === 'link' && !within)
    score -= links && (standsAlone(mark, text) || signsIn(mark) || isAnswer(mark)) ? 1 : 3;
  const other = alternativeOf(label);
  if (other && (points < 5 || says('decline', label))) score -= 9;
  if (/search|password/.test(label)) score -= 3;
  if (isByOther(mark)) score -= points > 0 ? 2 : 4;
  return score - Math.min(3, Math.max(0, gap) / 250);
}

/** Signing in by way of another service: one's own button goes first. */
export function isByOther({ label }: Mark): boolean {
  return /google|facebook|apple|twitter|linkedin|microsoft/.test(fold(label));
}

/** The control that a statement makes an acceptance; null where the passage has none. */
export function findAction(passage: Passage, span: Span): { mark: Mark; score: number } | null {
  return bestOf(passage, span, false) ?? bestOf(passage, span, true);
}

function bestOf(passage: Passage, span: Span, links: boolean): { mark: Mark; score: number } | null {
  let best: { mark: Mark; score: number } | null = null;
  for (const mark of passage.marks) {
    if (mark.kind !== 'button' && mark.kind !== 'link') continue;
    const score = rate(mark, span, passage, links);
    if (score > 0.5 && score > (best?.score ?? 0)) best = { mark, score };
  }
  return best;
}

/** Longest label of a button that says neither that it accepts nor what it does: "Let's go". */
const SHORT_CHARS = 40;
/** A word that tells what is done: "By playing on … [Let's play]". */
const WORD = /\p{L}{4,}/gu;
/** More such buttons than this are a tool bar. */
const FEW = 2;

/**
 * The control that a statement speaks of ("by going on you accept …") where no label says so: the nearest of few buttons
 * that offer nothing else; what no more than answers to clicks is called after the deed, and so are links that lead nowhere, where
 * there is no button.
 * @param links whether links can be: it stands in a dialog
 */
export function findOnlyButton(passage: Passage, span: Span, links: boolean): Mark | null {
  const { marks, text } = passage;
  const words = fold(text.slice(span.start, span.end));
  const isCalledSo = (label: string) =>
    !!fold(label)
      .match(WORD)
      ?.some((word) => words.includes(word));
  const isButton = ({ kind, element, label }: Mark) =>
    kind === 'button' && (!isOnlyPressed(element) || isCalledSo(label));
  const isLink = ({ kind, element, label }: Mark) => kind === 'link' && leadsNowhere(element) && isCalledSo(label);
  // "By using Acme you agree to our terms. Learn more"
  const isPressed = links && !marks.some(isButton) && !says('passive', words) ? isLink : isButton;
  const buttons = marks.filter(
    (mark) =>
      isPressed(mark) &&
      mark.label.length > 1 &&
      mark.label.length <= SHORT_CHARS &&
      /\p{L}/u.test(mark.label) &&
      !alternativeOf(mark.label) &&
      !isCloser(mark.element, fold(mark.label)) &&
      !isOfAnother(mark, passage, span) &&
      !goesBack(mark, passage, span) &&
      !isTermsFile(mark.element, fold(mark.label)) &&
      !namesTerms(fold(mark.label)) &&
      (mark.start >= span.end || mark.end <= span.start),
  );
  if (buttons.length > FEW) return null;
  return buttons.find((mark) => mark.start >= span.end) ?? buttons.at(-1) ?? null;
}

/**
 * The button that puts a notice away, where it has no other: whoever goes on with what the notice says accepts by that.
 * The last one of those with words.
 */
export function findCloser({ marks }: Passage, { end }: Span): Mark | null {
  const buttons = marks.filter(({ kind, label }) => kind === 'button' && /\p{L}/u.test(label));
  const puts = buttons.every(({ label, start }) => start >= end && alternativeOf(label) === 'later');
  return puts ? (buttons.at(-1) ?? null) : null;
}

/** The box that a statement labels; null where none belongs to it. */
export function findBox(passage: Passage, span: Span): Mark | null {
  let best: Mark | null = null;
  for (const mark of passage.marks) {
    if (mark.kind !== 'box') continue;
    if (mark.end <= span.start) {
      const between = passage.text.slice(mark.end, span.start).replace(/[\s*:.,()]+/g, '');
      if (between.length < 3) best = mark;
      continue;
    }
    if (mark.start <= span.end) return mark;
    const between = passage.text.slice(span.end, mark.start).replace(/[\s*:.,()]+/g, '');
    if (between.length < 3 && !best && !hasOtherLabel(mark, passage)) return mark;
  }
  return best;
}

/** Words right after a box are its label, not those before it. */
function hasOtherLabel(mark: Mark, passage: Passage): boolean {
  return /^[^\n]*[\p{L}]{2}/u.test(passage.text.slice(mark.end, mark.end + 60));
}
