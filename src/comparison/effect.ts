import type { Direction, Effect, Topic } from '../vocabulary.ts';
import { amountsOf } from './amounts.ts';
import type { SideAnalysis } from './candidates.ts';
import { TOPIC_RULES } from './topic-rules.ts';

const MIRROR: Record<Effect, Effect> = { worse: 'better', better: 'worse', neutral: 'neutral' };

/** Topics where a larger number is worse for the person, and those where it is better. */
const MORE_IS_WORSE: readonly Topic[] = [
  'term.fees',
  'notice.retention',
  'choice.subscription-cancel',
  'term.auto-renewal',
];
const MORE_IS_BETTER: readonly Topic[] = [
  'term.refunds',
  'term.unilateral-change',
  'choice.opt-out',
  'choice.appeal',
  'term.dispute-procedure',
];

function effectOfNumbers(topic: Topic, before: SideAnalysis | null, after: SideAnalysis | null): Effect | null {
  if (!before || !after) return null;
  const [old, now] = [amountsOf(before.part.forms, before.text), amountsOf(after.part.forms, after.text)];
  if (old === null || now === null || old === now) return null;
  if (MORE_IS_WORSE.includes(topic)) return now > old ? 'worse' : 'better';
  if (MORE_IS_BETTER.includes(topic)) return now > old ? 'better' : 'worse';
  return null;
}

/** Families in which what one can refuse is neither good nor bad until one chooses. */
const isFlow = (topic: Topic) =>
  topic.startsWith('data-category.') || topic.startsWith('recipient.') || topic.startsWith('purpose.');

/** What a change of a topic means for the person. */
export function effectOf(
  topic: Topic,
  direction: Direction,
  before: SideAnalysis | null,
  after: SideAnalysis | null,
): Effect {
  const byNumbers = effectOfNumbers(topic, before, after);
  if (byNumbers) return byNumbers;
  const rule = TOPIC_RULES[topic];
  if (topic === 'notice.promise-removed') return 'worse';
  const goes = direction === 'dropped' || direction === 'narrowed';
  const side = goes ? before : after;
  const flow = side?.analysis.flow;
  const effect = goes ? rule.removed : rule.added;
  if (topic === 'notice.promise-added') return effect;
  if (direction === 'unchanged') return 'neutral';
  // A choice denied is the opposite of a choice.
  if (topic.startsWith('choice.') && side?.analysis.cues.has('lost')) return MIRROR[effect];
  if (!isFlow(topic)) return effect;
  if (side?.analysis.promises) return exempts(before, after) ? effect : MIRROR[effect];
  return !goes && flow?.modality === 'with-consent' && topic.startsWith('data-category.') ? 'neutral' : effect;
}

/** A promise that was there before and now has more words has exceptions. */
const exempts = (before: SideAnalysis | null, after: SideAnalysis | null) =>
  before !== null &&
  after !== null &&
  before.analysis.promises &&
  after.analysis.promises &&
  after.analysis.cues.has('except');
