import type { PromptDocument } from '../model.ts';
import { typeOf } from './document-types.ts';
import { fold } from './fold.ts';
import { says } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { Span } from './split-sentences.ts';
import { attribute, type PageElement, tagOf } from './tree.ts';

/** Writes to somebody, and leads to no document. */
const CONTACT = /^\s*(?:mailto|tel|sms|callto|skype|whatsapp):/i;
export const isContact = (element: PageElement): boolean => CONTACT.test(attribute(element, 'href'));

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
      isContact(mark.element) ||
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
