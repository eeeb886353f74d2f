import { NODE_CHARS } from './budgets.ts';
import { firstChildOf, isElement, labelOf, nextSiblingOf, parentOf, tagOf, walkerOf } from './dom.ts';
import { speaksOfAccepting } from './gate.ts';

const UNREAD = /^(?:script|style|noscript|template|textarea|option|title)$/;
const WORDLESS = 'input[type=submit],input[type=button],input[type=image],[aria-label]';
/** Elements that are common and host no shadow root, or none that they show anything in. */
const MAY_HOST =
  ':not(a,b,br,button,form,i,iframe,img,input,label,li,link,meta,option,p,script,style,svg *,td,tr,ul,:is(div,span,section,article,main,aside,header,footer,nav):not(:empty))';
/** Nodes looked at between two looks at the clock. */
const STRIDE = 128;

/** Elements that are searched at one go. */
const PART = 3000;
/** Custom elements without a shadow root that are remembered. */
const WAITING = 200;

/** What is known of shadow hosts. */
export interface Hosts {
  root(root: ShadowRoot): void;
  /** Custom elements that may get a shadow root yet. */
  waiting: Set<Element>;
}

/** Whether a text node's words can be part of a statement. The first gate: almost everything stops here. */
export function isCandidate(node: Text): boolean {
  const { length } = node;
  if (length < 2) return false;
  const parent = length > 200 ? parentOf(node) : null;
  if (parent && UNREAD.test(tagOf(parent))) return false;
  const words = length > NODE_CHARS ? node.data.slice(0, NODE_CHARS / 2) + node.data.slice(-NODE_CHARS / 2) : node.data;
  if (!speaksOfAccepting(words)) return false;
  const around = parent ?? parentOf(node);
  return !around || !UNREAD.test(tagOf(around));
}

/**
 * Collects the text nodes and wordless controls under a root that speak of agreeing, and the shadow roots.
 * Yields now and then, so that the caller can stop for a while.
 */
export function* collect(
  root: Node,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  found: Set<Node>,
  hosts: Hosts,
): Generator<void> {
  const texts = walkerOf(root, NodeFilter.SHOW_TEXT);
  let count = 0;
  if (root instanceof Text && isCandidate(root)) found.add(root);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node instanceof Text && isCandidate(node)) found.add(node);
    count += 1;
    if (count % STRIDE === 0) yield;
  }
  for (const part of partsOf(root)) {
    for (const element of select(part, WORDLESS)) {
      if (speaksOfAccepting(labelOf(element))) found.add(element);
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
