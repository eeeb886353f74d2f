import { NODE_CHARS, SNAPSHOT_NODES } from './budgets.ts';
import {
  attribute,
  dataOf,
  firstChildOf,
  isElement,
  isLaidOver,
  isShown,
  isText,
  nextSiblingOf,
  parentOf,
  positionedAround,
  tagOf,
  textOf,
  walkerOf,
} from './dom.ts';

/**
 * A text, the end of an element (0), the end of what a shadow root holds (1: the host's own children follow), or the
 * beginning of an element: tag, flags, names and values of attributes.
 */
export type Row = string | 0 | 1 | (string | number)[];

/** What stands around the candidates of a page, and what the page says of itself: all that the reader needs. */
export interface Snapshot {
  base: string;
  /** `<html lang>`, or ''. */
  lang: string;
  title: string;
  /** The site's name as the page gives it. */
  site: string;
  /** What the link to its first page or its logo says, or ''. */
  logo: string;
  /** More of the page can be had. */
  more: boolean;
  rows: Row[];
  /** Numbers of the candidates among the rows that begin something. */
  candidates: number[];
}

/** A snapshot with the page's nodes by their numbers. */
export interface Taken {
  snapshot: Snapshot;
  nodes: Node[];
}

/** Flags of an element. */
export const SHOWN = 1;
export const OMITTED = 2;
/** Of what a candidate stands in: laid over the page. */
export const FIXED = 4;

/** What is read of an element beside its tag. */
const ATTRIBUTES = new Set(
  'role type class id aria-label aria-labelledby title alt value href name open slot aria-modal for placeholder checked aria-checked'.split(
    ' ',
  ),
);
const VALUE_CHARS = 2000;
/** What they hold is no text of the page. */
const HOLLOW =
  /^(?:script|style|noscript|template|select|datalist|svg|iframe|object|video|audio|canvas|head|math|textarea)$/;
/** Nodes taken between two looks at the clock. */
const STRIDE = 64;

/** How far around a candidate is looked: ancestors, and what they hold at most. */
interface Reach {
  levels: number;
  elements: number;
  chars: number;
  /** Nodes taken from the beginning of the first ancestor that holds more. */
  beginning: number;
}
/** Enough for nearly every form and dialog. */
const NEAR: Reach = { levels: 10, elements: 250, chars: 12_000, beginning: 0 };
/** As far as the reader goes in any case. */
const FAR: Reach = { levels: 24, elements: 1500, chars: 20_000, beginning: 2500 };

const countOf = (element: Element, tag: string): number =>
  Element.prototype.getElementsByTagName.call(element, tag).length;
/** Whether it holds no more than is within reach. The options of a list of countries are not taken. */
function isWithin(element: Element, { elements, chars }: Reach): boolean {
  const count = countOf(element, '*');
  if (count > elements && count - countOf(element, 'option') > elements) return false;
  return textOf(element).length <= chars;
}

/** The largest element around a candidate within reach, and what holds it. */
function scopeOf(node: Node, reach: Reach, known: Map<Element, boolean>): { scope: Node; wider: Element | null } {
  let scope = node;
  let wider = parentOf(node);
  for (let level = 0; wider && level < reach.levels; level += 1) {
    const isSmall = known.get(wider) ?? isWithin(wider, reach);
    known.set(wider, isSmall);
    if (!isSmall) break;
    scope = wider;
    wider = parentOf(wider);
  }
  return { scope, wider };
}

/** Those around a candidate that are laid over the page. */
function laidOver(node: Node, found: Set<Node>, looked: Set<Element>): void {
  for (let at = isElement(node) ? node : parentOf(node); at && !looked.has(at); at = positionedAround(at)) {
    looked.add(at);
    if (isLaidOver(at)) found.add(at);
  }
}

interface Level {
  next: Node | null;
  /** The host's own children, after those in its shadow root. */
  after: Node | null;
  /** All in it is taken. */
  whole: boolean;
  row: (string | number)[];
  /** Only its beginning is taken. */
  begun: boolean;
}

function rowOf(element: Element, tag: string, shown: boolean): (string | number)[] {
  const row: (string | number)[] = [tag, shown ? SHOWN : 0];
  for (const name of Element.prototype.getAttributeNames.call(element))
    if (ATTRIBUTES.has(name)) row.push(name, attribute(element, name).slice(0, VALUE_CHARS));
  return row;
}

/**
 * Takes the part of the page in which candidates stand: what is around each of them within reach, and of everything
 * around that no more than tags and attributes.
 * @param far all that the reader can ask for; else what it mostly needs
 */
export function* takeRows(
  candidates: readonly Node[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
  far: boolean,
): Generator<void, Pick<Snapshot, 'rows' | 'candidates'> & { nodes: Node[] }> {
  const reach = far ? FAR : NEAR;
  const whole = new Set<Node>();
  const begun = new Set<Node>();
  const path = new Set<Node>();
  const fixed = new Set<Node>();
  const looked = new Set<Element>();
  const within = new Map<Element, boolean>();
  let top: Node | null = null;
  for (const node of candidates) {
    const { scope, wider } = scopeOf(node, reach, within);
    laidOver(node, fixed, looked);
    whole.add(scope);
    if (wider && reach.beginning > 0) begun.add(wider);
    for (let at: Node | null = node; at && !path.has(at); at = parentOf(at)) {
      path.add(at);
      if (!parentOf(at)) top = at;
    }
    yield;
  }
  const rows: Row[] = [];
  const nodes: Node[] = [];
  const numbers: number[] = [];
  const wanted = new Set(candidates);
  let extra = 0;

  const open: Level[] = [];
  const take = (node: Node, inWhole: boolean): void => {
    if (wanted.has(node)) numbers.push(nodes.length);
    nodes.push(node);
    if (!isElement(node)) {
      rows.push(isText(node) ? dataOf(node).slice(0, NODE_CHARS * 2 + 1) : '');
      return;
    }
    const tag = tagOf(node);
    // What a candidate stands in was seen to be shown.
    const shown = path.has(node) || isShown(node);
    const row = rowOf(node, tag, shown);
    if (fixed.has(node)) row[1] = SHOWN | FIXED;
    rows.push(row);
    const shadow = shown ? shadowRootOf(node) : null;
    const own = shown && !HOLLOW.test(tag) ? firstChildOf(node) : null;
    if (begun.has(node)) extra = reach.beginning;
    if (own || shadow)
      open.push({
        next: shadow ? firstChildOf(shadow) : own,
        after: shadow ? own : null,
        whole: inWhole,
        row,
        begun: begun.has(node),
      });
    else rows.push(0);
  };

  // Paths of several candidates meet at the top of the page.
  if (top) take(top, whole.has(top));
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.next;
    if (node) {
      level.next = nextSiblingOf(node);
      const inWhole = (level.whole && nodes.length < SNAPSHOT_NODES) || whole.has(node);
      if (!isElement(node) && !isText(node)) continue;
      if (inWhole || path.has(node) || extra > 0) {
        if (!inWhole) extra -= 1;
        take(node, inWhole);
      } else if (isElement(node) || dataOf(node).trim()) level.row[1] = Number(level.row[1]) | OMITTED;
      if (nodes.length % STRIDE === 0) yield;
    } else if (level.after) {
      rows.push(1);
      level.next = level.after;
      level.after = null;
    } else {
      rows.push(0);
      if (level.begun) extra = 0;
      open.pop();
    }
  }
  return { rows, candidates: numbers, nodes };
}

const inHead = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/** Where a page says its own name. */
const LOGO = 'a[href="/"],[rel=home],[class*=logo],[id*=logo],header,[role=banner],[id^=header]';
/** Longest name of a site. */
const LOGO_CHARS = 60;
/** Nodes of a header that are looked at for it. */
const LOGO_NODES = 12;

/** The first words of a page's logo, or what a picture there is called. */
function logoOf(document: Document): string {
  const place = inHead(document, LOGO) ?? inHead(document, 'img[alt]:not([alt=""])');
  if (!place) return '';
  const walker = walkerOf(place, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = place, seen = 0; node && seen < LOGO_NODES; node = walker.nextNode(), seen += 1) {
    const words = isElement(node) ? attribute(node, 'alt') : isText(node) ? dataOf(node) : '';
    const name = words.trim();
    if (name.length > 1 && name.length <= LOGO_CHARS) return name;
  }
  return '';
}

/** Takes a snapshot of the page around candidates. See `takeRows`. */
export function* takeSnapshot(
  document: Document,
  candidates: readonly Node[],
  shadowRootOf: (element: Element) => ShadowRoot | null,
  far: boolean,
): Generator<void, Taken> {
  const { nodes, ...taken } = yield* takeRows(candidates, shadowRootOf, far);
  const root = inHead(document, ':root');
  const site = inHead(document, 'meta[property="og:site_name"]');
  const title = inHead(document, 'title');
  const snapshot: Snapshot = {
    base: root?.baseURI ?? 'about:blank',
    lang: root ? attribute(root, 'lang') : '',
    title: title ? textOf(title).slice(0, VALUE_CHARS) : '',
    site: site ? attribute(site, 'content').slice(0, VALUE_CHARS) : '',
    logo: logoOf(document),
    more: !far,
    ...taken,
  };
  return { snapshot, nodes };
}
