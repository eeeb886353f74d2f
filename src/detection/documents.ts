import type { PromptDocument } from '../model.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Span } from './split-sentences.ts';
import { attribute, type PageElement, tagOf } from './tree.ts';

/** Names of Open Terms Archive's terms-types by the words of titles and addresses. First match counts. */
const TYPES: [string, RegExp][] = [
  ['Trackers Policy', /cookie|クッキー|쿠키|tracker/],
  ['Community Guidelines', /guideline|community|conduct|house.?rules|charter|charte/],
  ['Acceptable Use Policy', /acceptable.use/],
  ['General Conditions of Sale', /conditions of sale|\bcgv\b|conditions? generales? de vente|terms of sale/],
  ['Developer Terms', /developer/],
  ['Privacy Policy', /privacy|\bdata.?policy|datenschutz|confidential|privacidad|gizlilik|隐私|隱私|プライバシー/],
  ['Terms of Service', /\bterms|\btos\b|user.?agreement|\beula\b|\bagb\b|\bcgu\b|conditions/],
];

/** The type of a document by its title and, failing that, its address; the title itself where none fits. */
export function typeOf(title: string, url: string): string {
  const folded = fold(title);
  const words = TYPES.find(([, name]) => name.test(folded));
  if (words) return words[0];
  if (says('privacy', folded)) return 'Privacy Policy';
  const path = TYPES.find(([, name]) => name.test(url.toLowerCase()));
  if (path) return path[0];
  return says('terms', folded) ? 'Terms of Service' : title;
}

/** The address a link leads to; null where a script opens the document. */
export function addressOf(element: PageElement): string | null {
  const href = attribute(element, 'href').trim();
  if (tagOf(element) !== 'a' || !href || href.startsWith('#')) return null;
  try {
    const url = new URL(href, element.baseURI);
    return /^(?:https?|file):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The documents linked from a stretch of a passage, each address once; the control that accepts is none. */
export function findDocuments(passage: Passage, span: Span, action?: PageElement): PromptDocument[] {
  const documents: PromptDocument[] = [];
  for (const mark of passage.marks) {
    if (
      mark.element === action ||
      mark.kind !== 'link' ||
      mark.start >= span.end ||
      mark.end <= span.start ||
      !mark.label
    )
      continue;
    const url = addressOf(mark.element);
    const folded = fold(mark.label);
    if (!url && !says('terms', folded) && !says('privacy', folded)) continue;
    if (documents.some((known) => known.url === url && (url || known.title === mark.label))) continue;
    documents.push({ type: typeOf(mark.label, url ?? ''), title: mark.label, url });
  }
  return documents;
}
