/** Why a feed is not taken, in kinds that a program can tell apart, each with a sentence for people. */

/** The sentences begin where "This feed was not taken: " or its translation ends. */
const REASONS = {
  'bad-line': 'A feed is added with one line: its https address, a space and its public key.',
  'too-many': 'There are as many feeds already as there may be.',
  unreachable: 'The feed could not be reached.',
  'not-found': 'There is no feed at this address.',
  'cut-off': 'The download ended before the whole file was there.',
  'too-large': 'The feed sends more than a feed may.',
  'wrong-key': 'The feed is signed with another key than the one you subscribed to.',
  'bad-signature':
    'The signature does not belong to what was downloaded: the feed was changed on its way, or badly made.',
  'wrong-hash': 'A file of the feed is not the one that its publisher signed.',
  rollback: 'The feed is older than the one you already have.',
  conflict: 'The feed shows two different contents under the same number.',
  expired: 'The feed has not been renewed in time. What it says may be out of date.',
  'not-yet': 'The feed is dated in the future. Check the clock of this device.',
  'wrong-form': 'The feed is not of the form that this extension knows.',
  'hostile-text': 'The feed has hidden or disguising characters in its words.',
  'no-room': 'There is no room left on this device for the feed.',
  stopped: 'Reading it was stopped by hand.',
} as const;
export type RefusalReason = keyof typeof REASONS;

/** A feed, or a part of it, that is not taken. What was stored before is untouched. */
export class FeedRefusal extends Error {
  override name = 'FeedRefusal';

  /** @param detail a further sentence: where, how much */
  constructor(
    readonly reason: RefusalReason,
    detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? REASONS[reason] : `${REASONS[reason]} ${detail}`, options);
  }
}
