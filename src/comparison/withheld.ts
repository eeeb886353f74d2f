import { type Direction, type Effect, isFlow, type Topic } from '../vocabulary.ts';
import { any, NEGATIONS } from './flips.ts';
import { DECISIVE_WORDS, EMPTY_WORDS } from './same-words.ts';
import type { SideAnalysis } from './sides.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** Score of a promise that a denial takes or gives: nothing else is surer. */
const SURE = 5;

const withholds = (side: SideAnalysis) => side.whole.cues.has('withheld');
const denies = (side: SideAnalysis) => any(NEGATIONS, side);

/** Letters by which a verb is known whatever its ending: "delete" and "deleted". */
const STEM = 5;

/** Whether one side does what the other withholds, whoever does it. */
function keepsVerb(given: SideAnalysis, withheld: SideAnalysis): boolean {
  const words = given.text.toLowerCase().split(/[^\p{L}]+/u);
  const verbs = withheld.whole.withheld.filter((word) => !EMPTY_WORDS.has(word) && !DECISIVE_WORDS.has(word));
  return verbs.every((verb) => words.some((word) => word.startsWith(verb.slice(0, STEM))));
}

/** What it would mean if what is withheld came or went; null where it did not, or nothing says so. */
function effectOfDenial(old: SideAnalysis | null, now: SideAnalysis | null): Effect | null {
  if (!old || !now || withholds(old) === withholds(now)) return null;
  const [given, withheld] = withholds(now) ? [old, now] : [now, old];
  if (!denies(withheld) || denies(given) || !keepsVerb(given, withheld)) return null;
  return withheld === now ? 'worse' : 'better';
}

/**
 * What it means for the person that a protection, a duty of the service or a right of theirs is denied now, or is no longer:
 * "we encrypt" and "we do not encrypt". Null where a denial of nothing of the kind came or went, or another thing is said.
 */
export const effectOfWithholding = (old: SideAnalysis | null, now: SideAnalysis | null): Effect | null =>
  old?.whole.subject === now?.whole.subject ? effectOfDenial(old, now) : null;

/** What is not told where a duty goes from one party to the other: "we are not responsible" and "you are responsible" is no gain, and back no loss. */
export const notOfPassingOn = (old: SideAnalysis | null, now: SideAnalysis | null): Effect | null =>
  old?.whole.subject !== now?.whole.subject ? effectOfDenial(old, now) : null;

/** What is not told of it: what is done with data, promises read from denials, bans, and what has no name. */
const isBeside = (topic: Topic) =>
  isFlow(topic) || topic.startsWith('notice.promise-') || topic === 'term.prohibited-use' || topic === 'term.other';

/** Leaves the topics of what is withheld; where there are none, a promise came or went. */
export function keepWithheld(topics: Map<Topic, number>, effect: Effect, least: number): void {
  for (const [topic, score] of topics) if (isBeside(topic) || score < least) topics.delete(topic);
  for (const [topic, score] of topics) topics.set(topic, Math.max(score, SURE));
  if (topics.size === 0) topics.set(effect === 'worse' ? 'notice.promise-removed' : 'notice.promise-added', SURE);
}

/** Less of what is good for the person, more of what is bad; the other way round where it is no longer withheld. */
export function directionOfWithholding(topic: Topic, effect: Effect): Direction {
  if (topic === 'notice.promise-removed') return 'dropped';
  if (topic === 'notice.promise-added') return 'new';
  return (TOPIC_RULES[topic].added === 'worse') === (effect === 'worse') ? 'widened' : 'narrowed';
}
