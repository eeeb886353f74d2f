/**
 * The DOM, read past the page's own names: a form's field called `parentNode` or an image called `body`
 * hides the property of that name, so properties that matter are read from the prototypes.
 */

/** The parent element, or the host where a shadow root ends. */
export function parentOf(node: Node): Element | null {
  const parent: Node | null = Reflect.get(Node.prototype, 'parentNode', node);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Lower-case tag name. */
export function tagOf(element: Element): string {
  return String(Reflect.get(Element.prototype, 'localName', element));
}

/** An attribute's value, '' where it is absent. */
export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

/** All its text, shown or not. */
export function textOf(element: Element): string {
  const text: string | null = Reflect.get(Element.prototype, 'textContent', element);
  return text ?? '';
}

/** The nearest ancestor (or the element itself) that fits, across shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; ) {
    const found: Element | null = Element.prototype.closest.call(from, selector);
    if (found) return found;
    const root: Node = Node.prototype.getRootNode.call(from);
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether `inner` is `outer` or inside it, across shadow roots. */
export function contains(outer: Element, inner: Element): boolean {
  for (let from: Element | null = inner; from; ) {
    if (Node.prototype.contains.call(outer, from)) return true;
    const root: Node = Node.prototype.getRootNode.call(from);
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

const SHOWN = { visibilityProperty: true, opacityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

/** Whether a person can see the element, as far as styles say. */
export function isShown(element: Element): boolean {
  if ('checkVisibility' in Element.prototype) return Element.prototype.checkVisibility.call(element, SHOWN);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'none' || style.opacity === '0' || (at === element && style.visibility === 'hidden'))
      return false;
    if (tagOf(at) === 'dialog' && !at.hasAttribute('open')) return false;
  }
  return true;
}

/** A walk over a subtree's elements, texts or both. */
export function walkerOf(root: Node, show: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, show);
}
