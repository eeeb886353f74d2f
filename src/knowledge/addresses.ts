/** Addresses of documents, without what says who follows the link. */

/** Parameters that only tell where a visitor came from. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|referrer|referer|source|src|campaign|cid|sid|sessionid|session_id|token|auth|email|user|uid|userid|user_id)$/i;
/** From this length on a value of mixed letters and digits is one visitor's and not a document's. */
const LONG_VALUE = 20;

const isOneVisitors = (value: string) => value.length >= LONG_VALUE && /\d/.test(value) && /[a-z]/i.test(value);

/** Whether a fragment leads to another document and not to a place in this one. */
const isRoute = (hash: string) => /^#!?\/./.test(hash);

/**
 * The address to read a document at and to keep it under: no fragment that leads to a place in it, no name and password, no
 * parameter that tracks or that could do something in a visitor's name.
 * @returns null where it is no web address
 */
export function documentAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  // Apps without a server of their own put their documents behind a fragment: `/#/privacy`.
  if (!isRoute(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  for (const [name, value] of [...address.searchParams]) {
    if (TRACKING.test(name) || isOneVisitors(value)) address.searchParams.delete(name);
  }
  return address.href.length <= 2048 ? address.href : null;
}

/** An address as far as it tells documents apart: no protocol, `www.`, query, fragment or closing slash. */
function placeOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/+$/, '');
}

/** Whether two addresses are of one document. */
export const isSamePlace = (one: string | null, other: string): boolean =>
  one !== null && placeOf(one) !== null && placeOf(one) === placeOf(other);
