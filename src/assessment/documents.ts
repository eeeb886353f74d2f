/** Whether a change is about the documents that a prompt asks to accept. */
import type { PolicyChange, Prompt, PromptDocument } from '../model.ts';

/**
 * Documents that a prompt can be about without asking for the terms and the privacy policy.
 * Those two take each other in, as their texts say nearly everywhere, so a prompt that links
 * only one of them may still be about a change of the other. Names of Open Terms Archive.
 */
const APART = new Set([
  'business privacy policy',
  'commercial terms',
  'data processor agreement',
  'developer terms',
  'marketplace sellers conditions',
  'service level agreement',
  'trackers policy',
  'vulnerability disclosure policy',
]);

const nameOf = ({ type }: { type: string }) => type.trim().toLowerCase();

/** An address as far as it tells documents apart: no protocol, `www.`, query, fragment or closing slash. */
function placeOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '');
}

/** Whether two addresses are of one document. */
export const isSamePlace = (one: string | null, other: string): boolean =>
  one !== null && placeOf(one) !== null && placeOf(one) === placeOf(other);

const isSameDocument = (one: PromptDocument, other: { type: string; url: string }) =>
  nameOf(one) === nameOf(other) || isSamePlace(one.url, other.url);

export type DocumentFit = 'same' | 'possible' | 'other';

/** `same` where type or address agree, `other` where one side is about documents that stand apart. */
export function fitOfDocuments(prompt: Prompt, change: PolicyChange): DocumentFit {
  if (prompt.documents.some((one) => change.documents.some((other) => isSameDocument(one, other)))) return 'same';
  const isApart = (documents: readonly { type: string }[]) =>
    documents.length > 0 && documents.every((document) => APART.has(nameOf(document)));
  return isApart(prompt.documents) || isApart(change.documents) ? 'other' : 'possible';
}
