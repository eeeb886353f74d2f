/** Where the warning stands. Pure geometry in CSS pixels of the viewport; nothing here knows the DOM. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What the warning has to fit into. */
export interface Room {
  viewport: Size;
  /** The control that accepts, as far as it is in view. */
  action: Box;
  /** Never covered. */
  keepClear: Box[];
  /** The page's other controls: covered only where nothing better is to be had within a long way. */
  controls: Box[];
  /** Covered if need be: the prompt's other words. */
  avoid: Box[];
  /** The box that the prompt stands in: it looks best to stand beside it. */
  panel: Box | null;
}

/** A place for the warning; the lower the price, the better. */
export interface Spot {
  box: Box;
  /** In pixels of distance from the action. */
  price: number;
}

/** Between the warning and the viewport's edge, or anything that it stands beside. */
export const GAP = 8;
/** Surely less than that, however sums of fractions are rounded. */
const TOO_NEAR = GAP - 0.1;
/** Controls and boxes to avoid that lend their edges to the search; all of them count in the price. */
const MAX_GUIDES = 12;
/** Price of covering anything of `avoid` at all, in pixels of distance: an overlap by a hair looks like a mistake. */
const TOUCHING_PRICE = 40;
/** Price of covering any control at all: more than saying less in a smaller form. */
const CONTROL_PRICE = 320;
/** Price of a pixel off the middle of the action. */
const OFF_MIDDLE_PRICE = 0.05;
/** Price of covering as much of `avoid` as the warning is large. */
const COVERING_PRICE = 900;

const right = (box: Box) => box.left + box.width;
export const bottom = (box: Box) => box.top + box.height;

/** Asked thousands of times, mostly of boxes that are far from each other: those take no call. */
export function overlap(a: Box, b: Box): number {
  if (a.left >= b.left + b.width || b.left >= a.left + a.width) return 0;
  if (a.top >= b.top + b.height || b.top >= a.top + a.height) return 0;
  const width = Math.min(right(a), right(b)) - Math.max(a.left, b.left);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Shortest way from edge to edge; 0 where they touch. */
export function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.left - right(b), b.left - right(a));
  const y = Math.max(0, a.top - bottom(b), b.top - bottom(a));
  return Math.hypot(x, y);
}

export const grow = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** @returns whether a warning there lies in the viewport and covers nothing it must not */
export function fits(box: Box, { viewport, action, keepClear }: Room): boolean {
  if (box.left < 0 || box.top < 0 || right(box) > viewport.width || bottom(box) > viewport.height) return false;
  return overlap(box, action) === 0 && keepClear.every((clear) => overlap(box, clear) === 0);
}

/** A start along one axis, with how far off from edge to edge the action lies, and what being off its middle costs. */
interface Start {
  at: number;
  gap: number;
  off: number;
}

/** What a place costs at least: how far off it stands. */
const leastPrice = (x: Start, y: Start): number => Math.hypot(x.gap, y.gap) + x.off + y.off;

function coveredOf(others: readonly Box[], box: Box): number {
  let sum = 0;
  for (const other of others) sum += overlap(box, other);
  return sum;
}

/** What may be covered. */
type Covered = Pick<Room, 'avoid' | 'controls' | 'panel'>;

/** What of it a box can cover that stands between two sides: most boxes of one search stand one above the other. */
function inColumn({ avoid, controls, panel }: Covered, left: number, width: number): Covered {
  const isIn = (box: Box) => box.left < left + width && right(box) > left;
  return { avoid: avoid.filter(isIn), controls: controls.filter(isIn), panel };
}

/** What it costs beyond that: what it covers. */
export function priceOfCovering(box: Box, { avoid, controls, panel }: Covered): number {
  const onControls = coveredOf(controls, box);
  const covered = (onControls + coveredOf(avoid, box)) / (box.width * box.height);
  const isOnPanel = panel !== null && overlap(box, panel) > 0;
  const touching = (covered > 0 || isOnPanel ? TOUCHING_PRICE : 0) + (onControls > 0 ? CONTROL_PRICE : 0);
  return touching + covered * COVERING_PRICE;
}

interface Stretch {
  from: number;
  to: number;
}

/** Starts along one axis, nearest first: against the edges of the viewport and of every guide, and level with each guide. */
function starts(length: number, span: number, action: Stretch, guides: Stretch[]): Start[] {
  const found = new Set([GAP, span - GAP - length]);
  for (const { from, to } of guides) {
    for (const start of [to + GAP, from - GAP - length, from, to - length, (from + to - length) / 2]) found.add(start);
  }
  return [...found]
    .filter((start) => start >= GAP && start + length <= span - GAP)
    .map((at) => ({
      at,
      gap: Math.max(0, action.from - at - length, at - action.to),
      off: Math.abs(at + length / 2 - (action.from + action.to) / 2) * OFF_MIDDLE_PRICE,
    }))
    .sort((one, other) => one.gap + one.off - other.gap - other.off);
}

/** What the search needs of a room, whatever the size that is looked for: worked out once. */
interface Plan {
  guides: Box[];
  /** With `GAP` around all that must stay clear. */
  spaced: Room;
}
const plans = new WeakMap<Room, Plan>();

export function planFor(room: Room): Plan {
  const known = plans.get(room);
  if (known) return known;
  const { action, keepClear, panel } = room;
  const near = [...room.avoid, ...room.controls]
    .map((box) => ({ box, off: distance(box, action) }))
    .sort((one, other) => one.off - other.off)
    .slice(0, MAX_GUIDES)
    .map(({ box }) => box);
  const plan: Plan = {
    guides: [action, ...keepClear, ...(panel ? [panel] : []), ...near],
    spaced: { ...room, action: grow(action, GAP), keepClear: keepClear.map((box) => grow(box, GAP)) },
  };
  plans.set(room, plan);
  return plan;
}

/**
 * The best place for a warning of this size.
 *
 * If any place `GAP` away from everything exists, one is found: such a place can be pushed to the
 * left and then up until it meets edges, and every pair of edges is tried.
 *
 * @param below only places cheaper than this count
 * @returns null where it fits nowhere
 */
export function findPlace(room: Room, { width, height }: Size, below = Number.POSITIVE_INFINITY): Spot | null {
  const { guides, spaced } = planFor(room);
  const { panel } = room;
  const across = (box: Box): Stretch => ({ from: box.left, to: right(box) });
  const down = (box: Box): Stretch => ({ from: box.top, to: bottom(box) });
  const lefts = starts(width, room.viewport.width, across(room.action), guides.map(across));
  const tops = starts(height, room.viewport.height, down(room.action), guides.map(down));
  let best: Spot | null = null;
  /** The price to beat. There are thousands of pairs: most are ruled out by how far off they stand, whole rows of them at once. */
  let limit = below;
  for (const x of lefts) {
    if (x.gap + x.off >= limit) break;
    let column: Covered | null = null;
    for (const y of tops) {
      if (y.gap + y.off >= limit) break;
      if (x.gap < TOO_NEAR && y.gap < TOO_NEAR) continue;
      const least = leastPrice(x, y);
      if (least >= limit) continue;
      const box = { left: x.at, top: y.at, width, height };
      if (!fits(box, spaced)) continue;
      if (panel && least + TOUCHING_PRICE >= limit && overlap(box, panel) > 0) continue;
      column ??= inColumn(room, x.at, width);
      const price = least + priceOfCovering(box, column);
      if (price >= limit) continue;
      best = { box, price };
      limit = price;
    }
  }
  return best;
}
