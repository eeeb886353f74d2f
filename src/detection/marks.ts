import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import { attribute, closest, isElement, type PageElement, parentOf, query, queryAll, tagOf, textOf } from './tree.ts';

/** What a person can do in a passage, and where in its text it stands. */
export interface Mark {
  kind: 'box' | 'button' | 'link' | 'field';
  element: PageElement;
  start: number;
  end: number;
  label: string;
}

/** Elements that one takes its name of, at most. */
const NAMES = 4;
/** Longest name of a document on a button. */
const LABEL_CHARS = 80;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
/** "Send my declaration", as a button, sends. */
const BUTTON_TAG = /^button$/;
const BUTTON_INPUT = /^(?:submit|button|image)$/;
const BUTTON_CLASS = /\bbtn|button|\bcta\b/i;

/** Whether the element stands in a line of text. */
export function isInline(element: PageElement): boolean {
  return INLINE.test(tagOf(element));
}

/** Longest label of what is drawn as a button and marked as nothing. */
const DRAWN_CHARS = 40;
const DRAWN = /^(?:div|span|p|li|em|i|b|strong)$/;
const DRAWN_CLASS = /(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])/i;
const CONTROLS = 'a,button,input,textarea,select,[role=button],[role=checkbox],[role=link]';

/** It answers to clicks, or is reached by the keyboard, as its own attributes say. */
const isPressed = (element: PageElement): boolean =>
  !attribute(element, 'role') &&
  (!!attribute(element, 'onclick') || (tagOf(element) === 'div' && attribute(element, 'tabindex') === '0'));

/** A sentence: an entry of a mailbox, a question that one unfolds, "I accept the terms" that ticks the box beside it. */
const isTold = (label: string): boolean => {
  const folded = fold(label);
  return /[.:?;…؟。？：]/.test(label) || (says('agree', folded) && (says('terms', folded) || says('privacy', folded)));
};
/** More than these side by side are entries of a list. */
const FEW_PRESSED = 3;

function isOfList(element: PageElement): boolean {
  let pressed = 0;
  for (const other of parentOf(element)?.contents ?? [])
    if (isElement(other) && isPressed(other) && ++pressed > FEW_PRESSED) return true;
  return false;
}

/** No more than its clicks makes it a control: neither its tag nor its role nor what the page's styles call it. */
export const isOnlyPressed = (element: PageElement): boolean =>
  DRAWN.test(tagOf(element)) && !DRAWN_CLASS.test(attribute(element, 'class')) && isPressed(element);

/** A short label in an element that the page's styles call a button, or that answers to clicks, and that holds no control. */
function isDrawnButton(element: PageElement, tag: string): boolean {
  if (!DRAWN.test(tag) || element.isPartial) return false;
  const isCalledSo = DRAWN_CLASS.test(attribute(element, 'class'));
  if (!isCalledSo && !isPressed(element)) return false;
  const label = textOf(element).trim();
  if (!isCalledSo && (isTold(label) || isOfList(element))) return false;
  if (!label || label.length > DRAWN_CHARS || query(element, CONTROLS)) return false;
  // A control's own parts are called after it.
  if (closest(element, CONTROLS)) return false;
  const inner = query(element, '[class*=btn],[class*=button],[class*=cta]');
  return !inner || !DRAWN_CLASS.test(attribute(inner, 'class')) || textOf(inner).trim() === label;
}

/** What the element is for a person who wants to act; null where it is only text. */
export function kindOf(element: PageElement): Mark['kind'] | null {
  const tag = tagOf(element);
  const role = attribute(element, 'role');
  if (tag === 'input') {
    const type = attribute(element, 'type').toLowerCase();
    if (type === 'checkbox' || type === 'radio') return 'box';
    if (type === 'hidden') return null;
    return BUTTON_INPUT.test(type) ? 'button' : 'field';
  }
  if (role === 'checkbox' || role === 'switch' || role === 'radio') return 'box';
  // A state and no role: what is drawn as a box.
  if (!role && attribute(element, 'aria-checked')) return 'box';
  if (tag === 'textarea' || role === 'textbox') return 'field';
  const button = tag === 'button' || role === 'button' || /-(?:button|btn)$/.test(tag);
  if (tag !== 'a' && !button && role !== 'link') {
    if (!isDrawnButton(element, tag)) return null;
    return isPressed(element) && namesDocument(element) ? 'link' : 'button';
  }
  if (!button && !BUTTON_CLASS.test(attribute(element, 'class'))) return 'link';
  return namesDocument(element) ? 'link' : 'button';
}

/** A button, or a link drawn as one, that opens a document by script. */
function namesDocument(element: PageElement): boolean {
  const label = fold(
    textOf(element)
      .trim()
      .slice(0, LABEL_CHARS + 1),
  );
  if (!label || label.length > LABEL_CHARS) return false;
  if (BUTTON_TAG.test(tagOf(element)) && says('signup', label)) return false;
  return (says('terms', label) || says('privacy', label)) && !says('agree', label);
}

/** Label of a control that has no text of its own. */
export function labelOf(element: PageElement): string {
  const tag = tagOf(element);
  const given = attribute(element, 'aria-label') || attribute(element, 'title') || attribute(element, 'alt');
  if (tag !== 'input') return given;
  // Browsers call it so, each in its own language.
  const unnamed = attribute(element, 'type').toLowerCase() === 'submit' ? 'Submit' : '';
  return attribute(element, 'value') || given || unnamed;
}

/** What a control is called: its text, or what it or the picture in it is named. */
export function nameOf(element: PageElement, text: string): string {
  const named = /[\p{L}\p{N}]/u.test(text) ? text : labelOfOthers(element) || labelOf(element) || labelOfImage(element);
  return named || text;
}

/** What stands elsewhere in its form or dialog as its name, by `aria-labelledby`; where it is not to be seen, nothing. */
function labelOfOthers(element: PageElement): string {
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, NAMES);
  const around = ids.length > 0 ? closest(element, 'form,dialog,[role=dialog],main,body') : null;
  if (!around || around.isPartial) return '';
  const named = queryAll(around, '[id]').filter((other) => ids.includes(attribute(other, 'id')));
  return named
    .map((other) => textOf(other).replace(/\s+/g, ' ').trim())
    .join(' ')
    .trim();
}

function labelOfImage(element: PageElement): string {
  const image = query(element, 'img[alt],[aria-label],[title]');
  return image ? labelOf(image) : '';
}
