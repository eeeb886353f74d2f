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

const split = (codes: string) => new Set(codes.split(' '));

/** Languages of sites that are written before a country, as in `en-us`. */
const LANGUAGES = split(
  'ar bg bn ca cs da de el en es et eu fi fil fr gl he hi hr hu id it ja kk ko lt lv ms nb nl nn no pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh',
);
/** Countries whose two letters are no language of ISO 639-1 and no word of an address (`/me/`, `/qa/`): they name a region alone. */
const COUNTRIES_ALONE = split(
  'at au bd bz cl cn cz dk eg gb gh gr gt hk hn in iq ir jm jo jp kh lk ma mx ni nz pe ph pk ua us uy vn ye',
);
/** All others that sites have pages for; alone they may name a language (`/de/`, `/fr/`). */
const COUNTRIES = new Set([
  ...COUNTRIES_ALONE,
  ...split(
    'ae al am ar az ba be bg bh bo br by ca ch co cr cy de dz ec ee es fi fr ge hr hu id ie il is it kr kw kz lb li lt lu lv md me mk mt my ng nl no np om pa pl pr pt py qa ro rs ru sa se sg si sk sn sv th tn tr tw tz uz ve za',
  ),
]);
const ALONE = /^(?:eea|eu|uk|row)$/;
/** `en-us`, `zh_hant_tw`; some sites write the country first. */
const PAIR = /^([a-z]{2,3})[-_](?:[a-z]{4}[-_])?([a-z]{2,3})$/;
/** Parameters whose value is a country, and ones whose value is a language. */
const NAMES_COUNTRY = /country|region|market|territory|^(?:cc|geo|gl)$/i;
const NAMES_LANGUAGE = /lang|locale|^(?:hl|l)$/i;
/** `/about/us` is no country. */
const BEFORE_US = /^(?:about|contact|join|with|follow)$/;

function ofPair(word: string): string | undefined {
  const [, first = '', second = ''] = PAIR.exec(word) ?? [];
  if (LANGUAGES.has(first) && isRegion(second)) return second;
  return isRegion(first) && LANGUAGES.has(second) ? first : undefined;
}

const isRegion = (word: string) => ALONE.test(word) || COUNTRIES.has(word);

/** What a word names that stands alone, or before or behind a language; `privacy-eea` names a region, `up-to` none. */
function ofPart(word: string): string | undefined {
  if (ALONE.test(word) || COUNTRIES_ALONE.has(word)) return word;
  return /[-_](eea|eu|uk|row)$/.exec(word)?.[1] ?? ofPair(word);
}

function ofParameter([name, value]: [string, string]): string | undefined {
  const word = value.toLowerCase();
  if (NAMES_COUNTRY.test(name) && isRegion(word)) return word;
  return NAMES_LANGUAGE.test(name) ? ofPair(word) : ofPart(word);
}

/** The region that an address names; null where it names none. Two letters that are a language too say nothing alone. */
export function regionOf(url: string): string | null {
  const { pathname, searchParams, hostname } = new URL(url);
  const parts = pathname
    .toLowerCase()
    .split('/')
    .slice(0, 40)
    .map((part) => part.replace(/\.html?$/, ''));
  const labels = hostname.split('.');
  const named = [
    ...parts.map((part, index) => (part === 'us' && BEFORE_US.test(parts[index - 1] ?? '') ? undefined : ofPart(part))),
    ...[...searchParams].slice(0, 40).map(ofParameter),
    labels.length > 2 ? ofPart(labels[0] ?? '') : undefined,
  ].find((one) => one !== undefined);
  // Both are written for the same country.
  return named === undefined ? null : named === 'gb' ? 'UK' : named.toUpperCase();
}

/** The same of a page that asks: parameters of pages are of all kinds. */
export function regionOfPage(page: string): string | null {
  const { origin, pathname } = new URL(page);
  return regionOf(origin + pathname);
}
