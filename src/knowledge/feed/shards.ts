/**
 * Which part of a large feed is about a site. A feed is cut into 256 shards by the first byte of
 * the SHA-256 of the registrable domain. Whoever asks for a shard tells the publisher one byte of
 * a hash: at most that the site is one of every 256.
 *
 * The extension has no public suffix list. It takes the last two labels of a host for the
 * registrable domain, or three where the last is a country and the one before a customary second
 * level (`co.uk`). Where that is wrong, the publisher's tool, which has the list, puts a service
 * into the shards where the extension looks for it as well: see `shardsOfDomain`.
 */
export const SHARDS = 256;

/** Second levels under country domains that registries use in the manner of `.co.uk`. */
const SECOND_LEVELS = new Set(
  'ac asn co com edu firm gen go gob gouv gov gv id in ind ltd me mil ne net nic nom nsw or org plc pro sch web'.split(
    ' ',
  ),
);

/**
 * @param host lower case, without port
 * @returns the host's registrable domain as far as the rule above can tell
 */
export function guessRegistrable(host: string): string {
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const count = labels.length > 2 && top.length === 2 && SECOND_LEVELS.has(second) ? 3 : 2;
  return labels.slice(-count).join('.');
}

/** @returns 0 to 255 */
export async function shardOf(registrable: string): Promise<number> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(registrable));
  return new Uint8Array(hash)[0] ?? 0;
}

/**
 * For publishers: every shard that a service with this domain belongs in. A domain that looks like a customary second level
 * itself (`web.de`) is looked for under each of its hosts' names, which nobody can foresee: it belongs in all.
 * @param domain registrable by the public suffix list
 */
export async function shardsOfDomain(domain: string): Promise<number[]> {
  const looked = guessRegistrable(domain);
  if (guessRegistrable(`www.${domain}`) !== looked) return Array.from({ length: SHARDS }, (_, shard) => shard);
  return [...new Set([await shardOf(domain), await shardOf(looked)])];
}
