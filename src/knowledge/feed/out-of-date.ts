/** Since when what a feed brought can't be relied on to be the latest. */
import type { FeedInfo } from './feeds.ts';

const DAY = 24 * 60 * 60 * 1000;
/**
 * A feed is asked for about once a day, and again within a day after a failure: two weeks without a
 * valid answer are more than ten failures, which no holiday of a server explains.
 */
const UNSEEN_DAYS = 14;

/**
 * @param now in milliseconds
 * @returns when its edition expired, or when it was last seen where it could not be read for two weeks; null where it is fresh
 */
export function outOfDateSince(
  { edition, seenAt, addedAt, problem }: Pick<FeedInfo, 'edition' | 'seenAt' | 'addedAt' | 'problem'>,
  now: number,
): number | null {
  const expired = edition ? Date.parse(edition.expires) : Number.POSITIVE_INFINITY;
  if (expired < now) return expired;
  const seen = seenAt ?? addedAt;
  return problem !== null && now - seen > UNSEEN_DAYS * DAY ? seen : null;
}
