import { type Direction, type Effect, isFlow, type Topic } from '../../vocabulary.ts';
import { BURDENS } from '../growth.ts';
import type { SideAnalysis } from '../sides.ts';
import { DECIDES, freeOf, strengthOf } from '../strength.ts';
import { TOPIC_RULES } from '../topic-rules.ts';
import { effectOfFlows } from './of-flows.ts';
import { effectOfNumbers } from './of-numbers.ts';
import { effectOfTerms } from './of-terms.ts';
import { goes, has, MIRROR, ONES_OWN_POWERS, type Sides } from './two-sides.ts';

/** "You need not pay", "the price is fixed for two years": a burden lifted or bounded. */
function spares(topic: Topic, side: SideAnalysis | null): boolean {
  if (has(side, 'relief')) return true;
  if (topic === 'term.user-responsibility') return false;
  // "We may change the price with thirty days' notice" is still a power.
  if (topic === 'term.fees' && has(side, 'may') && side?.whole.subject !== 'you') return false;
  return side !== null && (has(side, 'mild') || freeOf(side) > 0) && !has(side, 'harsh');
}

/** What a change of a topic means for the person, as it reads this way round. */
function effectAsRead(
  topic: Topic,
  direction: Direction,
  before: SideAnalysis | null,
  after: SideAnalysis | null,
): Effect {
  const sides: Sides = { topic, direction, before, after };
  const rule = TOPIC_RULES[topic];
  const special = effectOfNumbers(sides) ?? effectOfTerms(sides);
  if (special) return special;
  const strength = before && after ? strengthOf(before, after) : 0;
  if (Math.abs(strength) >= DECIDES && topic !== 'notice.promise-added') return strength > 0 ? 'worse' : 'better';
  if (strength !== 0 && rule.added === 'neutral' && topic !== 'term.eligibility-age')
    return strength > 0 ? 'worse' : 'better';
  if (direction === 'unchanged') return 'neutral';
  const effect = goes(direction) ? rule.removed : rule.added;
  if (topic === 'notice.promise-added') return effect;
  // "You will not have to pay": a burden that the person is spared.
  if (BURDENS.test(topic) && spares(topic, goes(direction) ? before : after)) return MIRROR[effect];
  // "We do not change prices": a power that the service does without.
  if (ONES_OWN_POWERS.includes(topic) && has(goes(direction) ? before : after, 'relief')) return MIRROR[effect];
  // A choice denied is the opposite of a choice.
  if (topic.startsWith('choice.') && has(goes(direction) ? before : after, 'lost')) return MIRROR[effect];
  return isFlow(topic) ? effectOfFlows(sides) : effect;
}

/** The same change seen from the newer text. */
const REVERSED: Record<Direction, Direction> = {
  new: 'dropped',
  dropped: 'new',
  widened: 'narrowed',
  narrowed: 'widened',
  unchanged: 'unchanged',
};

/** Of a flow, and of a choice, that makes nothing worse or better one way round, neither does its coming nor its going: it is optional, or was there. */
const isLeftOpen = (topic: Topic) => isFlow(topic) || topic.startsWith('choice.');

/**
 * What a change of a topic means for the person. It is read both ways round, so that the same change the other way round means the
 * opposite: what is seen one way only counts too, and what would be worse, or better, both ways is neither.
 */
export function effectOf(
  topic: Topic,
  direction: Direction,
  before: SideAnalysis | null,
  after: SideAnalysis | null,
): Effect {
  if (topic === 'notice.promise-removed') return 'worse';
  const there = effectAsRead(topic, direction, before, after);
  const back = MIRROR[effectAsRead(topic, REVERSED[direction], after, before)];
  if (there === back) return there;
  const [one, other] = there === 'neutral' ? [back, there] : [there, back];
  if (other !== 'neutral') return 'neutral';
  return isLeftOpen(topic) && direction !== 'unchanged' ? 'neutral' : one;
}
