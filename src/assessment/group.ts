/** Changes of a corporate group's other services that touch this one. */
import { isSamePlace } from '../knowledge/index.ts';
import type { PolicyChange, Prompt, Service } from '../model.ts';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : '');
const standsUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/**
 * Whether a document of another service of the group is one that this service's users accept as well: the prompt links to
 * it, or it stands on one of this service's domains.
 */
export const isSharedDocument = (address: string, service: Service, prompt: Prompt | null): boolean =>
  prompt?.documents.some((linked) => isSamePlace(linked.url, address)) ||
  service.domains.some((domain) => standsUnder(hostOf(address), domain));

/** Whether another service's change is about a text that this service's users accept as well. */
export function touches(change: PolicyChange, service: Service, prompt: Prompt | null): boolean {
  if (service.group === null || change.service.group !== service.group) return false;
  return change.documents.some(({ url }) => isSharedDocument(url, service, prompt));
}
