import { NODE_CHARS, PASSAGE_CHARS, PASSAGE_ELEMENTS, SHADOW_DEPTH } from './budgets.ts';
import { attribute, isShown, tagOf, textOf, walkerOf } from './dom.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';

/** What a person can do in a passage, and where in its text it stands. */
export interface Mark {
  kind: 'box' | 'button' | 'link' | 'field';
  element: Element;
  start: number;
  end: number;
  label: string;
}

/** The visible text of an element with what can be clicked in it. New lines stand between blocks. */
export interface Passage {
  root: Element;
  text: string;
  marks: Mark[];
  /** Where each node begins. */
  offsets: Map<Node, number>;
  /** Offset of the text node or control asked about; -1 where it is not in the text. */
  at: number;
  /** There is more than `PASSAGE_CHARS`. */
  cut: boolean;
}

export interface Sight {
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What was read already, for as long as one reading of a page takes. */
  passages?: Map<Element, Passage>;
}

/** Longest name of a document on a button. */
const LABEL_CHARS = 80;
const SKIPPED = /^(?:script|style|noscript|template|select|datalist|svg|iframe|object|video|audio|canvas|head|math)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|q|s|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const BUTTON_INPUT = /^(?:submit|button|image)$/;
const BUTTON_CLASS = /\bbtn|button|\bcta\b/i;

/** Whether the element stands in a line of text. */
export function isInline(element: Element): boolean {
  return INLINE.test(tagOf(element));
}

/** What the element is for a person who wants to act; null where it is only text. */
export function kindOf(element: Element): Mark['kind'] | null {
  const tag = tagOf(element);
  const role = attribute(element, 'role');
  if (tag === 'input') {
    const type = attribute(element, 'type').toLowerCase();
    if (type === 'checkbox' || type === 'radio') return 'box';
    if (type === 'hidden') return null;
    return BUTTON_INPUT.test(type) ? 'button' : 'field';
  }
  if (role === 'checkbox' || role === 'switch' || role === 'radio') return 'box';
  if (tag === 'textarea' || role === 'textbox') return 'field';
  const button = tag === 'button' || role === 'button' || /-(?:button|btn)$/.test(tag);
  if (tag !== 'a' && !button) return null;
  if (!button && !BUTTON_CLASS.test(attribute(element, 'class'))) return 'link';
  return namesDocument(element) ? 'link' : 'button';
}

/** A button, or a link drawn as one, that opens a document by script. */
function namesDocument(element: Element): boolean {
  const label = fold(
    textOf(element)
      .trim()
      .slice(0, LABEL_CHARS + 1),
  );
  if (!label || label.length > LABEL_CHARS) return false;
  return (says('terms', label) || says('privacy', label)) && !says('agree', label);
}

/** Label of a control that has no text of its own. */
export function labelOf(element: Element): string {
  const tag = tagOf(element);
  const given = attribute(element, 'aria-label') || attribute(element, 'title') || attribute(element, 'alt');
  if (tag !== 'input') return given;
  return attribute(element, 'value') || given;
}

/** Reads an element's visible text, at most `PASSAGE_CHARS`. Read once in one reading of a page. */
export function readPassage(root: Element, sight: Sight, target?: Node): Passage {
  const known = sight.passages?.get(root) ?? writePassage(root, sight);
  sight.passages?.set(root, known);
  return { ...known, at: (target && known.offsets.get(target)) ?? -1 };
}

function writePassage(root: Element, sight: Sight): Passage {
  const passage: Passage = { root, text: '', marks: [], offsets: new Map(), at: -1, cut: false };
  const open: Mark[] = [];
  let elements = 0;

  function add(raw: string): void {
    const room = PASSAGE_CHARS - passage.text.length;
    if (room <= 0) passage.cut = true;
    if (passage.cut) return;
    let words = raw
      .slice(0, NODE_CHARS * 2)
      .replace(/[\u200b\u00ad]/g, '')
      .replace(/\s+/g, ' ');
    const last = passage.text.at(-1);
    if (!last || last === ' ' || last === '\n') words = words.trimStart();
    if (words.length > room || raw.length > NODE_CHARS * 2) passage.cut = true;
    passage.text += words.slice(0, room);
  }

  function breakLine(): void {
    if (!passage.text || passage.text.endsWith('\n') || passage.text.length >= PASSAGE_CHARS) return;
    passage.text = `${passage.text.trimEnd()}\n`;
  }

  function enter(node: Node, depth: number): boolean {
    passage.offsets.set(node, passage.text.length);
    if (node instanceof Text) {
      add(node.data);
      return false;
    }
    if (!(node instanceof Element) || passage.cut) return false;
    elements += 1;
    if (elements > PASSAGE_ELEMENTS) passage.cut = true;
    const tag = tagOf(node);
    if (tag === 'br' || tag === 'hr') breakLine();
    if (SKIPPED.test(tag)) return false;
    const kind = kindOf(node);
    const shown = isShown(node);
    // A hidden box is kept: pages draw their own over it.
    if (!shown && kind !== 'box') return false;
    if (kind === 'button' || (!isInline(node) && !kind)) breakLine();
    if (kind) {
      const mark: Mark = { kind, element: node, start: passage.text.length, end: passage.text.length, label: '' };
      passage.marks.push(mark);
      open.push(mark);
    }
    if (!shown || tag === 'textarea') return false;
    if (tag === 'input') {
      if (kind === 'button') add(labelOf(node));
      return false;
    }
    const canHost = depth < SHADOW_DEPTH && (!isInline(node) || tag === 'span');
    const shadow = canHost ? sight.shadowRootOf(node) : null;
    if (shadow) walk(shadow, depth + 1);
    return true;
  }

  function leave(node: Node): void {
    const last = open.at(-1);
    if (last && last.element === node) {
      open.pop();
      last.end = passage.text.length;
      last.label =
        passage.text.slice(last.start, last.end).trim() || labelOf(last.element) || labelOfImage(last.element);
    }
    if (node instanceof Element && (last?.element === node ? last.kind === 'button' : !isInline(node))) breakLine();
  }

  function walk(top: Node, depth: number): void {
    const walker = walkerOf(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let node: Node = top;
    for (;;) {
      const child = (node === top && !(top instanceof Element)) || enter(node, depth) ? walker.firstChild() : null;
      if (child) {
        node = child;
        continue;
      }
      for (;;) {
        leave(node);
        if (node === top) return;
        const next = walker.nextSibling();
        if (next) {
          node = next;
          break;
        }
        node = walker.parentNode() ?? top;
      }
    }
  }

  walk(root, 0);
  passage.text = passage.text.trimEnd();
  return passage;
}

function labelOfImage(element: Element): string {
  const image = Element.prototype.querySelector.call(element, 'img[alt],[aria-label],[title]');
  return image ? labelOf(image) : '';
}
