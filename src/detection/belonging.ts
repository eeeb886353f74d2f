import { fold } from './fold.ts';
import { languageOf, pattern, says } from './lexicon.ts';
import type { Mark } from './marks.ts';
import { hasFields, type Reading } from './page.ts';
import { quotations } from './quoted.ts';
import { LOOSE_CHARS } from './reading.ts';
import { type Span, sentencesOf } from './split-sentences.ts';
import { hasTerms, isClause } from './title.ts';
import {
  attribute,
  closest,
  contains,
  isFixed,
  isShorter,
  type PageElement,
  parentOf,
  query,
  queryAll,
  tagOf,
  textOf,
} from './tree.ts';

export const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
export const GROUP = `form,${DIALOG}`;
/** Labels of a row of buttons are no longer together. */
const ROW_CHARS = 300;
/** What one fills in, or ticks, or reads in a form, or sees whom it is about by. */
const FILLED = 'input:not([type=hidden],[type=submit],[type=button],[type=image]),textarea,select,img';

/** Has buttons and no words: a dialog's `form method=dialog`, or what carries a token beside the button that sends it. */
function isRowOfButtons(row: PageElement): boolean {
  if (row.isPartial || !isShorter(row, ROW_CHARS) || query(row, FILLED)) return false;
  const labels = queryAll(row, 'button,[role=button],a').map(textOf).join('');
  return textOf(row).replace(/\s+/g, '') === labels.replace(/\s+/g, '');
}

/** The form that holds a control, or the dialog that holds it with what it is about. */
export function groupOf(control: PageElement): PageElement | null {
  const group = closest(control, GROUP);
  const around = group && isRowOfButtons(group) ? closest(group, DIALOG) : null;
  return around ?? group;
}

/** Where what a control is about ends: of a form of nothing but buttons outside of a dialog, the first element around with words. */
export function borderOf(control: PageElement): PageElement | null {
  let border = groupOf(control);
  while (border && isRowOfButtons(border)) border = parentOf(border);
  return border;
}
/** Fields of a form; without one of them it is for searching or for a comment. */
export const ASKING =
  'input:not([type=hidden],[type=search],[type=submit],[type=button],[type=image],[name=q],[name=s])';
const SEARCHES = '[type=search],[name=q],[name=s]';
/** A button this near to a sentence that speaks of clicking is the one it means. */
const NEAR_CHARS = 40;
/** Longest label that a statement quotes. */
const CALLED_CHARS = 30;
/** A page with no more text is about one thing. */
const PAGE_CHARS = 700;
/** More long sentences than this around a statement and a control are an article. */
const PROSE_SENTENCES = 4;
const PROSE_CHARS = 70;

/** Whether the action governs the statement although nothing but nearness ties them. */
export function belongs(reading: Reading, action: Mark, block: PageElement, words: string): boolean {
  const group = groupOf(action.element);
  const together = group ? contains(group, block) : false;
  if (!together && isElsewhere(block, action.element)) return false;
  if (!together && group && isAside(group) && !isToldOfMessage(reading, action, group, words)) return false;
  const label = fold(action.label);
  const lang = languageOf(words, '');
  const by = says('by', words, lang);
  if (label.length > 2 && words.includes(label) && by) return true;
  if (!together && !says('agree', label)) {
    const named = by && namesDeed(words, label, hasFields(reading.passage));
    if (!named && isMessage(block, reading, action)) return false;
    if (!(named && action.start > reading.span.start) && isClause(reading, action)) return false;
  }
  if (says('passive', words, lang) && !by) {
    const onward = says('agree', label) || says('proceed', label);
    if (together) {
      const alone = !!closest(action.element, DIALOG) || isWholePage(action.element);
      return says('signup', words, lang) || (onward && alone);
    }
    if (isWholePage(action.element) && !closest(block, 'footer')) return true;
    return onward && reading.passage.text.length < LOOSE_CHARS;
  }
  if (together) return true;
  if (!by && isComposer(reading, action)) return false;
  if (!by && isOfPage(action.element) && !isOfPage(block)) return false;
  if (by && isOfWhole(action.element) && !isOfPage(block)) {
    const page = closest(block, 'body');
    if (!namesDeed(words, label, false) || (page && hasTerms(page))) return false;
  }
  if (!together && callsAnother(words, label)) return false;
  if (by && isNear(reading.span, action)) return true;
  return !reading.passage.cut && reading.passage.text.length <= LOOSE_CHARS && !isProse(reading.passage.text);
}

const COMMENT = /(?:^|\s)comments?(?:list|-list|-item)?(?:\s|$)/i;

/** An entry of a list of comments, as either is called. */
const isComment = (entry: PageElement): boolean =>
  [entry, parentOf(entry)].some((one) => !!one && COMMENT.test(`${attribute(one, 'class')} ${attribute(one, 'id')}`));

/** An article, a comment, or an answer that one opens, is over where it ends: no control outside is of it. */
function isElsewhere(block: PageElement, action: PageElement): boolean {
  const around = closest(block, 'article,details');
  if (around && !contains(around, action)) return true;
  const entry = closest(block, 'li');
  const list = entry && parentOf(entry);
  return !!list && !contains(list, action) && isComment(entry) && !query(entry, 'textarea');
}

/** “By pressing "I agree", you accept …”, above a form that one sends by another button. */
const callsAnother = (words: string, label: string): boolean =>
  !says('agree', label) && quotations(words).some((quote) => quote.length <= CALLED_CHARS && says('agree', quote));

/** "By signing up", and a button that is called so; under fields also in other words: "By registering", "Create account". */
function namesDeed(words: string, label: string, fields: boolean): boolean {
  return (['proceed', 'signup', 'order'] as const).some(
    (deed) =>
      (fields && says(deed, words) && says(deed, label)) ||
      label.match(pattern(deed))?.some((stem) => words.includes(stem)),
  );
}

/** Words that a page reads out as news of its own: what stands elsewhere, and not right under them, does something else. */
function isMessage(block: PageElement, { passage, span }: Reading, { element, start }: Mark): boolean {
  const message = closest(block, '[role=status],[role=alert]');
  if (!message || contains(message, element)) return false;
  return start < span.end || /[\p{L}\p{N}]/u.test(passage.text.slice(span.end, start));
}

/** Stands where a page has what belongs to the whole of it. */
const isOfPage = (element: PageElement) => !!closest(element, 'footer,nav,header,[role=contentinfo],[role=navigation]');

/** At the head of the page, not of one of its parts. Its foot may hold the one button of what is drawn like an app. */
const isOfWhole = (element: PageElement): boolean => {
  const frame = closest(element, 'nav,header,[role=navigation]');
  return !!frame && !closest(frame, `main,[role=main],article,section,${GROUP}`);
};

/** The dialog that an element stands in, or what is laid over the page like one. */
export function frontOf(element: PageElement): PageElement | null {
  let front = closest(element, DIALOG);
  for (let at = front ? null : element; at; at = parentOf(at)) if (isFixed(at)) front = at;
  return front;
}

export const isInFront = (element: PageElement): boolean => !!frontOf(element);

/** The page says little else, as that of a network one joins. */
export function isWholePage(element: PageElement): boolean {
  const body = closest(element, 'article') ? null : closest(element, 'body');
  return !!body && isShorter(body, PAGE_CHARS);
}

/** A form for searching or for writing a comment, with words beside it that are not of it. */
function isAside(form: PageElement): boolean {
  if (!closest(form, 'form') || textOf(form).length > LOOSE_CHARS) return false;
  const asks = query(form, ASKING);
  return !asks && !!query(form, `textarea,${SEARCHES}`);
}

/** "By messaging Acme you agree …", right under what one writes a message into. */
function isToldOfMessage({ span }: Reading, action: Mark, form: PageElement, words: string): boolean {
  if (span.start < action.end || !isNear(span, action) || query(form, SEARCHES)) return false;
  const lang = languageOf(words, '');
  return says('by', words, lang) && !says('passive', words, lang);
}

/** What one writes into stands alone between words and button: they are another's, and the button sends one's own. */
function isComposer({ passage, span }: Reading, action: Mark): boolean {
  const fields = passage.marks.filter(({ kind }) => kind === 'field');
  const [field] = fields;
  if (!field || fields.length > 1 || field.start < span.end || field.start > action.start) return false;
  return tagOf(field.element) === 'textarea' || attribute(field.element, 'role') === 'textbox';
}

export function isNear(span: Span, action: Mark): boolean {
  return action.kind === 'button' && Math.max(action.start - span.end, span.start - action.end) < NEAR_CHARS;
}

/** Sentences as an article has them; a form's surroundings have few. */
function isProse(text: string): boolean {
  return sentencesOf(text).filter((span) => span.end - span.start > PROSE_CHARS).length > PROSE_SENTENCES;
}
