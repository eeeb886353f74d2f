import type { Reading } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import { bestGuess } from './best-guess.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';
import { MIRROR } from './effects/two-sides.ts';
import { type Flip, flipOf } from './flips.ts';
import type { SideAnalysis } from './sides.ts';
import { TOPIC_RULES } from './topic-rules.ts';
import { worthOf } from './worth.ts';

/** What a sentence turned over is worth where only weak words say what it is about: less than what is sure. */
const TURNED = 3;

/** What the service gives, though its rule asks what it takes. */
const isGiven = (topic: Topic) => TOPIC_RULES[topic].added === 'better' || topic === 'term.refunds';

/** "All data are deleted" became "some are": less of what the person is given, and more of what is kept. */
const isOfDeleting = ({ kind }: Flip, { whole }: SideAnalysis) =>
  kind === 'share' && whole.cues.has('delete') && !whole.cues.has('share') && !whole.cues.has('use');

/** "In all cases" became "in some": less of what is good for the person, or of what is bad. */
function effectOfShare(topic: Topic, flip: Flip, now: SideAnalysis): Effect {
  const effect = isGiven(topic) || isOfDeleting(flip, now) ? 'better' : TOPIC_RULES[topic].added;
  return flip.direction === 'narrowed' ? MIRROR[effect] : effect;
}

/** A state that is worse makes a right less, and less deleting makes more of what is kept. */
function directionOf(topic: Topic, flip: Flip, now: SideAnalysis): Direction {
  const { kind, direction } = flip;
  if (topic === 'notice.promise-removed') return 'dropped';
  if (topic === 'notice.promise-added') return 'new';
  const isTurned = isOfDeleting(flip, now)
    ? !isGiven(topic)
    : kind === 'state' && TOPIC_RULES[topic].added === 'better';
  if (!isTurned) return direction;
  return direction === 'widened' ? 'narrowed' : 'widened';
}

/** A sentence that says the opposite, or another period, is told even where nothing names its topic. */
export function turnedOver(
  change: Change,
  [before, old]: [Reading, SideAnalysis],
  [after, now]: [Reading, SideAnalysis],
): Candidate[] {
  const flip = flipOf(old, now);
  if (!flip) return [];
  const topic = bestGuess(flip, [before, old], [after, now]);
  const effect = flip.kind === 'share' ? effectOfShare(topic, flip, now) : flip.effect;
  if (flip.kind === 'share' && effect === 'neutral') return [];
  const worth = Math.max(worthOf(topic, old), worthOf(topic, now));
  return [
    {
      topic,
      direction: directionOf(topic, flip, now),
      effect,
      change,
      analysis: now.analysis,
      isStillSaid: false,
      turnsPromise: false,
      agreement: 1,
      score: TURNED * worth,
    },
  ];
}
