import { closest, isElement, isInSight, isShown, parentOf } from './dom.ts';
import { ACCEPTING } from './languages/gates.ts';

/** Where words are only spoken of, or lead elsewhere. */
const QUOTED = 'blockquote,q,pre,code,[contenteditable=""],[contenteditable=true],nav,option,figcaption';

/** Letters that are neither Latin nor signs. */
const BEYOND = /[\u0370-\u1fff\u3040-\ud7ff]/;
const compiled = new Map<boolean, RegExp>();
/** The stems in such letters, once they are there. */
let beyond: string | null = null;

/** Gives the gate its stems in other letters than Latin (`ACCEPTING_BEYOND`), which most pages never need. */
export function learnBeyond(stems: string): void {
  if (stems !== beyond) compiled.clear();
  beyond = stems;
}

/** Whether some of these folded words can't be judged before `learnBeyond`. */
export const isBeyond = (folded: string) => beyond === null && BEYOND.test(folded);

/**
 * Words of agreeing or of having read in any language, to be looked for in this text. Most pages are in Latin letters,
 * and need not have the patterns of the others made: that takes longer than matching.
 */
export function accepting(folded: string): RegExp {
  const all = beyond !== null && BEYOND.test(folded);
  const pattern = compiled.get(all) ?? new RegExp(all ? `${ACCEPTING}|${beyond}` : ACCEPTING, 'g');
  compiled.set(all, pattern);
  pattern.lastIndex = 0;
  return pattern;
}

/** The second gate: whether a candidate is to be seen. */
export function isSeen(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && isShown(around) && !closest(around, QUOTED);
}

/** The third: whether it has a place on the page. */
export function hasPlace(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && isInSight(around);
}
