/** Registrable domains, by the public suffix list. Only tools need it: the extension walks known domains. */
import { parse } from 'tldts';
import type { PolicyChange, Service } from '../../src/model.ts';

/**
 * @param domain as a catalogue writes it
 * @returns what is wrong with it, or null
 */
export function findDomainError(domain: string): string | null {
  const { domain: registrable, publicSuffix, isIcann, isIp } = parse(domain);
  if (isIp) return `"${domain}" is an IP address, not a domain`;
  if (publicSuffix === domain) return `"${domain}" is a public suffix: many sites stand under it, not one service`;
  if (!isIcann) return `"${domain}" does not end in a public suffix such as ".com"`;
  if (registrable !== domain) return `"${domain}" is not a registrable domain: write "${registrable}"`;
  return null;
}

/** Archives show other people's pages: the publisher is whose page it was. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/[^/]+|archive\.(?:ph|is|today)\/[^/]+|webcache\.googleusercontent\.com\/[^/]*)\/(https?:\/\/.+)$/;

/** The registrable domain of whoever published a page; the host where it has none. */
export function publisherOf(url: string): string {
  const original = ARCHIVED.exec(url)?.[1] ?? url;
  const { domain, hostname } = parse(original);
  return domain ?? hostname ?? original;
}

/** Whose a registrable domain is, as far as a list of services says. */
export type Owners = ReadonlyMap<string, Pick<Service, 'id' | 'group'>>;

export const ownersOf = (services: Iterable<Service>): Owners =>
  new Map([...services].flatMap((service) => service.domains.map((domain) => [domain, service] as const)));

/**
 * The publishers behind a change, each once. What a company says under its several domains, and under those of its group,
 * comes from one.
 */
export function publishersOf(
  { service, sources }: Pick<PolicyChange, 'service' | 'sources'>,
  owners: Owners,
): string[] {
  const isOwn = (domain: string) => {
    const owner = owners.get(domain);
    return owner?.id === service.id || (service.group !== null && owner?.group === service.group);
  };
  const publishers = sources.map(({ url }) => publisherOf(url));
  return [...new Set(publishers.map((domain) => (isOwn(domain) ? `the company: ${service.id}` : domain)))];
}
