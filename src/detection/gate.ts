import { closest, isElement, isInSight, isShown, parentOf } from './dom.ts';
import { ACCEPTING } from './languages/gates.ts';

/** Where words are only spoken of, or lead elsewhere. */
const QUOTED = 'blockquote,q,pre,code,[contenteditable=""],[contenteditable=true],nav,option,figcaption';

/** Letters that are neither Latin nor signs. */
const BEYOND = /[\u0370-\u1fff\u3040-\ud7ff]/;
let latin: RegExp | null = null;
/** The stems in such letters, once they are there. */
let stems: string | null = null;
let beyond: RegExp | null = null;

/** Gives the gate its stems in other letters than Latin (`ACCEPTING_BEYOND`), which most pages never need. */
export function learnBeyond(given: string): void {
  if (given !== stems) beyond = new RegExp(given, 'g');
  stems = given;
}

/** Whether some of these folded words can't be judged before `learnBeyond`. */
export const isBeyond = (folded: string) => beyond === null && BEYOND.test(folded);

/**
 * Words of agreeing or of having read in any language, to be looked for in this text. Most pages are in Latin letters,
 * and need not have the pattern of the others made: that takes longer than matching.
 */
export function accepting(folded: string): RegExp[] {
  latin ??= new RegExp(ACCEPTING, 'g');
  const patterns = beyond && BEYOND.test(folded) ? [latin, beyond] : [latin];
  for (const pattern of patterns) pattern.lastIndex = 0;
  return patterns;
}

/** The second gate: whether a candidate is to be seen. */
export function isSeen(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && isShown(around);
}

/** Whether its words are only spoken of: asked once, when they are come upon. */
export function isQuoted(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && !!closest(around, QUOTED);
}

/** The third: whether it has a place on the page. */
export function hasPlace(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && isInSight(around);
}
