import { closest, isElement, isInSight, isShown, labelOf, parentOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { ACCEPTING, NAMING } from './languages/gates.ts';

/** Ancestors whose words are looked at for something that one can agree to, and their characters. */
const AROUND = 5;
const AROUND_CHARS = 3000;
/** A sentence that agrees to something names it this near to its verb. */
const NEAR_CHARS = 500;

/** Where words are only spoken of, or lead elsewhere. */
export const QUOTED = 'blockquote,q,pre,code,[contenteditable=""],[contenteditable=true],nav,option,figcaption';

/** A control's own word may accept what stands far above it. */
const CONTROL = 'a,button,label,[role=button],[role=checkbox]';

let compiled: RegExp | null = null;
let naming: RegExp | null = null;

function accepting(): RegExp {
  compiled ??= new RegExp(ACCEPTING, 'g');
  return compiled;
}

function namesSomething(text: string): boolean {
  naming ??= new RegExp(NAMING);
  return naming.test(fold(text));
}

/** Whether words speak of agreeing or of having read, in any language. The first gate: almost everything stops here. */
export function speaksOfAccepting(text: string): boolean {
  return fold(text).search(accepting()) >= 0;
}

/** The second gate: whether a candidate is to be seen. */
export function isSeen(node: Node): boolean {
  const around = isElement(node) ? node : parentOf(node);
  return !!around && isShown(around) && !closest(around, QUOTED);
}

/** The third: whether it stands near something that one can agree to, and has a place on the page. */
export function isWorthReading(node: Node): boolean {
  const from = isElement(node) ? node : parentOf(node);
  return !!from && isNearSomething(node) && isInSight(from);
}

function isNearSomething(node: Node): boolean {
  const label = isElement(node) ? labelOf(node) : '';
  if (label && namesSomething(label)) return true;
  const from = isElement(node) ? node : parentOf(node);
  const own = isElement(node) ? '' : (node.nodeValue ?? '').trim();
  const hits = [...fold(own).matchAll(accepting())].map(({ index }) => index);
  const reach = !own || (from && closest(from, CONTROL)) ? AROUND_CHARS : NEAR_CHARS;
  for (let level = 0, around = from; level < AROUND && around; level += 1, around = parentOf(around)) {
    const text = textOf(around);
    const start = Math.max(0, text.indexOf(own));
    const near = text.slice(Math.max(0, start + (hits[0] ?? 0) - reach), start + (hits.at(-1) ?? 0) + reach);
    if (namesSomething(near)) return true;
    if (text.length > AROUND_CHARS) return false;
  }
  return false;
}
