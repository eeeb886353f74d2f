import type { Marks } from './topic-scores.ts';

/** Words between a negation and the action it denies ("we do not, under any circumstances, sell"). */
const REACH = 4;
/** Words before a negation in which its subject is looked for. */
const SUBJECT = 6;

/**
 * Finds a promise in a sentence: the service says that it does not collect, use, share or keep
 * something. "If you do not share" and "you may not use" are none: there the person is the subject.
 */
export function findPromise({ cues }: Marks): { first: number; end: number } | null {
  const actions = cues.filter(
    ({ code }) => code === 'collect' || code === 'use' || code === 'share' || code === 'keep',
  );
  for (const negation of cues) {
    if (negation.code !== 'not') continue;
    const action = actions.find(({ first }) => first >= negation.end && first - negation.end <= REACH);
    if (!action) continue;
    const subjects = cues.filter(
      ({ code, first, end }) =>
        (code === 'you' || code === 'we') && end <= negation.first && negation.first - end <= SUBJECT,
    );
    const nearest = subjects.reduce<(typeof subjects)[number] | null>(
      (best, cue) => (best === null || cue.first > best.first ? cue : best),
      null,
    );
    if (nearest?.code === 'you') continue;
    return { first: negation.first, end: action.end };
  }
  return null;
}
