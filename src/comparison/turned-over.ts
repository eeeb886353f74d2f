import type { Reading } from '../reading/index.ts';
import { bestGuess } from './best-guess.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';
import { flipOf } from './flips.ts';
import type { SideAnalysis } from './sides.ts';
import { worthOf } from './worth.ts';

/** What a sentence turned over is worth where only weak words say what it is about: less than what is sure. */
const TURNED = 3;

/** A sentence that says the opposite, or another period, is told even where nothing names its topic. */
export function turnedOver(
  change: Change,
  [before, old]: [Reading, SideAnalysis],
  [after, now]: [Reading, SideAnalysis],
): Candidate[] {
  const flip = flipOf(old, now);
  if (!flip) return [];
  const topic = bestGuess(flip, [before, old], [after, now]);
  const direction =
    topic === 'notice.promise-removed' ? 'dropped' : topic === 'notice.promise-added' ? 'new' : flip.direction;
  const worth = Math.max(worthOf(topic, old), worthOf(topic, now));
  return [
    {
      topic,
      direction,
      effect: flip.effect,
      change,
      analysis: now.analysis,
      isStillSaid: false,
      turnsPromise: false,
      agreement: 1,
      score: TURNED * worth,
    },
  ];
}
