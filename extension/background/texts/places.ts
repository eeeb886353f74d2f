/** What addresses say about where a text stands and whom it is for. */

/** Ranges and names of home and company networks: RFC 1918, 3927, 4193, 6598, 6761, 6762, 8375. */
const LOCAL_V4 =
  /^(?:0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const LOCAL_V6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/i;
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)$/i;

const hostOf = (url: string) => new URL(url).hostname.replace(/\.$/, '');

/** Whether an address lies inside a network that a page must not make us look into. */
export function isLocal(url: string): boolean {
  const host = hostOf(url);
  if (host.startsWith('[')) return LOCAL_V6.test(host);
  return LOCAL_V4.test(host) || LOCAL_NAME.test(host) || !host.includes('.');
}

export const isSameHost = (one: string, other: string): boolean => hostOf(one) === hostOf(other);

const lastLabels = (host: string, count: number) => host.split('.').slice(-count).join('.');

/**
 * Whether a link led to another site. Sites are told by their hosts' last two labels, which takes
 * two sites of `co.uk` for one: it is said only where it is sure.
 * @param domains of the service
 */
export function isOffDomain(from: string, to: string, domains: readonly string[]): boolean {
  const [start, end] = [hostOf(from), hostOf(to)];
  const isOwn = domains.some((domain) => end === domain || end.endsWith(`.${domain}`));
  return !isOwn && lastLabels(start, 2) !== lastLabels(end, 2);
}

/** `en-us`, `de_DE`, `eea`, `uk` as a part of a path or as a value of a query. */
const REGION = /^(?:[a-z]{2}[-_])?(eea|eu|uk|row|us|[a-z]{2})$/i;
const WITH_LANGUAGE = /^[a-z]{2}[-_]([a-z]{2})$/i;
const ALONE = /^(?:eea|eu|uk|row)$/i;

/** The region that an address names; null where it names none. Two letters alone are a language more often than a country. */
export function regionOf(url: string): string | null {
  const { pathname, searchParams } = new URL(url);
  const parts = [...pathname.split('/'), ...searchParams.values()].slice(0, 40);
  for (const part of parts) {
    const word = part.replace(/\.html?$/i, '');
    const tail = /[-_](eea|eu|uk|row)$/i.exec(word)?.[1];
    const named = tail ?? WITH_LANGUAGE.exec(word)?.[1] ?? (ALONE.test(word) ? REGION.exec(word)?.[1] : undefined);
    if (named) return named.toUpperCase();
  }
  return null;
}
