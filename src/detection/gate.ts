import { isShown, parentOf, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { ACCEPTING, NAMING } from './languages/gates.ts';

/** Ancestors whose words are looked at for something that one can agree to, and their characters. */
const AROUND = 5;
const AROUND_CHARS = 3000;

let accepting: RegExp | null = null;
let naming: RegExp | null = null;

/** Whether words speak of agreeing or of having read, in any language. The first gate: almost everything stops here. */
export function speaksOfAccepting(text: string): boolean {
  accepting ??= new RegExp(ACCEPTING);
  return accepting.test(fold(text));
}

/** The second gate: whether a candidate is to be seen, and stands near something that one can agree to. */
export function isWorthReading(node: Node): boolean {
  naming ??= new RegExp(NAMING);
  let around = node instanceof Element ? node : parentOf(node);
  if (!around || !isShown(around)) return false;
  for (let level = 0; level < AROUND && around; level += 1) {
    const text = textOf(around);
    if (naming.test(fold(text.slice(0, AROUND_CHARS)))) return true;
    if (text.length > AROUND_CHARS) return false;
    around = parentOf(around);
  }
  return false;
}
