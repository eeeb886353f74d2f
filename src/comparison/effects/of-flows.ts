import type { Effect, Topic } from '../../vocabulary.ts';
import { losesPromise } from '../lost-promise.ts';
import type { SideAnalysis } from '../sides.ts';
import { TOPIC_RULES } from '../topic-rules.ts';
import { gains, goes, has, MIRROR, type Sides } from './two-sides.ts';

/** Purposes that make even optional collecting worse: the person came for something else. */
const UNWANTED: ReadonlySet<string> = new Set(['ads', 'sale', 'ai-training']);
/** Data that weigh even where they serve safety. */
const SENSITIVE =
  /^data-category\.(?:biometric|identity-document|age-dob|health|location-precise|voice-audio|contacts)$/;

/** Whether data are used to keep people safe and for nothing else that is named. */
function isForSafetyAlone(topic: Topic, side: SideAnalysis | null): boolean {
  const purposes = side?.analysis.flow.purposes ?? [];
  return (
    purposes.includes('security-safety') &&
    purposes.every((purpose) => purpose === 'security-safety' || purpose === 'service-provision') &&
    !topic.startsWith('purpose.') &&
    !SENSITIVE.test(topic)
  );
}

/** What more or less of a flow of data means for the person. */
export function effectOfFlows(sides: Sides): Effect {
  const { topic, direction, before, after } = sides;
  const side = goes(direction) ? before : after;
  const effect = goes(direction) ? TOPIC_RULES[topic].removed : TOPIC_RULES[topic].added;
  if (side?.analysis.promises && direction !== 'dropped' && losesPromise(before, after)) return 'worse';
  if (side?.analysis.promises && direction !== 'new' && losesPromise(after, before)) return 'better';
  if (side?.analysis.promises) return exempts(sides) ? effect : MIRROR[effect];
  // "You provide us" became "you can provide us".
  const wasOptional = before?.analysis.flow.modality === 'with-consent';
  if (topic.startsWith('data-category.') && gains('choose', sides) && !wasOptional) return 'better';
  if (isForSafetyAlone(topic, side)) return 'neutral';
  if (direction === 'widened' && gains('curb', sides)) return MIRROR[effect];
  // What one publishes oneself, others see.
  if (has(side, 'own-act') && (topic === 'recipient.public' || isOwnSharing(topic, side))) return 'neutral';
  const flow = side?.analysis.flow;
  const isOptional =
    flow?.modality === 'with-consent' &&
    topic.startsWith('data-category.') &&
    flow.recipients.length === 0 &&
    !flow.purposes.some((purpose) => UNWANTED.has(purpose));
  // More of what one already let them use was not chosen.
  return isOptional && !goes(direction) && !(wasOptional && direction === 'widened') ? 'neutral' : effect;
}

/** "You may share what you wrote by a link": what one does oneself, and nobody else is named. */
const isOwnSharing = (topic: Topic, side: SideAnalysis | null) =>
  topic.startsWith('data-category.') && side?.whole.subject === 'you' && side.whole.flow.recipients.length === 0;

/** A promise that was there before and now has more words has exceptions. */
const exempts = ({ before, after }: Sides) =>
  before?.analysis.promises === true && after?.analysis.promises === true && has(after, 'except');
