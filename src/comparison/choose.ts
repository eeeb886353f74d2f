import { isFlow } from '../vocabulary.ts';
import type { Merged } from './merge.ts';
import { familyOf, firstOfEach, inTellingOrder } from './telling-order.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** Findings told at most: people read five, and unfold the rest. */
const MOST = 12;
/** Findings shown first: each tells of another sentence where there are several. */
const FIRST = 5;
/** Worth below which a finding is not told beside others. */
const LEAST_WORTH = 1.1;
/** What a further finding of a topic, and of a sentence, is still worth. */
const SAME_TOPIC = 0.75;
const SAME_CHANGE = 0.5;
/** The same of a second recipient, purpose or kind of data of one sentence: the first says it. */
const SAME_FAMILY = 0.5;
/** How much of that loss still counts behind the first five: rather another sentence than a second topic of one. */
const LATER = 0.25;
/** With more changes than this there is no room to tell a topic twice before telling the others. */
const MANY_CHANGES = 25;
const SAME_TOPIC_OF_MANY = 0.6;
/** Share of a sentence's best finding that another must be worth to be told beside it where there is little else. */
const AS_SURE = 0.85;

/** Who gets it and what for, where that is neither worse nor better: it serves safety, or is one's own act, both ways round. */
const HARMLESS = 0.7;
const isHarmless = ({ topic, effect }: Merged) =>
  isFlow(topic) && effect === 'neutral' && TOPIC_RULES[topic].added === 'worse' && !topic.startsWith('data-category.');

/** What it is worth by itself, whichever way round. */
const ownWorth = (one: Merged) => one.score * (isHarmless(one) ? HARMLESS : 1);

/** What a candidate keeps of its worth beside findings of the same sentence. */
function alike(candidate: Merged, chosen: readonly Merged[]): number {
  return chosen
    .filter(({ change }) => change === candidate.change)
    .reduce((left, other) => left * (familyOf(other) === familyOf(candidate) ? SAME_FAMILY : SAME_CHANGE), 1);
}

/** What a sentence rules out is told with its promise, unless it did, or will do, just that. */
const isRuledOut = ({ topic, change, turnsPromise }: Merged, chosen: readonly Merged[]) =>
  isFlow(topic) &&
  !turnsPromise &&
  chosen.some((other) => other.change === change && other.topic.startsWith('notice.promise-'));

/** A sentence that only shows, or leads to, what others say. */
const isSideRemark = ({ change, analysis: { cues } }: Merged) =>
  (change.before === null || change.after === null) && (cues.has('example') || cues.has('pointer'));

const isRemarkOn = (one: Merged, chosen: readonly Merged[]) =>
  isSideRemark(one) && chosen.some(({ topic }) => topic === one.topic);

/**
 * Picks what to tell, one after the other: each time the one worth most when what was already
 * picked is counted against its like. So ten findings tell ten things.
 */
function pick(candidates: readonly Merged[]): Merged[] {
  const chosen: Merged[] = [];
  const isMany = new Set(candidates.map(({ change }) => change)).size > MANY_CHANGES;
  const told = new Set<object>();
  const sameTopic = isMany ? SAME_TOPIC_OF_MANY : SAME_TOPIC;
  const rest = new Set(candidates);
  const byTopic = new Map<string, number>();
  while (chosen.length < MOST) {
    let best: { candidate: Merged; worth: number } | null = null;
    // The last places are kept for sentences not told yet, as long as the first five would repeat one.
    const isKept = MOST - chosen.length <= FIRST - told.size;
    for (const candidate of rest) {
      if (isKept && told.has(candidate.change)) continue;
      if (isRuledOut(candidate, chosen)) continue;
      if (isRemarkOn(candidate, chosen)) continue;
      const worth =
        ownWorth(candidate) *
        sameTopic ** (byTopic.get(candidate.topic) ?? 0) *
        alike(candidate, chosen) ** (chosen.length < FIRST ? 1 : LATER);
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

/**
 * Whether a further finding of a sentence says something that the first doesn't. Of a flow each
 * names all of it; a promise that went says not yet that what it ruled out is done now.
 */
function saysMore(further: Merged, first: Merged): boolean {
  if (first.topic.startsWith('notice.promise-')) return isFlow(further.topic) && first.turnsPromise;
  if (isFlow(further.topic) && isFlow(first.topic)) return false;
  return familyOf(further) !== familyOf(first) && further.score >= AS_SURE * first.score;
}

/** Leaves out what was said with the same sentence, where there are too few others to come before it. */
function withoutRepeated(picked: readonly Merged[]): readonly Merged[] {
  const firsts = firstOfEach(picked);
  if (firsts.size >= FIRST) return picked;
  return picked.filter((finding) => {
    const first = firsts.get(finding.change);
    return first === undefined || first === finding || saysMore(finding, first);
  });
}

/** What a further finding of a topic, and of a sentence, is still worth behind the first ones. */
const TOPIC_AGAIN = 0.65;
const SENTENCE_AGAIN = 0.7;
/** Worth below which a finding is not told there. */
const LEAST_LATER = 0.7;

/** Adds to the first findings what is worth most by reading and by the model of topics together. */
function goOn(first: readonly Merged[], candidates: readonly Merged[]): Merged[] {
  const chosen = [...first];
  const rest = new Set(candidates.filter((one) => !first.includes(one)));
  const count = (isLike: (one: Merged) => boolean) => chosen.filter(isLike).length;
  const worth = (candidate: Merged) =>
    ownWorth(candidate) *
    candidate.agreement *
    TOPIC_AGAIN ** count(({ topic }) => topic === candidate.topic) *
    SENTENCE_AGAIN ** count(({ change }) => change === candidate.change);
  while (chosen.length < MOST) {
    const open = [...rest].filter((one) => !isRuledOut(one, chosen) && !isRemarkOn(one, chosen));
    const best = open.map((candidate) => ({ candidate, worth: worth(candidate) })).sort((a, b) => b.worth - a.worth)[0];
    if (!best || best.worth < LEAST_LATER) break;
    rest.delete(best.candidate);
    chosen.push(best.candidate);
  }
  return chosen;
}

/** What each of the first sentences that were picked is told by. */
function firstPicked(picked: readonly Merged[]): Merged[] {
  const firsts = firstOfEach(picked);
  const changes = [...new Set(picked.map(({ change }) => change))];
  return changes.flatMap((change) => firsts.get(change) ?? []).slice(0, FIRST);
}

/**
 * What to tell, in the order of telling: of the sentences worth most by reading alone each once, and what else is worth it;
 * first different sentences, what is worse before what is better. What is told is the same both ways round: only its
 * order asks whether it is worse.
 */
export function chooseFindings(candidates: readonly Merged[]): Merged[] {
  const picked = withoutRepeated(pick(candidates));
  const firsts = firstPicked(picked);
  return inTellingOrder(firsts.length < FIRST ? picked : goOn(firsts, candidates), FIRST);
}
