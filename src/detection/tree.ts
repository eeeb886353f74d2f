/**
 * What the reader works on: the part of a page around its candidates, as plain elements and texts. Made of a snapshot,
 * so that reading needs no document and takes none of the page's time.
 */
import { matches } from './selector.ts';
import { FIXED, OMITTED, type Row, SHOWN, type Snapshot } from './snapshot.ts';

/** What a snapshot says of its page as a whole. */
interface PageFacts {
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
    readonly flags: number,
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

/** A tree with its nodes by their numbers in the snapshot. */
export interface Tree {
  nodes: PageNode[];
  candidates: PageNode[];
}

function elementOf(row: Exclude<Row, string | 0 | 1>, parent: PageElement | null, page: PageFacts): PageElement {
  const [tag, flags, ...pairs] = row;
  const attributes = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2) attributes.set(`${pairs[index]}`, `${pairs[index + 1]}`);
  return new PageElement(`${tag}`, attributes, Number(flags) || 0, parent, page);
}

/** The slots among what a shadow root holds; those of a shadow root further in are its own. */
function slotsOf(nodes: readonly PageNode[], lights: ReadonlyMap<PageElement, PageNode[]>): PageElement[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tag === 'slot' ? [node] : slotsOf(lights.get(node) ?? node.children, lights);
  });
}

/** Puts a host's own children where its shadow root shows them. */
function distribute(host: PageElement, light: PageNode[], lights: ReadonlyMap<PageElement, PageNode[]>): void {
  const own = new Set(light);
  const slots = slotsOf(
    host.children.filter((node) => !own.has(node)),
    lights,
  );
  for (const node of light) {
    const name = isElement(node) ? attribute(node, 'slot') : '';
    const slot = slots.find((place) => attribute(place, 'name') === name);
    if (!slot) continue;
    own.delete(node);
    slot.children.push(node);
    node.parent = slot;
  }
  const placed = new Set(light.filter((node) => !own.has(node)));
  host.children = host.children.filter((node) => !placed.has(node));
}

/** Puts up the tree of a snapshot. */
export function growTree({ rows, candidates, base, more }: Snapshot): Tree {
  const page: PageFacts = { base, more };
  const nodes: PageNode[] = [];
  const open: PageElement[] = [];
  /** The hosts with the children that are their own, in order. */
  const lights = new Map<PageElement, PageNode[]>();
  for (const row of rows) {
    if (row === 1) {
      const host = open.at(-1);
      if (host) lights.set(host, []);
      continue;
    }
    if (row === 0) {
      open.pop();
      continue;
    }
    const parent = open.at(-1) ?? null;
    const node: PageNode = typeof row === 'string' ? new PageText(row, parent) : elementOf(row, parent, page);
    parent?.children.push(node);
    if (parent) lights.get(parent)?.push(node);
    nodes.push(node);
    if (isElement(node)) open.push(node);
  }
  for (const [host, light] of lights) distribute(host, light, lights);
  return { nodes, candidates: candidates.flatMap((number) => nodes[number] ?? []) };
}

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
