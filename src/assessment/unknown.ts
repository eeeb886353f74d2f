/** What we do not know about a prompt, and why. */
import type { PolicyChange, Prompt, Service, TextReport, UnknownReason } from '../model.ts';

export interface Known {
  prompt: Prompt | null;
  service: Service | null;
  /** Everything known of the service. */
  changes: readonly PolicyChange[];
  /** The change that bears most on the prompt. */
  leading: PolicyChange | null;
  /** Where the person is; null where they have not said. */
  region: string | null;
  texts: readonly TextReport[];
}

const linksSomething = (prompt: Prompt) => prompt.documents.some(({ url }) => url !== null);

const RULES: readonly { reason: UnknownReason; holds: (known: Known) => boolean }[] = [
  { reason: 'service-not-known', holds: ({ service }) => service === null },
  { reason: 'change-not-known', holds: ({ service, leading }) => service !== null && leading === null },
  { reason: 'machine-drafted', holds: ({ leading }) => leading?.review.state === 'machine-drafted' },
  { reason: 'one-reader', holds: ({ leading }) => leading?.review.state === 'one-reader' },
  {
    reason: 'another-region',
    // Who has said where they are is told of nothing else's text: see `relevance.ts`.
    holds: ({ leading, region }) =>
      region === null && leading !== null && (!leading.regions.includes('worldwide') || leading.unaffected.length > 0),
  },
  { reason: 'no-documents', holds: ({ prompt }) => prompt !== null && prompt.documents.length === 0 },
  {
    reason: 'texts-not-read',
    holds: ({ prompt, texts }) => prompt !== null && texts.length === 0 && linksSomething(prompt),
  },
  {
    reason: 'text-no-address',
    holds: ({ prompt }) => prompt?.documents.some(({ url }) => url === null) ?? false,
  },
];

/** The reasons that hold, in the order in which they are to be read. */
export function findUnknown(known: Known): UnknownReason[] {
  const own = RULES.filter(({ holds }) => holds(known)).map(({ reason }) => reason);
  return [...new Set([...own, ...known.texts.flatMap(({ unknown }) => unknown)])];
}
