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

/** What can be wrong with a line, each with a sentence for people. */
const PROBLEMS = {
  'not-two-parts': '',
  'bad-key': 'The key is not a minisign public key: it has 56 characters and begins with "RW".',
  'bad-address': 'The address can not be read.',
  'unsafe-address': 'The address must begin with https:// and hold no password.',
} as const;
export type LineProblem = keyof typeof PROBLEMS;

/**
 * @param line `https://example.org/feed/ RWQ…`, in either order, with any white space
 * @returns address and key, or what is wrong with the line
 */
export function readSubscription(line: string): SubscriptionLine | LineProblem {
  const parts = line.trim().split(/\s+/);
  if (line.length > MOST_CHARACTERS || parts.length !== 2) return 'not-two-parts';
  const keys = parts.map(parsePublicKey);
  const at = keys.findIndex((key) => key !== null);
  const key = keys[at];
  const written = parts[at === 0 ? 1 : 0] ?? '';
  if (!key) return 'bad-key';
  if (!URL.canParse(written)) return 'bad-address';
  const url = new URL(written);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLocal(url.hostname));
  if (!safe || url.username !== '' || url.password !== '') return 'unsafe-address';
  const folder = url.pathname.replace(/feed\.json$/, '').replace(/\/*$/, '/');
  return { address: `${url.origin}${folder}`, key };
}

/** @throws FeedRefusal `bad-line` with what is wrong */
export function parseSubscription(line: string): SubscriptionLine {
  const read = readSubscription(line);
  if (typeof read === 'string') throw new FeedRefusal('bad-line', PROBLEMS[read]);
  return read;
}

export const writeSubscription = ({ address, key }: SubscriptionLine) => `${address} ${writePublicKey(key)}`;
