/** What a rewording did to the two sides of a change. */
import type { Direction, Effect, Topic } from '../../vocabulary.ts';
import type { SideAnalysis } from '../sides.ts';

/** The two sides of a change; null where the sentence is not there. */
export interface Sides {
  topic: Topic;
  direction: Direction;
  before: SideAnalysis | null;
  after: SideAnalysis | null;
}

export const MIRROR: Record<Effect, Effect> = { worse: 'better', better: 'worse', neutral: 'neutral' };

export const has = (side: SideAnalysis | null, cue: string) => side?.analysis.cues.has(cue) === true;

/** Whether a sentence that was there before now has such words, and had none. */
export const gains = (cue: string, { before, after }: Sides) => before !== null && has(after, cue) && !has(before, cue);

/** Whether a sentence that was there before has more such words than it had. */
export const gainsMore = (cue: string, { before, after }: Sides) =>
  before !== null && (after?.analysis.cues.get(cue) ?? 0) > (before.analysis.cues.get(cue) ?? 0);

export const goes = (direction: Direction) => direction === 'dropped' || direction === 'narrowed';

/** Whether words only came, or only went: then what they say is all that changed. */
export const growsOrShrinks = ({ before, after }: Sides) =>
  (before?.part.forms.length === 0) !== (after?.part.forms.length === 0);

/** Whether a denial came or went. */
export const flipsDenial = ({ before, after }: Sides) => has(before, 'not') !== has(after, 'not');

/** What a service may do of its own accord: named cases bind it. */
export const ONES_OWN_POWERS: readonly Topic[] = [
  'term.unilateral-change',
  'term.fees',
  'term.termination',
  'term.assignment',
];
