/** Where a page says its own name. */
import { attribute, dataOf, ELEMENTS, isElement, isText, TEXTS, walkerOf } from './dom.ts';

export const inHead = (document: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(document, selector);

/** Its logo, or what may hold it. */
const LOGO = 'a[href="/"],[rel=home],[class*=logo],[id*=logo],header,[role=banner],[id^=header]';
/** Longest name of a site. */
const LOGO_CHARS = 60;
/** Nodes of a header that are looked at for it. */
const LOGO_NODES = 12;

/** The first words of a page's logo, or what a picture there is called. */
export function logoOf(document: Document): string {
  const place = inHead(document, LOGO) ?? inHead(document, 'img[alt]:not([alt=""])');
  if (!place) return '';
  const walker = walkerOf(place, TEXTS | ELEMENTS);
  for (let node: Node | null = place, seen = 0; node && seen < LOGO_NODES; node = walker.nextNode(), seen += 1) {
    const words = isElement(node) ? attribute(node, 'alt') : isText(node) ? dataOf(node) : '';
    const name = words.trim();
    if (name.length > 1 && name.length <= LOGO_CHARS) return name;
  }
  return '';
}
