/** What makes a finding serious, notable or minor: the table of levels, as data. */
import type { ConsequenceKind, PromptKind } from '../model.ts';
import type { DataCategory, Direction, Purpose, Topic } from '../vocabulary.ts';

/** Directions in which something comes to the person that was not there, or not as far. */
export const GROWING: readonly Direction[] = ['new', 'widened'];
/** Directions in which something is taken away. */
export const SHRINKING: readonly Direction[] = ['dropped', 'narrowed'];

/** Uses that are serious wherever they are new. */
export const SERIOUS_PURPOSES: readonly Purpose[] = ['sale', 'ads'];

/**
 * Data whose loss can't be undone or that others can use against a person: GDPR article 9
 * (health, biometric), Californian Civil Code § 1798.140(ae) (exact location, identity
 * documents, contents of messages), and children's.
 */
export const SENSITIVE_DATA: readonly DataCategory[] = [
  'biometric',
  'children',
  'health',
  'identity-document',
  'location-precise',
  'messages',
  'voice-audio',
];

/** Topics that take a right or a choice away by being there: the way to a court, a given promise. */
export const RIGHTS_LOST_BY_GROWING: readonly Topic[] = [
  'term.arbitration',
  'term.class-waiver',
  'notice.promise-removed',
];
/** A promise that goes is lost too, whichever way its author wrote it down. */
export const RIGHTS_LOST_BY_SHRINKING: readonly Topic[] = ['notice.promise-removed', 'notice.promise-added'];

/** Housekeeping: worth a line, even where it is for the worse. */
export const MINOR_TOPICS: readonly Topic[] = [
  'notice.effective-date',
  'notice.refusal-consequence', // told by itself, under "Can I say no?"
  'notice.transparency',
  'term.eligibility-age',
  'term.other',
  'term.prohibited-use',
  'term.third-party-terms',
  'term.user-responsibility',
];

/** Families in which a thing that is new but optional is still worth knowing. */
export const TELLING_FAMILIES: readonly string[] = ['data-category', 'recipient', 'purpose', 'choice'];

/** Kinds of prompt shown to those who have an account already. */
export const KINDS_WITH_SOMETHING_TO_LOSE: readonly PromptKind[] = ['reconsent', 'continue'];
/** Prices of refusing that leave no real way to refuse. */
export const PRICES_TOO_HIGH: readonly ConsequenceKind[] = ['access-lost', 'account-deleted'];
/** Prices of refusing that a person would want to know of by themselves. */
export const PRICES_WORTH_KNOWING: readonly ConsequenceKind[] = [...PRICES_TOO_HIGH, 'features-limited', 'payment'];
