/**
 * From a page's host to the domains it may stand under. Only whole labels count, and only from
 * the right: `web.whatsapp.com` stands under `whatsapp.com`, `notwhatsapp.com` and
 * `whatsapp.com.evil.example` do not. No public suffix list is needed, because known domains
 * are registrable ones (`bya feed validate` sees to that).
 */

/** Hosts have at most 127 labels; nobody's sign-up page has more than this many. */
const MOST_LABELS = 10;

/**
 * @param host as an address bar or a link gives it, with or without port
 * @returns lower case, without port, final dot and leading `www.`; empty where it is not a domain (an IP address)
 */
export function normaliseHost(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  if (bare.length > 253 || bare.startsWith('[') || /^[\d.]+$/.test(bare)) return '';
  return bare;
}

const labelsOf = (host: string) => {
  const labels = host.split('.');
  return labels.length <= MOST_LABELS && labels.every((label) => label !== '') ? labels : [];
};

/**
 * The domains a host may stand under, nearest first, each of at least two labels.
 * @param host as `normaliseHost` gives it
 */
export function domainsAbove(host: string): string[] {
  const labels = labelsOf(host);
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

/**
 * The domains that a host only seems to stand under: every run of two labels or more that does
 * not reach its end, also with hyphens in the place of dots (`whatsapp-com.example`).
 */
export function domainsPretended(host: string): string[] {
  const labels = labelsOf(host);
  const pretended = new Set<string>();
  for (let end = 2; end < labels.length; end++) {
    for (let start = 0; start <= end - 2; start++) pretended.add(labels.slice(start, end).join('.'));
  }
  for (const label of labels.slice(0, -1)) if (label.includes('-')) pretended.add(label.replaceAll('-', '.'));
  return [...pretended];
}

/** True where a label is written in punycode, which can look like any other name on the screen. */
export const isPunycode = (host: string) => host.split('.').some((label) => label.startsWith('xn--'));
