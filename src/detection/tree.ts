/**
 * What the reader works on: the part of a page around its candidates, as plain elements and texts. Grown from a snapshot
 * (`grow-tree.ts`), so that reading needs no document and takes none of the page's time.
 */
import { matches } from './selector.ts';
import { FIXED, OMITTED, SHOWN } from './snapshot.ts';

/** What a snapshot says of its page as a whole. */
export interface PageFacts {
  base: string;
  /** More can be had of the page: an element that is only there in part is not to be read yet. */
  more: boolean;
}

export class PageText {
  constructor(
    readonly data: string,
    public parent: PageElement | null,
  ) {}
}

export class PageElement {
  /** In the order in which they are shown: what a shadow root gives a place stands in that place. */
  children: PageNode[] = [];

  constructor(
    readonly tag: string,
    readonly attributes: ReadonlyMap<string, string>,
    public flags: number,
    public parent: PageElement | null,
    private readonly page: PageFacts,
  ) {}

  get baseURI(): string {
    return this.page.base;
  }

  /** Some of what stands in it was left out: it is large. */
  get isPartial(): boolean {
    return (this.flags & OMITTED) !== 0;
  }

  /** @throws {Beyond} where more of the page has to be asked for first */
  get contents(): readonly PageNode[] {
    if (this.isPartial && this.page.more) throw new Beyond();
    return this.children;
  }
}

export type PageNode = PageElement | PageText;

/** The reader came to the end of what it was given of the page. */
export class Beyond extends Error {}

export function isElement(node: PageNode): node is PageElement {
  return node instanceof PageElement;
}

/** Lower-case tag name. */
export function tagOf(element: PageElement): string {
  return element.tag;
}

/** The parent element, or the host where a shadow root ends. */
export function parentOf(node: PageNode): PageElement | null {
  return node.parent;
}

/** An attribute's value, '' where it is absent. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** Whether a person can see the element, as far as styles say. What a hidden one holds was left out. */
export function isShown(element: PageElement): boolean {
  return (element.flags & SHOWN) !== 0;
}

/** Nothing stands beside it in its parent. */
export function isOnlyChild(element: PageElement): boolean {
  const { parent } = element;
  return !!parent && !parent.isPartial && parent.children.length === 1;
}

/** All elements in it, in order. */
function* descendantsOf(element: PageElement): Generator<PageElement | PageText> {
  const rest: PageNode[] = element.contents.toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    if (isElement(node)) for (let index = node.contents.length; index > 0; ) rest.push(node.children[--index] ?? node);
  }
}

/** All its text. */
export function textOf(element: PageElement): string {
  let text = '';
  for (const node of descendantsOf(element)) if (!isElement(node)) text += node.data;
  return text;
}

/** All elements in it that fit, in order. */
export function queryAll(element: PageElement, selector: string): PageElement[] {
  const found: PageElement[] = [];
  for (const node of descendantsOf(element)) if (isElement(node) && matches(node, selector)) found.push(node);
  return found;
}

/** Whether all its text is known and shorter. */
export function isShorter(element: PageElement, chars: number): boolean {
  let length = 0;
  for (const node of descendantsOf(element)) {
    if (!isElement(node)) length += node.data.length;
    else if (node.isPartial) return false;
    if (length >= chars) return false;
  }
  return !element.isPartial;
}

/** It lies over the page. */
export function isFixed(element: PageElement): boolean {
  return (element.flags & FIXED) !== 0;
}

/** The first element in it that fits. */
export function query(element: PageElement, selector: string): PageElement | null {
  for (const node of descendantsOf(element)) if (isElement(node) && matches(node, selector)) return node;
  return null;
}

/** The nearest ancestor (or the element itself) that fits, across shadow roots. */
export function closest(element: PageElement, selector: string): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (matches(at, selector)) return at;
  return null;
}

/** Whether `inner` is `outer` or inside it, across shadow roots. */
export function contains(outer: PageElement, inner: PageElement): boolean {
  for (let at: PageElement | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
