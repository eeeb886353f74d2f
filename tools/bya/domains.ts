/** Registrable domains, by the public suffix list. Only tools need it: the extension walks known domains. */
import { parse } from 'tldts';

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
