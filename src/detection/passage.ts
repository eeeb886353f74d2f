import { NODE_CHARS, PASSAGE_CHARS, PASSAGE_ELEMENTS } from './budgets.ts';
import { fold } from './fold.ts';
import { isInline, kindOf, labelOf, type Mark, nameOf } from './marks.ts';
import { namesTerms, speaksOfAccepting } from './names-terms.ts';
import { isElement, isShown, type PageElement, type PageNode, tagOf } from './tree.ts';

/** The visible text of an element with what can be clicked in it. New lines stand between blocks. */
export interface Passage {
  root: PageElement;
  text: string;
  marks: Mark[];
  /** Where each node begins that is not in one of the parts. */
  offsets: Map<PageNode, number>;
  /** What was read before and only put in. */
  parts: { start: number; passage: Passage }[];
  /** Elements that it was read from. */
  elements: number;
  /** A block, and no control: its text stands the same in what is around it. */
  isBlock: boolean;
  /** Offset of the text node or control asked about; -1 where it is not in the text. */
  at: number;
  /** There is more than `PASSAGE_CHARS`. */
  cut: boolean;
}

export interface Sight {
  /** What was read already, for as long as one reading of a page takes. */
  passages?: Map<PageElement, Passage>;
}

const SKIPPED = /^(?:script|style|noscript|template|select|datalist|svg|iframe|object|video|audio|canvas|head|math)$/;
/** Elements nested deeper are not read. */
const NESTING = 600;
const UNSEEN = /[\u200b\u00ad]/g;

/** Shorter lines are names of fields and the like. */
const LINE_CHARS = 12;

/**
 * Whether a sentence goes on over a `br`: old pages wrap their lines by hand.
 * @param inLink the next line begins with a link
 */
function goesOn(line: string, next: string, inLink: boolean): boolean {
  const before = line.trimEnd();
  if (before.length < LINE_CHARS || /[.!?:;…。！？؟।]["'”»)\]]*$/.test(before)) return false;
  // Small letters, and scripts that have no others.
  if (/^[\p{Ll}\p{Lo},;)&’']/u.test(next)) return true;
  if (inLink && /\p{Ll}$/u.test(before) && namesTerms(fold(next)) && speaksOfAccepting(fold(before))) return true;
  return /^\p{L}/u.test(next) && /(?:,|\s\p{Ll}{1,4})$/u.test(before);
}

/** Reads an element's visible text, at most `PASSAGE_CHARS`. Read once in one reading of a page. */
export function readPassage(root: PageElement, sight: Sight, target?: PageNode): Passage {
  const known = sight.passages?.get(root) ?? writePassage(root, sight);
  sight.passages?.set(root, known);
  return { ...known, at: target ? offsetOf(known, target) : -1 };
}

/** Where a node begins in it; -1 where it is not in it. */
export function offsetOf(passage: Passage, node: PageNode): number {
  const own = passage.offsets.get(node);
  if (own !== undefined) return own;
  for (const part of passage.parts) {
    const inside = offsetOf(part.passage, node);
    if (inside >= 0) return part.start + inside;
  }
  return -1;
}

function writePassage(root: PageElement, sight: Sight): Passage {
  const marks: Mark[] = [];
  const offsets = new Map<PageNode, number>();
  const parts: Passage['parts'] = [];
  let text = '';
  // Asked of the text itself, its last character would have its pieces put together each time.
  let last = '';
  /** A `br` stands before what comes next. */
  let wrapped = false;
  /** A link has begun, and none of its text has come. */
  let linked = false;
  let cut = false;
  let elements = 0;

  function add(raw: string): void {
    const room = PASSAGE_CHARS - text.length;
    if (room <= 0) cut = true;
    if (cut || !raw) return;
    let words = raw
      .slice(0, NODE_CHARS * 2)
      .replace(UNSEEN, '')
      .replace(/\s+/g, ' ');
    if (wrapped && words.trim()) endLine(words.trimStart());
    // A link that begins right where a sentence ends is none of its words.
    if (linked && /[.!?…]/.test(last) && /^\p{Lu}/u.test(words)) words = ` ${words}`;
    if (words.trim()) linked = false;
    if (words.startsWith(' ') && (!last || last === ' ' || last === '\n')) words = words.slice(1);
    if (words.length > room || raw.length > NODE_CHARS * 2) cut = true;
    text += words.slice(0, room);
    last = words.charAt(Math.min(words.length, room) - 1) || last;
  }

  function breakLine(): void {
    wrapped = false;
    if (!last || last === '\n' || text.length >= PASSAGE_CHARS) return;
    text = `${last === ' ' ? text.slice(0, -1) : text}\n`;
    last = '\n';
  }

  function endLine(next: string): void {
    if (!goesOn(text.slice(text.lastIndexOf('\n') + 1), next, linked)) breakLine();
    else if (last !== ' ') {
      text += ' ';
      last = ' ';
    }
    wrapped = false;
  }

  /** An inner block is read once, however many blocks around it are read after it. */
  function insertKnown(element: PageElement): boolean {
    const passage = sight.passages?.get(element);
    if (!passage?.isBlock || passage.cut) return false;
    if (text.length + passage.text.length + 2 > PASSAGE_CHARS) return false;
    if (elements + passage.elements > PASSAGE_ELEMENTS) return false;
    breakLine();
    const start = text.length;
    parts.push({ start, passage });
    for (const mark of passage.marks) marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    elements += passage.elements;
    text += passage.text;
    last = passage.text.charAt(passage.text.length - 1) || last;
    breakLine();
    return true;
  }

  function visitChildren(parent: PageElement, nesting: number): void {
    if (nesting > NESTING) cut = true;
    for (const node of parent.contents) {
      if (cut) return;
      offsets.set(node, text.length);
      if (!isElement(node)) add(node.data);
      else if (!insertKnown(node)) visit(node, nesting);
    }
    if (parent.isPartial) cut = true;
  }

  function visit(element: PageElement, nesting: number): void {
    elements += 1;
    if (elements > PASSAGE_ELEMENTS) cut = true;
    const tag = tagOf(element);
    const inline = isInline(element);
    if (tag === 'br') {
      if (wrapped) breakLine();
      else wrapped = text.length < PASSAGE_CHARS;
      return;
    }
    if (SKIPPED.test(tag)) {
      if (!inline) breakLine();
      return;
    }
    const kind = kindOf(element);
    const shown = isShown(element);
    // A hidden box is kept: pages draw their own over it.
    const counts = shown || kind === 'box';
    // What stands before a field or a box is its name, and no part of the words after it.
    if (counts && (kind === 'field' || kind === 'box')) breakLine();
    const breaks = kind && counts ? kind === 'button' : !inline;
    if (counts && (breaks || (wrapped && kind && kind !== 'link'))) breakLine();
    const mark: Mark = { kind: kind ?? 'field', element, start: text.length, end: text.length, label: '' };
    if (kind && counts) marks.push(mark);
    linked = kind === 'link' && counts;
    if (shown && tag === 'input' && kind === 'button') add(labelOf(element));
    if (shown && tag !== 'input' && tag !== 'textarea') visitChildren(element, nesting + 1);
    // Blocks in it end their lines.
    mark.end = Math.max(mark.start, last === '\n' ? text.length - 1 : text.length);
    if (kind && counts) mark.label = nameOf(element, text.slice(mark.start).trim());
    if (breaks) breakLine();
  }

  offsets.set(root, 0);
  visit(root, 0);
  const isBlock = !isInline(root) && !kindOf(root);
  return { root, text: text.trimEnd(), marks, offsets, parts, elements, isBlock, at: -1, cut };
}
