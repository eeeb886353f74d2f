/** Whether a change is about the documents that a prompt asks to accept. */
import { isSamePlace } from '../knowledge/index.ts';
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
