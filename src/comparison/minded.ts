import { isFlow } from '../vocabulary.ts';
import type { Candidate } from './candidate.ts';
import type { SideAnalysis } from './sides.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** What a flow keeps of its worth where one that people mind more goes the other way. */
const MINDED_LESS = 0.7;
/** Telling words on a side that are one thing put for another. */
const FEW_WORDS = 3;

/** "Your approximate location" became "your precise location", or the other way round: it is about the precise one. */
export function mostMindedFirst(
  candidates: Candidate[],
  old: SideAnalysis | null,
  now: SideAnalysis | null,
): Candidate[] {
  if (!old || !now || Math.max(old.part.forms.length, now.part.forms.length) > FEW_WORDS) return candidates;
  const flows = candidates.filter(({ topic }) => isFlow(topic));
  const weightOf = ({ topic }: Candidate) => TOPIC_RULES[topic].weight;
  const isMindedLess = (one: Candidate) =>
    isFlow(one.topic) && flows.some((other) => goesAgainst(one, other) && weightOf(other) > weightOf(one));
  return candidates.map((one) => (isMindedLess(one) ? { ...one, score: one.score * MINDED_LESS } : one));
}

const goesAgainst = ({ direction: one }: Candidate, { direction: other }: Candidate) =>
  (one === 'widened' && other === 'narrowed') || (one === 'narrowed' && other === 'widened');
