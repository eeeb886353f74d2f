import { accepts } from './accepting.ts';
import { ASKING, borderOf, DIALOG } from './belonging.ts';
import { PASSAGE_CHARS } from './budgets.ts';
import { compose } from './compose.ts';
import { alternativeOf, isInvitation, OPENER } from './controls.ts';
import { speaksOfCookies } from './cookies.ts';
import { addressOf, findDocuments } from './documents.ts';
import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import { standsAlone as isAlone } from './links.ts';
import type { Mark } from './marks.ts';
import { namesTerms } from './names-terms.ts';
import type { FoundPrompt, Page } from './page.ts';
import { type Passage, readPassage } from './passage.ts';
import { opensQuotation } from './quoted.ts';
import { blockOf, isTop } from './reading.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { isTitleOfTerms, leadsWithTerms } from './title.ts';
import { attribute, closest, isShown, type PageElement, parentOf, query, queryAll, tagOf, textOf } from './tree.ts';

/** Longest label that accepts what stands before it, and what it may say beside accepting. */
const LABEL_CHARS = 40;
const BESIDE_CHARS = 9;
/** "Accept answer" says what is accepted; "yes", "ich", "todo" do not. */
const LONG_WORD = /[a-z]{6}/;
/** Characters between a link and the button that accepts what it leads to, at most. */
const NEXT_CHARS = 12;
/** Characters between a notice of changed terms and a link that accepts them, at most. */
const NEAR_CHARS = 200;
/** A notice of changed terms without a link says at least as much. */
const NOTICE_CHARS = 60;
/** Words before a link that can be the terms it accepts, at least. */
const TERMS_CHARS = 400;
/** Longest heading that names terms. */
const HEADING_CHARS = 80;
const HEADING = 'h1,h2,h3,h4,legend,[role=heading]';

/** A control whose own label accepts: alone, or for the terms that the words before it speak of. */
export function fromControl(control: PageElement, page: Page): FoundPrompt | null {
  if (closest(control, OPENER)) return null;
  const border = borderOf(control);
  let scope: PageElement | null = control;
  let row: Passage | null = null;
  for (let level = 0; level < 8 && scope; level += 1) {
    const passage = readPassage(scope, page, control);
    const mark = passage.marks.find((known) => known.element === control);
    if (!mark) break;
    const label = fold(mark.label);
    if (!says('agree', label) || says('decline', label) || label.length > 120) return null;
    if (isInvitation(passage)) return null;
    if (namesTerms(label)) return fromFullLabel(control, mark, passage, page);
    if (!isBare(label)) return null;
    const acts = says('signup', label) || says('order', label) || says('proceed', label);
    const span = noticeBefore(passage, mark) ?? (acts ? linkBefore(passage, mark) : null) ?? readBefore(passage, mark);
    const reading = span && { passage, span };
    if (reading)
      return accepts(fold(passage.text), reading, false) ? compose(reading, mark, control, 0.55, page) : null;
    row = passage;
    if (passage.cut || isTop(scope) || scope === border) break;
    scope = parentOf(scope);
  }
  return row && underHeading(control, row, page);
}

/** "I accept", "Agree and continue", not "Accept invitation". */
function isBare(label: string): boolean {
  if (label.length > LABEL_CHARS) return false;
  if (says('signup', label) || says('order', label) || says('proceed', label)) return true;
  const rest = label.replace(pattern('agree'), '').trim();
  return rest.length <= BESIDE_CHARS && !LONG_WORD.test(rest);
}

function fromFullLabel(control: PageElement, mark: Mark, passage: Passage, page: Page): FoundPrompt | null {
  const span = { start: mark.start, end: mark.end };
  if (!accepts(fold(mark.label), { passage, span }, false)) return null;
  if (mark.kind === 'link' && (isOfError(control) || (addressOf(control) && !followsTerms(control, page)))) return null;
  const parent = parentOf(control);
  const wide = parent && readPassage(parent, page, control);
  const own = wide?.marks.find((known) => known.element === control);
  return wide && own
    ? compose({ passage: wide, span: { start: own.start, end: own.end } }, own, control, 0.6, page)
    : compose({ passage, span }, mark, control, 0.6, page);
}

/** "Accept the terms to go on", in the list of what is wrong with a form: it leads to the field. */
function isOfError(link: PageElement): boolean {
  return /^#./.test(attribute(link, 'href')) && !!closest(link, '[role=alert],[class*=error]');
}

/** What a page is called that tells of accepting: "Accepting the terms", "Aceptación de los términos". */
const NOUN = /^\p{L}+(?:ing|tion|cion|cao|zione|ung)(?!\p{L})/u;
/** Characters before its verb in what a link says for the person: "I accept", "Ich stimme zu"; not "How to accept". */
const SELF_CHARS = 4;

function answers({ label }: Mark): boolean {
  const folded = fold(label);
  return folded.search(pattern('agree')) <= SELF_CHARS && !NOUN.test(folded);
}

/** "Accepting terms" is what a page is called that a link leads to, unless the terms, news of them, or a link to decline, stand by it. */
function followsTerms(link: PageElement, page: Page): boolean {
  for (let scope = parentOf(link); scope && tagOf(scope) !== 'html'; scope = parentOf(scope)) {
    const passage = readPassage(scope, page, link);
    const { text, marks, cut } = passage;
    const mark = marks.find(({ element }) => element === link);
    const at = mark?.start ?? (cut ? text.length : 0);
    const notice = mark && answers(mark) && isAlone(mark, text) && noticeBefore(passage, mark);
    if (notice && at - notice.end < NEAR_CHARS) return true;
    if (at >= TERMS_CHARS || marks.some((mark) => alternativeOf(mark.label) === 'decline')) return true;
    if (cut) return false;
  }
  return false;
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

/** "Before you start, read our terms [I have read and accept]": asked to read what is linked, and says that one has. */
function readBefore(passage: Passage, mark: Mark): Span | null {
  if (!says('read', fold(mark.label))) return null;
  const before = sentencesOf(passage.text).filter((span) => span.end <= mark.start);
  return (
    before.findLast((span) => findDocuments(passage, span).some(({ title }) => says('terms', fold(title)))) ?? null
  );
}

function noticeBefore(passage: Passage, mark: Mark): Span | null {
  const whole = { start: 0, end: mark.start };
  if (mark.start < NOTICE_CHARS && findDocuments(passage, whole).length === 0) return null;
  const before = sentencesOf(passage.text).filter((span) => span.end <= mark.start);
  return (
    before.find((span) => {
      const sentence = fold(passage.text.slice(span.start, span.end));
      const lang = languageOf(sentence, '');
      return (
        says('update', sentence, lang) &&
        namesTerms(sentence) &&
        !says('past', sentence, lang) &&
        !opensQuotation(sentence)
      );
    }) ?? null
  );
}

/** "Accept and connect", which sends a form that asks for nothing else: the first page of a network. */
function sendsOn(control: PageElement, label: string): boolean {
  const form = closest(control, 'form');
  return !!form && !query(form, ASKING) && (says('signup', label) || says('proceed', label));
}

/**
 * The terms themselves in a dialog or on a page, under a heading that names them, with a button to accept them; outside
 * a dialog with one to decline them too, unless it is said that one goes on by it.
 */
function underHeading(control: PageElement, row: Passage, page: Page): FoundPrompt | null {
  const dialog = closest(control, DIALOG);
  const declines = row.marks.some((mark) => mark.element !== control && alternativeOf(mark.label) === 'decline');
  const mark = row.marks.find((known) => known.element === control);
  const isAnswer = !!dialog || declines || (!!mark && sendsOn(control, fold(mark.label)));
  if (!isAnswer || speaksOfCookies(fold(row.text))) return null;
  const heading = mark && headingOver(control, dialog);
  const title = heading ? textOf(heading).replace(/\s+/g, ' ').trim() : '';
  if (
    !mark ||
    !heading ||
    !isTitleOfTerms(fold(title)) ||
    (!leadsWithTerms(fold(title)) && !hasSubstance(row, mark, title)) ||
    /[?？]|\.[a-z]{2,4}$/i.test(title) ||
    !says('terms', fold(title)) ||
    says('update', fold(title))
  )
    return null;
  const at = row.text.indexOf(title);
  if (at >= 0 && at < mark.start)
    return compose({ passage: row, span: { start: at, end: at + title.length } }, mark, heading, 0.5, page);
  // The terms are longer than what is read at once: heading and buttons are put together without them.
  const shift = title.length + 1;
  const marks = row.marks.map((known) => ({ ...known, start: known.start + shift, end: known.end + shift }));
  const text = `${title}\n${row.text}`.slice(0, PASSAGE_CHARS);
  const passage: Passage = { ...row, text, marks, offsets: new Map() };
  const own = { ...mark, start: mark.start + shift, end: mark.end + shift };
  return compose({ passage, span: { start: 0, end: title.length } }, own, heading, 0.5, page);
}

/** Where terms can stand whose text is not read. */
const HOLDERS = 'iframe,object,embed,textarea,[role=document]';

/** Under "New meeting: review of terms" stand an hour and a room; under the title of terms something of them, or a link. */
function hasSubstance(row: Passage, { start }: Mark, title: string): boolean {
  if (start - title.length >= NOTICE_CHARS || query(row.root, HOLDERS)) return true;
  return findDocuments(row, { start: 0, end: row.text.length }).length > 0;
}

/** The nearest heading before a control, in its dialog or in what holds it; none beyond that. */
function headingOver(control: PageElement, dialog: PageElement | null): PageElement | null {
  for (let scope = parentOf(control); scope && tagOf(scope) !== 'html'; scope = parentOf(scope)) {
    const headings: PageElement[] = queryAll(scope, HEADING);
    // A page's title may stand over that of the terms.
    const found = headings.find((heading) => isTitleOfTerms(fold(textOf(heading).trim()))) ?? headings[0];
    if (found) return isShown(found) && textOf(found).trim().length <= HEADING_CHARS ? found : null;
    if (scope === dialog) return null;
  }
  return null;
}

/** A link with its line to itself is a control; one in a sentence leads to a document. */
export function standsAlone(link: PageElement, page: Page): boolean {
  const label = textOf(link).trim() || attribute(link, 'aria-label');
  const folded = fold(label);
  if (!says('agree', folded) || says('by', folded, languageOf(folded, ''))) return false;
  const { text, marks } = readPassage(blockOf(link), page);
  const mark = marks.find((known) => known.element === link);
  if (!mark) return false;
  const end = text.indexOf('\n', mark.end);
  const line = text.slice(text.lastIndexOf('\n', mark.start) + 1, end < 0 ? text.length : end);
  return line.trim().length - label.length < NEXT_CHARS;
}
