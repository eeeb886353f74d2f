/** The one line by which people subscribe: address and key. */
import { type PublicKey, parsePublicKey, writePublicKey } from './minisign.ts';
import { FeedRefusal } from './refusal.ts';

export interface SubscriptionLine {
  /** Of the folder, with a closing slash, without query and fragment. */
  address: string;
  key: PublicKey;
}

const MOST_CHARACTERS = 2200;
const isLocal = (host: string) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(host);

/**
 * @param line `https://example.org/feed/ RWQ…`, in either order, with any white space
 * @throws FeedRefusal `bad-line` with what is wrong
 */
export function parseSubscription(line: string): SubscriptionLine {
  const parts = line.trim().split(/\s+/);
  if (line.length > MOST_CHARACTERS || parts.length !== 2) throw new FeedRefusal('bad-line');
  const keys = parts.map(parsePublicKey);
  const at = keys.findIndex((key) => key !== null);
  const key = keys[at];
  const written = parts[at === 0 ? 1 : 0] ?? '';
  if (!key)
    throw new FeedRefusal(
      'bad-line',
      'The key is not a minisign public key: it has 56 characters and begins with "RW".',
    );
  if (!URL.canParse(written)) throw new FeedRefusal('bad-line', 'The address can not be read.');
  const url = new URL(written);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname));
  if (!safe || url.username !== '' || url.password !== '')
    throw new FeedRefusal('bad-line', 'The address must begin with https:// and hold no password.');
  const folder = url.pathname.replace(/feed\.json$/, '').replace(/\/*$/, '/');
  return { address: `${url.origin}${folder}`, key };
}

export const writeSubscription = ({ address, key }: SubscriptionLine) => `${address} ${writePublicKey(key)}`;
