/** How much of a page is taken around a candidate. */
import { parentOf, textOf } from './dom.ts';

/** How far around a candidate is looked: ancestors, and what they hold at most. */
export interface Reach {
  levels: number;
  elements: number;
  chars: number;
  /** Nodes taken from the beginning of the first ancestor that holds more. */
  beginning: number;
}
/** Enough for nearly every form and dialog. */
export const NEAR: Reach = { levels: 10, elements: 250, chars: 12_000, beginning: 0 };
/** As far as the reader goes in any case. */
export const FAR: Reach = { levels: 24, elements: 1500, chars: 20_000, beginning: 2500 };

export const countOf = (element: Element, tag: string): number =>
  Element.prototype.getElementsByTagName.call(element, tag).length;
/** Whether it holds no more than is within reach. The options of a list of countries are not taken. */
function isWithin(element: Element, { elements, chars }: Reach): boolean {
  const count = countOf(element, '*');
  if (count > elements && count - countOf(element, 'option') > elements) return false;
  return textOf(element).length <= chars;
}

/** The largest element around a candidate within reach, and what holds it. */
export function scopeOf(
  node: Node,
  reach: Reach,
  known: Map<Element, boolean>,
): { scope: Node; wider: Element | null } {
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
