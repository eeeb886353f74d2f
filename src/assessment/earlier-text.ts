/** Which kept text a new one is compared with. */
import type { KeptVersion } from '../knowledge/index.ts';
import type { LanguageTag, TextComparison, Timestamp } from '../model.ts';
import { areApart } from './regions.ts';

/** How long a change of a text stays news for somebody who never accepted it, in milliseconds. */
const NEWS = 180 * 86_400_000;
/** Each is a text to be read again. */
const MOST_OLDER = 2;
/** The same text read again sooner than this is the same reading, done twice. */
const SAME_READING = 3_000_000;

export interface TextAtHand {
  hash: string;
  type: string;
  /** As `documentAddress` writes it. */
  address: string;
  /** Whose text: see `KeptVersion`. */
  owner: string;
  lang: LanguageTag;
  readAt: Timestamp;
  /** That its address names; null for none. */
  region: string | null;
  /** Addresses of the other documents that the same prompt links to. */
  others: readonly string[];
}

/** What a text is compared with. */
export interface EarlierText {
  since: TextComparison['since'];
  /** Whether the text at hand was there before this one already. */
  isReturn: boolean;
  /** Hashes of texts from before this one, latest first: the text at hand may say what one of them said. */
  older: string[];
}

const sameWords = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
const baseOf = (lang: LanguageTag) => lang.toLowerCase().split('-')[0];

const isSharing = (one: readonly string[], other: readonly string[]) => one.some((item) => other.includes(item));
const decisionsOf = ({ accepted }: KeptVersion) => accepted.map(({ decision }) => decision);

/** Whether a text at another address stands beside this document: a prompt asks for both, or it holds for another place. */
function isBeside(version: KeptVersion, { region, others }: TextAtHand, acceptedHere: readonly string[]): boolean {
  if (isSharing(version.addresses, others) || isSharing(decisionsOf(version), acceptedHere)) return true;
  return region !== null && version.region !== null && areApart(region, version.region);
}

/**
 * Texts of the same document: at its address, or of the same service and type, which may have moved; always in the same
 * language.
 */
function textsOfDocument(text: TextAtHand, kept: readonly KeptVersion[]): KeptVersion[] {
  const { address, type, lang } = text;
  const isHere = ({ addresses }: KeptVersion) => addresses.includes(address);
  const acceptedHere = kept.filter(isHere).flatMap(decisionsOf);
  const found = kept.filter(
    (version) =>
      baseOf(version.lang) === baseOf(lang) &&
      (isHere(version) || (sameWords(version.type, type) && !isBeside(version, text, acceptedHere))),
  );
  return [...new Map(found.map((version) => [version.hash, version])).values()];
}

/** When the person last accepted it from this owner. */
const acceptanceBy =
  (owner: string) =>
  ({ accepted }: KeptVersion): Timestamp | null =>
    accepted
      .filter((one) => one.owner === owner)
      .reduce<Timestamp | null>((latest, { at }) => Math.max(latest ?? at, at), null);

/** The greatest by `key`; those without one don't count. */
function last(versions: readonly KeptVersion[], key: (version: KeptVersion) => number | null): KeptVersion | null {
  return versions.reduce<KeptVersion | null>((best, version) => {
    const value = key(version);
    return value !== null && value > ((best && key(best)) ?? Number.NEGATIVE_INFINITY) ? version : best;
  }, null);
}

/**
 * The text that this person last accepted; failing that the last one kept that says something
 * else, as long as that is news; failing that the same text from an earlier reading.
 * @param kept texts of the address and then of the service, each as it has them, as they were kept before this reading
 */
export function chooseEarlierText(text: TextAtHand, kept: readonly KeptVersion[]): EarlierText | null {
  const acceptedAt = acceptanceBy(text.owner);
  const candidates = textsOfDocument(text, kept);
  const known = candidates.find(({ hash }) => hash === text.hash) ?? null;
  const isNews = known === null || text.readAt - known.firstRead < NEWS;
  const others = candidates.filter(({ hash }) => hash !== text.hash);
  const again = known && text.readAt - known.firstRead >= SAME_READING ? known : null;
  const earlier = last(candidates, acceptedAt) ?? (isNews ? last(others, ({ lastRead }) => lastRead) : null) ?? again;
  if (!earlier) return null;
  const { hash, url, firstRead, lastRead } = earlier;
  // What still stands has stood since it was first read; of what stands no more, the last moment at which it did counts.
  const readAt = hash === text.hash ? firstRead : lastRead;
  return {
    since: { hash, url, readAt, acceptedAt: acceptedAt(earlier) },
    older: candidates
      .filter((version) => version.firstRead < earlier.firstRead && version.hash !== text.hash)
      .sort((one, other) => other.lastRead - one.lastRead)
      .slice(0, MOST_OLDER)
      .map((version) => version.hash),
    isReturn: known !== null && hash !== text.hash && known.firstRead < earlier.firstRead,
  };
}
