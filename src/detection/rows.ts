/** The part of a page in which candidates stand, row by row. */
import { NODE_CHARS, PASSED, SNAPSHOT_CHARS, SNAPSHOT_NODES } from './budgets.ts';
import {
  attribute,
  childrenOf,
  dataOf,
  firstChildOf,
  isElement,
  isLaidOver,
  isShadowRoot,
  isShown,
  isText,
  nextSiblingOf,
  parentNodeOf,
  parentOf,
  positionedAround,
  tagOf,
} from './dom.ts';
import { markupOf } from './markup.ts';
import { countOf, FAR, NEAR, scopeOf } from './scope.ts';
import {
  AFTER,
  FIRST,
  FIRST_INSIDE,
  OMITTED,
  type Row,
  SHOWN,
  type Snapshot,
  type Spot,
  VALUE_CHARS,
} from './snapshot.ts';

/** Those around a candidate that are laid over the page. */
function laidOver(node: Node, found: Set<Node>, looked: Set<Element>): void {
  for (let at = isElement(node) ? node : parentOf(node); at && !looked.has(at); at = positionedAround(at)) {
    looked.add(at);
    if (isLaidOver(at)) found.add(at);
  }
}

/** Where a candidate is among the nodes that were taken. */
function spotOf(node: Node, nodes: readonly Node[]): Spot {
  const own = nodes.indexOf(node);
  if (own >= 0) return own;
  // The browser passes by what is no element: a page may have written thousands of comments there.
  const before = isText(node) && node.previousElementSibling;
  if (before) return [nodes.indexOf(before), AFTER];
  const around = parentNodeOf(node);
  return around && isShadowRoot(around)
    ? [nodes.indexOf(around.host), FIRST_INSIDE]
    : [around ? nodes.indexOf(around) : -1, FIRST];
}

interface Level {
  next: Node | null;
  /** What comes after it need not be looked at. */
  isLast: boolean;
  /** The host's own children, after those in its shadow root. */
  after: Node | null;
  row: (string | number)[];
  /** Only its beginning is taken. */
  begun: boolean;
}

function rowOf(element: Element, shown: boolean): (string | number)[] {
  const row: (string | number)[] = [tagOf(element), shown ? SHOWN : 0];
  for (const name of Element.prototype.getAttributeNames.call(element))
    row.push(name, attribute(element, name).slice(0, VALUE_CHARS));
  return row;
}

/**
 * Takes what is around each candidate within reach, as markup, and of everything around that no more than tags and
 * attributes.
 * @param far all that the reader can ask for; else what it mostly needs
 */
export function* takeRows(
  candidates: readonly Node[],
  hosts: ReadonlyMap<Element, ShadowRoot>,
  far: boolean,
): Generator<void, Pick<Snapshot, 'rows' | 'candidates' | 'fixed'> & { nodes: Node[] }> {
  const reach = far ? FAR : NEAR;
  const whole = new Set<Node>();
  const begun = new Set<Node>();
  const path = new Set<Node>();
  /** The only child of each that leads to candidates; null where there are several. */
  const ways = new Map<Node, Node | null>();
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
      const around = parentOf(at);
      if (around) ways.set(around, ways.has(around) ? null : at);
      else top = at;
    }
    yield;
  }
  const rows: Row[] = [];
  const nodes: Node[] = [];
  const open: Level[] = [];
  /** Nodes that may still be taken of a beginning. */
  let extra = 0;
  let passed = 0;
  let chars = 0;

  const isTakenWhole = (element: Element): boolean =>
    chars < SNAPSHOT_CHARS &&
    (whole.has(element) ? nodes.length < SNAPSHOT_NODES : !path.has(element) && countOf(element, '*') <= extra);
  const take = (node: Node): void => {
    if (!isElement(node)) {
      nodes.push(node);
      rows.push(dataOf(node).slice(0, NODE_CHARS * 2 + 1));
      return;
    }
    // What a candidate stands in was seen to be shown.
    const shown = path.has(node) || isShown(node);
    const markup = shown && isTakenWhole(node) ? markupOf(node, hosts, path, nodes) : null;
    if (markup) {
      rows.push(markup);
      extra -= markup.count;
      chars += markup.html.length;
      if (chars > SNAPSHOT_CHARS) extra = 0;
      return;
    }
    nodes.push(node);
    const row = rowOf(node, shown);
    rows.push(row);
    const shadow = shown ? hosts.get(node) : undefined;
    const own = shown ? firstChildOf(node) : null;
    if (begun.has(node) && chars < SNAPSHOT_CHARS) extra = reach.beginning;
    const way = shadow || extra > 0 || childrenOf(node) < 2 ? null : ways.get(node);
    if (way) row[1] = SHOWN | OMITTED;
    if (own || shadow)
      open.push({
        next: way || (shadow ? firstChildOf(shadow) : own),
        isLast: !!way,
        after: shadow ? own : null,
        row,
        begun: begun.has(node),
      });
    else rows.push(0);
  };

  // Paths of several candidates meet at the top of the page.
  if (top) take(top);
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const node = level.next;
    if (node) {
      level.next = level.isLast ? null : nextSiblingOf(node);
      if (!isElement(node) && !isText(node)) continue;
      if (path.has(node) || extra > 0) {
        if (!path.has(node)) extra -= 1;
        take(node);
        passed = 0;
      } else if (isElement(node) || dataOf(node).trim()) level.row[1] = Number(level.row[1]) | OMITTED;
      if (passed++ % PASSED === 0) yield;
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
  return {
    rows,
    candidates: candidates.map((node) => spotOf(node, nodes)),
    fixed: [...fixed].map((node) => nodes.indexOf(node)),
    nodes,
  };
}
