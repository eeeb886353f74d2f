/** Words in quotation marks. Those given are folded. */
import { says } from './lexicon.ts';
import { speaksOfAccepting } from './names-terms.ts';
import type { Reading } from './page.ts';
import { withoutQuotations } from './quotations.ts';

const OPENING = /["“”„«]/;

/** A quotation begins in the line, and goes on after it. */
export const opensQuotation = (line: string): boolean => OPENING.test(withoutQuotations(line, '„«“"”'));

/**
 * Words that someone else is quoted with: a quotation that is a whole sentence, or was opened in a sentence before.
 * A label in quotation marks may open a statement: 「同意する」ボタンを押すと
 */
export function isQuoted(words: string, { passage, span }: Reading): boolean {
  const line = passage.text.slice(passage.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  if (opensQuotation(line) && /["“”»]/.test(words)) return true;
  // Told before the quotation begins: "They met a box: “By tapping you agree …".
  const [, told = ''] = /^([^“„«]*)[“„«]/.exec(withoutQuotations(words, '„«“')) ?? [];
  if (/\p{L}/u.test(told) && !speaksOfAccepting(told)) return true;
  const quote = /^(?:["“”„«»‚‹『「《])([^"“”«»›』」》]*)/.exec(words);
  if (!quote || !speaksOfAccepting(quote[1] ?? '')) return false;
  return /[.!?…。]\s*$/.test(quote[1] ?? '') || !speaksOfAccepting(words.slice(quote[0].length));
}

/** A quotation between single signs, as folded; an apostrophe has a letter on both sides. */
const SINGLE = /(?<![\p{L}\p{N}])'(?=\p{L}).{8,300}?[\p{L}\p{N}.!?…]'(?!\p{L})/gu;

/** Between double signs, as folded, whichever way they open. */
const DOUBLE = /»[^»«]*«|["“”„«「『][^"“”„«»」』]*["“”»」』]/g;

/**
 * `Show the "I agree to the terms" box`: what accepts stands in quotation marks, what is said of it outside.
 * @param label of the action, folded: what stands in the marks may be what the action is called, or more than that: `Click "I agree to the terms"`
 */
export function isAboutWords(words: string, label = ''): boolean {
  const outside = words.replace(DOUBLE, ' ').replace(SINGLE, ' ');
  if (outside === words || speaksOfAccepting(outside)) return false;
  const deed = says('by', outside);
  return !label || !quotations(words).some((quote) => label.includes(quote) || (deed && quote.startsWith(label)));
}

/** What stands in quotation marks, without them. */
export function quotations(words: string): string[] {
  const quotes = [...words.matchAll(DOUBLE), ...words.matchAll(SINGLE)];
  return quotes.map(([quote]) => quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(Boolean);
}
