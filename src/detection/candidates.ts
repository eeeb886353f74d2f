import { NODE_CHARS } from './budgets.ts';
import { dataOf, firstChildOf, isElement, isText, labelOf, nextSiblingOf, parentOf, tagOf, walkerOf } from './dom.ts';
import { fold } from './fold.ts';
import { accepting, isBeyond, speaksOfAccepting } from './gate.ts';

const UNREAD = /^(?:script|style|noscript|template|textarea|option|title)$/;
const WORDLESS = 'input[type=submit],input[type=button],input[type=image],[aria-label]';
/** Elements that are common and host no shadow root, or none that they show anything in. */
const MAY_HOST =
  ':not(a,b,br,button,dd,dl,dt,em,fieldset,font,form,h2,h3,h4,i,iframe,img,input,label,li,link,meta,ol,option,p,script,select,small,strong,style,svg,svg *,table,tbody,td,textarea,th,tr,ul,:is(div,span,section,article,main,aside,header,footer,nav):not(:empty))';
/** Nodes looked at between two looks at the clock. */
const STRIDE = 256;
/** A text longer than this is asked whether it is a script before its words are looked at. */
const LONG_CHARS = 200;

/** Elements that are searched at one go. */
const PART = 3000;
/** Custom elements without a shadow root that are remembered. */
const WAITING = 200;

/** What collecting comes upon besides candidates. */
export interface Hosts {
  root(root: ShadowRoot): void;
  /** Custom elements that may get a shadow root yet. */
  waiting: Set<Element>;
  /** Nodes with words in letters that the gate has no stems for yet. */
  beyond: Set<Node>;
}

/** Words on a page that no person reads. */
function isUnread(node: Node): boolean {
  const parent = parentOf(node);
  return !!parent && UNREAD.test(tagOf(parent));
}

/** The texts whose words can be part of a statement, of many that are looked at as one: far cheaper than one by one. */
function pick(words: string, nodes: readonly Node[], ends: readonly number[], found: Set<Node>, hosts: Hosts): void {
  const folded = fold(words);
  if (isBeyond(folded)) for (const node of nodes) if (isBeyond(fold(dataOf(node)))) hosts.beyond.add(node);
  const verb = accepting(folded);
  let index = 0;
  for (let hit = verb.exec(folded); hit; hit = verb.exec(folded)) {
    for (; (ends[index] ?? Number.POSITIVE_INFINITY) <= hit.index; index += 1);
    const node = nodes[index];
    if (node && !isUnread(node)) found.add(node);
    verb.lastIndex = ends[index] ?? folded.length;
  }
}

/**
 * Collects the text nodes and wordless controls under a root that speak of agreeing, and the shadow roots. The first
 * gate: almost everything stops here. Yields now and then, so that the caller can stop for a while.
 */
export function* collect(
  root: Node,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  found: Set<Node>,
  hosts: Hosts,
): Generator<void> {
  const texts = walkerOf(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = isText(root) ? root : texts.nextNode(); node; ) {
    const nodes: Node[] = [];
    const ends: number[] = [];
    let words = '';
    for (; node && nodes.length < STRIDE && words.length < NODE_CHARS * 2; node = texts.nextNode()) {
      let text = dataOf(node);
      if (text.length > LONG_CHARS) {
        if (isUnread(node)) continue;
        if (text.length > NODE_CHARS) text = `${text.slice(0, NODE_CHARS / 2)} ${text.slice(-NODE_CHARS / 2)}`;
      }
      words += `${text}\n`;
      nodes.push(node);
      ends.push(words.length);
    }
    pick(words, nodes, ends, found, hosts);
    yield;
  }
  for (const part of partsOf(root)) {
    for (const element of select(part, WORDLESS)) {
      const label = labelOf(element);
      if (speaksOfAccepting(label)) found.add(element);
      else if (isBeyond(fold(label))) hosts.beyond.add(element);
    }
    for (const element of select(part, MAY_HOST)) {
      const shadow = shadowRootOf(element);
      if (shadow) hosts.root(shadow);
      if (shadow) hosts.waiting.delete(element);
      else if (hosts.waiting.size < WAITING && tagOf(element).includes('-')) hosts.waiting.add(element);
    }
    yield;
  }
}

/** The root, or where it is large its parts, each of which can be searched at one go. */
function* partsOf(root: Node): Generator<Element> {
  const open: Node[] = [root];
  for (let part = open.pop(); part; part = open.pop()) {
    if (isElement(part) && Element.prototype.getElementsByTagName.call(part, '*').length < PART) yield part;
    else for (let at = firstChildOf(part); at; at = nextSiblingOf(at)) if (isElement(at)) open.push(at);
  }
}

/** The elements that fit, itself included. */
function select(part: Element, selector: string): Element[] {
  const found: Element[] = [...Element.prototype.querySelectorAll.call(part, selector)];
  if (Element.prototype.matches.call(part, selector)) found.push(part);
  return found;
}
