/** What closes a quotation, by what opens it. The same sign at both ends counts too ("…", ”…”). */
const CLOSING = new Map([
  ['„', '“”"'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['”', '”'],
]);

/**
 * A text without its whole quotations. Each closing sign is looked for once: a page may open a thousand quotations and close none.
 * @param opening the signs that open one
 */
export function withoutQuotations(text: string, opening: string): string {
  const places = new Map<string, number>();
  function next(sign: string, from: number): number {
    const known = places.get(sign) ?? -1;
    if (known >= from) return known;
    const found = text.indexOf(sign, from);
    places.set(sign, found < 0 ? Number.POSITIVE_INFINITY : found);
    return next(sign, from);
  }
  let rest = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const closing = opening.includes(sign) ? (CLOSING.get(sign) ?? '') : '';
    const end = Math.min(...[...closing].map((close) => next(close, at + 1)));
    if (end < text.length) at = end;
    else rest += sign;
  }
  return rest;
}
