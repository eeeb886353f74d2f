import { MARKUP_CHARS } from './budgets.ts';
import { holds, isShadowRoot, isShown, outerHtmlOf } from './dom.ts';

/** All that stands in an element or a shadow root, as the browser writes it: far cheaper than asking node by node. */
export interface Markup {
  html: string;
  /** Elements in it, but for options, of which lists of countries have many; their order gives each its number. */
  count: number;
  /** Those that are hidden. */
  hidden: number[];
  /** What the shadow roots in it hold, by the number of the host. */
  roots: [number, Markup][];
}

/** Values longer than this are left out: pictures written into the page, mostly. */
const LONG_VALUE = /="[^"]{2001,}"/g;
const LONG_CHARS = 60_000;

/**
 * @param nodes get the elements in it, each at its number beyond those that are there
 * @param path what is known to be shown
 * @returns null where it is too long
 */
export function markupOf(
  root: Element | ShadowRoot,
  hosts: ReadonlyMap<Element, ShadowRoot>,
  path: ReadonlySet<Node>,
  nodes: Node[],
): Markup | null {
  let html = isShadowRoot(root) ? root.innerHTML : outerHtmlOf(root);
  if (html.length > LONG_CHARS) html = html.replace(LONG_VALUE, '=""');
  if (html.length > MARKUP_CHARS) return null;
  const elements: Element[] = isShadowRoot(root)
    ? [...root.querySelectorAll(NUMBERED)]
    : [root, ...Element.prototype.querySelectorAll.call(root, NUMBERED)];
  nodes.push(...elements);
  const hidden: number[] = [];
  let last: Element | undefined;
  for (const [index, element] of elements.entries()) {
    if ((last && holds(last, element)) || path.has(element) || isShown(element)) continue;
    hidden.push(index);
    last = element;
  }
  const roots: Markup['roots'] = [];
  for (const [index, element] of elements.entries()) {
    const inside = hosts.get(element);
    const markup = inside && markupOf(inside, hosts, path, nodes);
    if (markup) roots.push([index, markup]);
  }
  return { html, count: elements.length, hidden, roots };
}

const NUMBERED = ':not(option)';
