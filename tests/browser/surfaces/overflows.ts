/**
 * Runs in a page: text that doesn't fit, each with its words. It leaves the window, or the frame that it
 * is drawn in, or a part of it is hidden where nobody can scroll to it.
 */
export function findOverflows(): string[] {
  /** In px: fractions of glyphs. */
  const ROUNDING = 1.5;
  const found: string[] = [];

  const parentOf = ({ parentElement, parentNode }: Element): Element | null =>
    parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : null);
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.unseen, svg, option, input[type=file], [aria-hidden=true]');
  const say = (element: Element, how: string) =>
    found.push(
      `${how}, ${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent?.trim().slice(0, 70)}`,
    );

  const frames = new Map<Element, Element | null>();

  /** The nearest box that can be seen as one: by its border, its ground, or what it cuts off. */
  function frameOf(element: Element): Element | null {
    const known = frames.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const found = isFrame(element) ? element : parent && frameOf(parent);
    frames.set(element, found);
    return found;
  }

  function isFrame(element: Element): boolean {
    const { display, borderInlineStartWidth, borderInlineEndWidth, backgroundColor, overflowX } =
      getComputedStyle(element);
    const isPainted = !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
    const hasBorder = borderInlineStartWidth !== '0px' && borderInlineEndWidth !== '0px';
    return display !== 'inline' && display !== 'contents' && (isPainted || hasBorder || overflowX !== 'visible');
  }

  function lookAtText(element: Element) {
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      const frame = frameOf(element);
      const scrolls = frame && /auto|scroll/.test(getComputedStyle(frame).overflowX);
      const { left, right } = scrolls || !frame ? { left: 0, right: innerWidth } : frame.getBoundingClientRect();
      const over = Math.max(left - text.left, text.right - right, -text.left, text.right - innerWidth);
      if (over > ROUNDING && !(scrolls && frame !== document.documentElement))
        return say(element, `${over.toFixed(0)} px outside`);
    }
  }

  function lookAtBox(element: Element) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const [beside, below] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    if (/hidden|clip/.test(overflowX) && beside > ROUNDING) say(element, `${beside} px cut off at the side`);
    if (/hidden|clip/.test(overflowY) && below > ROUNDING) say(element, `${below} px cut off below`);
  }

  function lookIn(root: ParentNode) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) lookIn(element.shadowRoot);
      if (!isShown(element)) continue;
      lookAtText(element);
      lookAtBox(element);
    }
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px wider than the window`);
  lookIn(document.body);
  return found;
}
