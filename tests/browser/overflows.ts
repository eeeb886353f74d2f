/**
 * Runs in a page: what doesn't fit, each with its words. Text that leaves its box or the window, and
 * boxes that hide a part of what is in them, unless they can be scrolled.
 */
export function findOverflows(): string[] {
  const ROUNDING = 1.5;
  const found: string[] = [];

  const scrolls = (element: Element): boolean => {
    const { overflowX } = getComputedStyle(element);
    if (overflowX === 'auto' || overflowX === 'scroll') return true;
    return element.parentElement !== null && element.parentElement !== document.body && scrolls(element.parentElement);
  };
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, svg, option');
  const say = (element: Element, how: string) =>
    found.push(
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${how}: ${element.textContent?.trim().slice(0, 60)}`,
    );

  function lookAtText(element: Element) {
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (left < -ROUNDING || right > innerWidth + ROUNDING)
        return say(element, `leaves the window by ${Math.max(-left, right - innerWidth).toFixed(0)} px`);
    }
  }

  function lookAtBox(element: Element) {
    const { display, overflowX, overflowY } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') return;
    const over = element.scrollWidth - element.clientWidth;
    if (over > ROUNDING && overflowX !== 'auto' && overflowX !== 'scroll' && element.clientWidth > 0)
      say(element, `is ${over} px too narrow`);
    const below = element.scrollHeight - element.clientHeight;
    if (below > ROUNDING && (overflowY === 'hidden' || overflowY === 'clip') && element.clientHeight > 0)
      say(element, `is ${below} px too low`);
  }

  function lookIn(root: ParentNode) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) lookIn(element.shadowRoot);
      if (!isShown(element) || scrolls(element)) continue;
      lookAtText(element);
      lookAtBox(element);
    }
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px wider than the window`);
  lookIn(document.body);
  return found;
}
