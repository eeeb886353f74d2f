import type { SentenceAnalysis } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import type { Change } from './changes.ts';

/** A finding in the making. */
export interface Candidate {
  topic: Topic;
  direction: Direction;
  effect: Effect;
  /** How much it is worth telling. */
  score: number;
  change: Change;
  /** What the sentence says after, or said before where it is gone. */
  analysis: SentenceAnalysis;
  /** Less of a thing that the newer text still speaks of elsewhere. */
  isStillSaid: boolean;
  /** What it keeps of its worth behind the first findings, by the model of topics. */
  agreement: number;
  /** One side of the sentence promises what the other does not, or with an exception. */
  turnsPromise: boolean;
}
