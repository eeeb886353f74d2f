import type { Merged } from './merge.ts';

/** Findings told at most: people read five, and unfold the rest. */
const MOST = 12;
/** Findings shown first: each tells of another sentence where there are several. */
const FIRST = 5;
/** What a change not told yet gains on further findings of one that is. */
const UNTOLD = 1.1;
/** Worth below which a finding is not told beside others. */
const LEAST_WORTH = 1;
/** What a further finding of a topic, and of a sentence, is still worth. */
const SAME_TOPIC = 0.75;
const SAME_CHANGE = 0.5;
/** The same of a second recipient, purpose or kind of data of one sentence: the first says it. */
const SAME_FAMILY = 0.5;
/** With more changes than this there is no room to tell a topic twice before telling the others. */
const MANY_CHANGES = 25;
const SAME_TOPIC_OF_MANY = 0.6;

const familyOf = ({ topic }: Merged) => topic.slice(0, topic.indexOf('.'));

/** What a candidate keeps of its worth beside findings of the same sentence. */
function alike(candidate: Merged, chosen: readonly Merged[]): number {
  return chosen
    .filter(({ change }) => change === candidate.change)
    .reduce((left, other) => left * (familyOf(other) === familyOf(candidate) ? SAME_FAMILY : SAME_CHANGE), 1);
}

/**
 * Picks what to tell, one after the other: each time the one worth most when what was already
 * picked is counted against its like. So ten findings tell ten things.
 */
export function chooseFindings(candidates: readonly Merged[]): Merged[] {
  const chosen: Merged[] = [];
  const isMany = new Set(candidates.map(({ change }) => change)).size > MANY_CHANGES;
  const told = new Set<object>();
  const sameTopic = isMany ? SAME_TOPIC_OF_MANY : SAME_TOPIC;
  const rest = new Set(candidates);
  const byTopic = new Map<string, number>();
  while (chosen.length < MOST) {
    let best: { candidate: Merged; worth: number } | null = null;
    for (const candidate of rest) {
      const worth =
        candidate.score *
        sameTopic ** (byTopic.get(candidate.topic) ?? 0) *
        (chosen.length < FIRST ? alike(candidate, chosen) : told.has(candidate.change) ? 1 : UNTOLD);
      if (best === null || worth > best.worth) best = { candidate, worth };
    }
    if (best === null || best.worth < LEAST_WORTH) break;
    const { candidate } = best;
    rest.delete(candidate);
    chosen.push(candidate);
    told.add(candidate.change);
    byTopic.set(candidate.topic, (byTopic.get(candidate.topic) ?? 0) + 1);
  }
  return chosen;
}
