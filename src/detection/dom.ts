/**
 * The DOM, read past the page's own names: a form's field called `parentNode` or an image called `body`
 * hides the property of that name, so properties that matter are read from the prototypes.
 */

/** Reads a property by the accessor of a prototype, which is looked up once: a page has thousands of nodes. */
function reader<Value>(prototype: () => object, name: string): (node: Node) => Value {
  let get: ((this: Node) => Value) | undefined;
  return (node) => {
    get ??= accessorOf(prototype(), name);
    return get.call(node);
  };
}

function accessorOf<Value>(prototype: object, name: string): (this: Node) => Value {
  for (let at = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return get;
  }
  return function read() {
    return Reflect.get(this, name);
  };
}

const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;
const typeOf = reader<number>(ofNode, 'nodeType');
export const parentNodeOf = reader<Node | null>(ofNode, 'parentNode');
const textContentOf = reader<string | null>(ofElement, 'textContent');

export const firstChildOf = reader<Node | null>(ofNode, 'firstChild');
export const nextSiblingOf = reader<Node | null>(ofNode, 'nextSibling');
/** A text node's words: no name of the page's hides them. */
export const dataOf = (text: Node): string => text.nodeValue ?? '';
/** How many elements stand right in it. */
export const childrenOf = reader<number>(ofElement, 'childElementCount');
/** Lower-case tag name. */
export const tagOf = reader<string>(ofElement, 'localName');
/** It and all in it, as the browser writes it. */
export const outerHtmlOf = reader<string>(ofElement, 'outerHTML');
/** The open shadow root. */
export const openRoot = reader<ShadowRoot | null>(ofElement, 'shadowRoot');

/** By their numbers: asking for the class of each node takes three times as long. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

/** By its number and its host: to ask for the class, which most pages have no use for, would have the browser make it. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return typeOf(node) === 11 && 'host' in node;
}

/** The parent element, or the host where a shadow root ends. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent || isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** An attribute's value, '' where it is absent. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** All its text, shown or not. */
export function textOf(element: Element): string {
  return textContentOf(element) ?? '';
}

/** Whether one stands in the other, or is it; not across shadow roots. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** The nearest ancestor (or the element itself) that fits, across shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; ) {
    const found: Element | null = Element.prototype.closest.call(from, selector);
    if (found) return found;
    const root: Node = Node.prototype.getRootNode.call(from);
    from = isShadowRoot(root) ? root.host : null;
  }
  return null;
}

/** By their older names, which all browsers know. */
const SHOWN = { checkOpacity: true, checkVisibilityCSS: true };

/** Whether a person can see the element, as far as styles say. */
export function isShown(element: Element): boolean {
  if (Element.prototype.checkVisibility.call(element, SHOWN)) return true;
  // Without a box of its own it shows what it holds.
  const around = getComputedStyle(element).display === 'contents' ? parentOf(element) : null;
  return !!around && isShown(around);
}

/** Ancestors whose extent is looked at. */
const CLIPPERS = 12;

/**
 * Whether the element has a place on the page: not left of it or above it, and in no closed fold or other box without
 * extent. Lays the page out, so only for what would be told of. True where nothing is laid out at all.
 */
export function isInSight(element: Element): boolean {
  const page = closest(element, 'html');
  if (!page || boxOf(page).width === 0) return true;
  let own = boxOf(element);
  let at: Element | null = parentOf(element);
  for (let level = 0; level < CLIPPERS && at && tagOf(at) !== 'body'; level += 1) {
    const box = boxOf(at);
    if ((box.width <= 1 || box.height <= 1) && clips(at)) return false;
    // Without a box of its own it is where what it stands in is: a range would have to be made by the browser first.
    if (!hasExtent(own)) own = box;
    at = parentOf(at);
  }
  return !hasExtent(own) || (own.right + scrollX > 0 && own.bottom + scrollY > 0);
}

const hasExtent = ({ width, height }: DOMRect) => width * height > 0;

function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function clips(element: Element): boolean {
  const { display, overflowX, overflowY } = getComputedStyle(element);
  return display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
}

const offsetParentOf = reader<Element | null>(() => HTMLElement.prototype, 'offsetParent');

/**
 * An element around that may be laid over the page, itself left out: whatever stands between is not. Null at the top.
 * Asking each ancestor for its style would take far longer.
 */
export function positionedAround(element: Element): Element | null {
  return (element instanceof HTMLElement && offsetParentOf(element)) || parentOf(element);
}

/** Whether it is laid over the page, by its own style. */
export function isLaidOver(element: Element): boolean {
  return getComputedStyle(element).position === 'fixed';
}

/** Label of a control that has no text of its own. */
export function labelOf(element: Element): string {
  return (
    (tagOf(element) === 'input' && attribute(element, 'value')) ||
    attribute(element, 'aria-label') ||
    attribute(element, 'title') ||
    attribute(element, 'alt')
  );
}

/** What a walk comes upon, as `NodeFilter` has it. */
export const ELEMENTS = 1;
export const TEXTS = 4;

/** A walk over a subtree's elements, texts or both. */
export function walkerOf(root: Node, show: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, show);
}
