/** Whether what is known of a change and what was read here are one and the same change, and whether reading could show it. */

import type { Finding, IsoDate, PolicyChange, Timestamp } from '../model.ts';
import { isFlow } from '../vocabulary.ts';
import { isGrowing } from './findings.ts';
import { isNoMoreSaid } from './text-words.ts';
import type { ComparedText } from './texts.ts';

const isPromise = ({ topic }: Finding) => topic.startsWith('notice.promise-');

/**
 * Which way it goes for the thing itself. Of data, recipients and purposes, "does not" rules a thing out, and consent
 * is a limit; a promise given or gone says by its topic which way it goes, and of choices and terms the direction tells all.
 */
function wayOf(finding: Finding): string {
  if (isPromise(finding)) return finding.topic;
  if (!isFlow(finding.topic)) return isGrowing(finding) ? 'grows' : 'shrinks';
  if (isNoMoreSaid(finding)) return 'is no longer ruled out';
  if (!isGrowing(finding)) return 'shrinks';
  if (finding.modality === 'does-not') return 'is ruled out';
  return finding.modality === 'with-consent' ? 'grows with consent' : 'grows';
}

const isOpposed = (one: Finding, other: Finding) =>
  one.effect !== other.effect && one.effect !== 'neutral' && other.effect !== 'neutral';

const aboutOf = ({ data, recipients, purposes }: Finding): readonly string[] => [...data, ...recipients, ...purposes];

/** A promise's topic does not say what was promised. */
function isAboutSame(one: Finding, other: Finding): boolean {
  const about = aboutOf(other);
  return !isPromise(one) || aboutOf(one).some((code) => about.includes(code));
}

/** Whether two findings tell of the same thing going the same way. */
export const isSameChange = (one: Finding, other: Finding): boolean =>
  one.topic === other.topic &&
  one.direction !== 'unchanged' &&
  other.direction !== 'unchanged' &&
  wayOf(one) === wayOf(other) &&
  !isOpposed(one, other) &&
  isAboutSame(one, other);

// A source may give no more than a month or a year: all of it must lie on that side.
const cutAs = (at: Timestamp, day: IsoDate) => new Date(at).toISOString().slice(0, day.length);
const isBefore = (at: Timestamp, day: IsoDate) => cutAs(at, day) < day;
const isAfter = (at: Timestamp, day: IsoDate) => cutAs(at, day) > day;

/**
 * Whether the change lies between the two texts, so that comparing them would have shown it: the earlier one is from
 * before it was told of, and the one at hand from after it came into force, at first or as put off.
 */
export function liesBetween(change: PolicyChange, { compared: { since }, version }: ComparedText): boolean {
  const { announced, effective, revisions } = change;
  if (effective === null || !version) return false;
  const { readAt } = version;
  const earlier = Math.min(since.readAt, since.acceptedAt ?? since.readAt);
  const putOff = revisions.flatMap(({ deadline }) => deadline ?? []);
  return (
    [announced ?? effective, effective].every((day) => isBefore(earlier, day)) &&
    [effective, ...putOff].every((day) => isAfter(readAt, day))
  );
}
