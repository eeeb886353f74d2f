import type { TopicScore } from '../reading/index.ts';
import { type Direction, isFlow, type Topic } from '../vocabulary.ts';
import { amountsOf } from './amounts.ts';
import { BURDENS, growthOf } from './growth.ts';
import { losesPromise } from './lost-promise.ts';
import { hasWordsOf, mentionsApart, type SideAnalysis } from './sides.ts';
import { DECIDES, strengthOf } from './strength.ts';
import { TOPIC_RULES } from './topic-rules.ts';
import { turnedByWords } from './who-and-where.ts';

/** Difference of scores that tells which side says more where as many words speak of it. */
const CLEAR_DIFFERENCE = 2.5;
/** Score from which a whole sentence speaks of a topic. */
const SAYS = 1.6;

/**
 * Topics whose phrases name distinct things: one more of them is more of it. Of all others the
 * phrases are ways of saying the same, and only numbers and the strength of words tell.
 */
const LISTS: ReadonlySet<Topic> = new Set([
  'term.prohibited-use',
  'term.content-licence',
  'term.eligibility-age',
  'notice.transfer',
]);

/** Topics that more words make more of, whatever they name: more disputes, more that nobody is liable for. */
const GROWS: ReadonlySet<Topic> = new Set([
  'term.arbitration',
  'term.class-waiver',
  'term.liability-limit',
  'term.indemnity',
]);

/** Telling words of a further thing in a list. */
const LISTED = 4;

const scoreIn = (topics: readonly TopicScore[], topic: Topic) => topics.find((one) => one.topic === topic)?.score ?? 0;

/** Whether a whole sentence speaks of a topic; of data and what is done with them, whether it says that it is done. */
function speaksOf(topic: Topic, { whole }: SideAnalysis): boolean {
  if (!isFlow(topic) && whole.mentions.some((mention) => mention.topic === topic)) return true;
  return scoreIn(whole.topics, topic) >= SAYS;
}

/** Whether a topic comes, goes, grows or shrinks. */
export function directionOf(topic: Topic, before: SideAnalysis | null, after: SideAnalysis | null): Direction {
  if (!before) return 'new';
  if (!after) return 'dropped';
  const growth = growthOf(topic, before, after);
  if (growth !== null) return growth.by > 0 ? 'widened' : 'narrowed';
  const turned = turnedByWords(topic, before, after);
  if (turned !== null) return turned;
  const [said, says] = [before, after].map((side) => speaksOf(topic, side));
  const [keeps, kept] = [hasWordsOf(topic, before, after), hasWordsOf(topic, after, before)];
  if (said !== says && !(isFlow(topic) && (says ? kept : keeps))) return says ? 'widened' : 'narrowed';
  const isBurden = TOPIC_RULES[topic].added === 'worse' && topic !== 'notice.promise-removed';
  if (isBurden && !after.whole.promises && losesPromise(before, after)) return 'widened';
  if (isBurden && !before.whole.promises && losesPromise(after, before)) return 'narrowed';
  const [wasDenied, isDenied] = [before, after].map(({ whole }) => whole.cues.has(denialOf(topic)));
  if (wasDenied !== isDenied) return isDenied ? 'narrowed' : 'widened';
  const priced = topic === 'term.fees' ? pricedApart(before, after) : 0;
  const strength = strengthOf(before, after);
  if (priced !== 0 && strength === 0) return priced > 0 ? 'widened' : 'narrowed';
  // "When we receive a warrant" became "when we believe in good faith": less is named, and more is done.
  if (isFlow(topic) && Math.abs(strength) >= DECIDES) return byStrength(topic, strength);
  if (isFlow(topic) || LISTS.has(topic)) {
    const { gone, come } = mentionsApart(topic, before, after);
    if (come !== gone) return come > gone ? 'widened' : 'narrowed';
    const difference = scoreIn(after.whole.topics, topic) - scoreIn(before.whole.topics, topic);
    if (Math.abs(difference) >= CLEAR_DIFFERENCE && !(difference > 0 ? kept : keeps))
      return difference > 0 ? 'widened' : 'narrowed';
  }
  // "… or are not used for a year": one ground more.
  if (topic === 'term.termination' && before.part.forms.length === 0 && after.lists) return 'widened';
  if (topic === 'term.termination' && after.part.forms.length === 0 && before.lists) return 'narrowed';
  const listed = strength === 0 ? listedMore(topic, before, after) : 0;
  if (listed !== 0) return listed > 0 ? 'widened' : 'narrowed';
  return byStrength(topic, strength);
}

/** "… and to develop other products": more of a list that nothing was taken from. */
function listedMore(topic: Topic, before: SideAnalysis, after: SideAnalysis): number {
  if (!LISTS.has(topic) && !GROWS.has(topic)) return 0;
  const [less, more] = [before.part.forms.length, after.part.forms.length];
  if (less === 0 && more >= LISTED) return 1;
  return more === 0 && less >= LISTED ? -1 : 0;
}

/** What turns a topic into its opposite: a choice is denied, a burden spared. */
function denialOf(topic: Topic): string {
  if (topic.startsWith('choice.')) return 'lost';
  return BURDENS.test(topic) ? 'relief' : '';
}

/** Whether a price came or went. */
function pricedApart(before: SideAnalysis, after: SideAnalysis): number {
  const [was, is] = [before, after].map(({ part, text }) => {
    const amount = part.forms.some((form) => /^\p{N}/u.test(form)) ? amountsOf(part.forms, text) : null;
    return amount !== null && !amount.isTime;
  });
  return Number(is) - Number(was);
}

/** A burden that hardens grows, a right that hardens shrinks. */
function byStrength(topic: Topic, strength: number): Direction {
  const isRight = TOPIC_RULES[topic].added === 'better';
  if (strength === 0) return 'unchanged';
  return strength > 0 === isRight ? 'narrowed' : 'widened';
}
