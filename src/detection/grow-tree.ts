/** Puts up the tree of a snapshot: its rows, and the markup among them, become elements and texts. */
import type { Markup } from './markup.ts';
import { growMarkup } from './markup-tree.ts';
import { ATTRIBUTE, HOLLOW } from './read-names.ts';
import { AFTER, FIRST, FIXED, OMITTED, type Row, SHOWN, type Snapshot, type Spot } from './snapshot.ts';
import { attribute, isElement, PageElement, type PageFacts, type PageNode, PageText } from './tree.ts';

/** A tree with its nodes by their numbers in the snapshot. */
export interface Tree {
  nodes: (PageNode | null)[];
  candidates: PageNode[];
}

function elementOf(row: Extract<Row, unknown[]>, parent: PageElement | null, page: PageFacts): PageElement {
  const [tag, flags, ...pairs] = row;
  const attributes = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2)
    if (ATTRIBUTE.test(`${pairs[index]}`)) attributes.set(`${pairs[index]}`, `${pairs[index + 1]}`);
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

/** What grows from the markup of an element, or of a shadow root; without it where it can't be read. */
function plant(markup: Markup, place: PageElement | null, inside: boolean, tree: Growing): void {
  const { nodes, lights, page } = tree;
  const host = place ?? new PageElement('', new Map(), SHOWN, null, page);
  const light = inside ? host.children.splice(0) : [];
  const elements = growMarkup(markup, host, {
    element: (tag, attributes, flags, parent) => new PageElement(tag, attributes, flags, parent, page),
    text: (data, parent) => new PageText(data, parent),
  });
  if (!place) for (const node of host.children) node.parent = null;
  for (let index = 0; index < markup.count; index += 1) nodes.push(elements?.[index] ?? null);
  if (!elements && !inside) host.flags |= OMITTED;
  if (inside) {
    host.children.push(...light);
    lights.set(host, light);
  }
  for (const [index, root] of markup.roots) {
    const own = elements?.[index];
    plant(root, own ?? new PageElement('', new Map(), 0, null, page), true, tree);
  }
}

/** The text at a place beside an element. */
function textAt(spot: Spot, { nodes, lights }: Growing): PageNode | null {
  if (typeof spot === 'number') return nodes[spot] ?? null;
  const [number, where] = spot;
  const element = nodes[number];
  if (!element || !isElement(element)) return null;
  const siblings = where === AFTER ? (element.parent?.children ?? []) : element.children;
  const own = where === FIRST ? (lights.get(element) ?? siblings) : siblings;
  const found = own[where === AFTER ? own.indexOf(element) + 1 : 0];
  return found && !isElement(found) ? found : null;
}

interface Growing {
  page: PageFacts;
  /** By their numbers; null where the page has one that could not be read. */
  nodes: (PageNode | null)[];
  /** The hosts with the children that are their own, in order. */
  lights: Map<PageElement, PageNode[]>;
}

/** Puts up the tree of a snapshot. */
export function growTree({ rows, candidates, fixed, base, more }: Snapshot): Tree {
  const page: PageFacts = { base, more };
  const tree: Growing = { page, nodes: [], lights: new Map() };
  const { nodes, lights } = tree;
  const open: PageElement[] = [];
  for (const row of rows) {
    if (row === 1) {
      const host = open.at(-1);
      if (host) lights.set(host, []);
      continue;
    }
    if (row === 0) {
      const closed = open.pop();
      if (closed && HOLLOW.test(closed.tag)) closed.children = [];
      continue;
    }
    const parent = open.at(-1) ?? null;
    const from = parent?.children.length ?? 0;
    if (typeof row === 'object' && 'html' in row) plant(row, parent, false, tree);
    else {
      const node: PageNode = typeof row === 'string' ? new PageText(row, parent) : elementOf(row, parent, page);
      parent?.children.push(node);
      nodes.push(node);
      if (isElement(node)) open.push(node);
    }
    if (parent) lights.get(parent)?.push(...parent.children.slice(from));
  }
  for (const number of fixed) {
    const element = nodes[number];
    if (element && isElement(element)) element.flags |= FIXED;
  }
  const wanted = new Set(candidates.map((spot) => textAt(spot, tree)));
  const found = inOrder(nodes).filter((node) => wanted.has(node));
  for (const [host, light] of lights) distribute(host, light, lights);
  return { nodes, candidates: found };
}

/** All nodes of the page, as they follow each other. */
function inOrder(nodes: readonly (PageNode | null)[]): PageNode[] {
  const found: PageNode[] = [];
  const rest = nodes.filter((node) => node !== null && node.parent === null).toReversed();
  for (let node = rest.pop(); node; node = rest.pop()) {
    found.push(node);
    if (isElement(node)) for (let index = node.children.length; index > 0; ) rest.push(node.children[--index] ?? null);
  }
  return found;
}
