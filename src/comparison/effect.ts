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
  const growth = growthOf(before, after);
  if (growth === null) return null;
  if (MORE_IS_WORSE.includes(topic)) return growth > 0 ? 'worse' : 'better';
  if (MORE_IS_BETTER.includes(topic)) return growth > 0 ? 'better' : 'worse';
  return null;
}

/** By how much a changed amount grew: days for periods, else its own unit. Null where no amount changed. */
export function growthOf(before: SideAnalysis | null, after: SideAnalysis | null): number | null {
  if (!before || !after) return null;
  const [old, now] = [amountsOf(before.part.forms, before.text), amountsOf(after.part.forms, after.text)];
  return old === null || now === null || old === now ? null : now - old;
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
  if (ONES_OWN_POWERS.includes(topic) && gains('condition', before, after)) return 'better';
  if (
    topic === 'choice.subscription-cancel' &&
    (gains('deadline', before, after) || (!before && after?.analysis.cues.has('deadline')))
  )
    return 'worse';
  // Consent as the ground is the person's own say.
  if (topic === 'notice.legal-basis' && after?.analysis.cues.has('consent') && !before?.analysis.cues.has('consent'))
    return 'better';
  if (direction === 'unchanged') return 'neutral';
  // A choice denied is the opposite of a choice.
  if (topic.startsWith('choice.') && side?.analysis.cues.has('lost')) return MIRROR[effect];
  if (!isFlow(topic)) return effect;
  if (side?.analysis.promises) return exempts(before, after) ? effect : MIRROR[effect];
  // "You provide us" became "you can provide us".
  if (gains('choose', before, after)) return 'better';
  return !goes &&
    flow?.modality === 'with-consent' &&
    topic.startsWith('data-category.') &&
    flow.recipients.length === 0 &&
    !flow.purposes.some((purpose) => UNWANTED.has(purpose))
    ? 'neutral'
    : effect;
}

/** A promise that was there before and now has more words has exceptions. */
const exempts = (before: SideAnalysis | null, after: SideAnalysis | null) =>
  before !== null &&
  after !== null &&
  before.analysis.promises &&
  after.analysis.promises &&
  after.analysis.cues.has('except');

/** Purposes that make even optional collecting worse: the person came for something else. */
const UNWANTED: ReadonlySet<string> = new Set(['ads', 'sale', 'ai-training']);

/** What a service may do of its own accord: named cases bind it. */
const ONES_OWN_POWERS: readonly Topic[] = [
  'term.unilateral-change',
  'term.fees',
  'term.termination',
  'term.assignment',
];

/** Whether a sentence that was there before now has such words, and had none. */
const gains = (cue: string, before: SideAnalysis | null, after: SideAnalysis | null) =>
  before?.analysis.cues.has(cue) === false && after?.analysis.cues.has(cue) === true;
