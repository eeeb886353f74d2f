import type { Effect, Topic } from '../../vocabulary.ts';
import { growthOf } from '../growth.ts';
import type { SideAnalysis } from '../sides.ts';
import { has, ONES_OWN_POWERS, type Sides } from './two-sides.ts';

/** Topics where a larger number is worse for the person, and those where it is better. */
const MORE_IS_WORSE: readonly Topic[] = [
  'term.fees',
  'notice.retention',
  'term.auto-renewal',
  'term.user-responsibility',
];
const MORE_IS_BETTER: readonly Topic[] = ['term.refunds', 'term.liability-limit'];

/** What the service must answer or do, in so much time. */
const ANSWERED = /^(?:choice\.(?:access-portability|appeal|deletion|objection)|term\.dispute-procedure)$/;

/**
 * Whether a longer time is better: for the person to act within, and ahead of what the service
 * does; worse when the service may take it, or when the person must act so long ahead.
 */
function isLongerBetter(topic: Topic, side: SideAnalysis): boolean {
  const { analysis, whole } = side;
  const isOfService =
    whole.subject === 'we' ||
    topic === 'term.unilateral-change' ||
    topic === 'notice.transparency' ||
    (ONES_OWN_POWERS.includes(topic) && whole.subject !== 'you') ||
    // "Requests are answered within a month."
    (ANSWERED.test(topic) && !isAsked(side));
  const isAhead = analysis.cues.has('ahead') && !analysis.cues.has('within');
  return isOfService === isAhead;
}

/** Whether a sentence says what the person may do. */
const isAsked = (side: SideAnalysis) =>
  side.whole.subject === 'you' || has(side, 'choose') || has(side, 'offer') || has(side, 'may');

/** What another number means for the person; null where none grew or shrank. */
export function effectOfNumbers({ topic, before, after }: Sides): Effect | null {
  const growth = growthOf(topic, before, after);
  if (growth === null || topic === 'term.eligibility-age' || !after) return null;
  // Unused accounts go later: longer kept, and longer there.
  if ((topic === 'notice.retention' || topic === 'term.termination') && has(after, 'inactive')) return 'neutral';
  const isMore = growth.by > 0;
  // The time within which money comes back is the service's, the time to ask for it the person's.
  if (topic === 'term.refunds' && growth.isTime && !isAsked(after)) return isMore ? 'worse' : 'better';
  // Files and points that are kept for the person are gone earlier.
  if (topic === 'notice.retention' && has(after, 'stored')) return isMore ? 'better' : 'worse';
  // A later day leaves the person, or the service, more time to do what they may or must.
  if (growth.isDay && topic !== 'notice.retention')
    return isMore === (after.whole.subject === 'we') ? 'worse' : 'better';
  if (MORE_IS_WORSE.includes(topic)) return isMore === has(after, 'free') ? 'better' : 'worse';
  if (MORE_IS_BETTER.includes(topic)) return isMore ? 'better' : 'worse';
  if (!growth.isTime) return isMore ? 'worse' : 'better';
  return isMore === isLongerBetter(topic, after) ? 'better' : 'worse';
}
