import type { Reading, SentenceAnalysis, TopicScore } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import { agreementWith, guessOf } from './agreement.ts';
import { bestGuess } from './best-guess.ts';
import type { Change } from './changes.ts';
import { addCommitment, addSilence } from './commitments.ts';
import { directionOf } from './direction.ts';
import { effectOf } from './effect.ts';
import { areOneBan, type Flip, flipOf, turnsDenial } from './flips.ts';
import { growthOf, isFlow } from './growth.ts';
import { keepKind, kindOfList } from './listed-things.ts';
import { losesPromise } from './lost-promise.ts';
import { addHelpers } from './named-helpers.ts';
import { DECISIVE_WORDS } from './same-words.ts';
import { analyseSide, type SideAnalysis } from './sides.ts';
import { strengthOf } from './strength.ts';
import { TOPIC_RULES } from './topic-rules.ts';
import { novelty, worthOf } from './worth.ts';

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

/** Score of a topic from which it is told at all. */
const LEAST = 1.6;
/** Score that leaves no doubt; more adds nothing. */
const CERTAIN = 6;
/** What a promise that came, went, grew or shrank has at least, wherever in its sentence the words changed. */
const LOST = 5;
/** Topics told of one change. */
const MOST_TOPICS = 4;
/** A changed amount says exactly what changed. */
const COUNTED_MORE = 1.5;
/** What the topics of a whole sentence count where a part of it changed. */
const WHOLE = 0.55;
const MOST_OF_WHOLE = 2;
/** What the other text already says somewhere, in the same words. */
const KNOWN = 0.8;

/** What a thing in a list has at least whose kind its heading names. */
const LISTED = 3;

const kindOf = ({ before: gone, after: come }: Change, before: Reading, after: Reading) =>
  come ? kindOfList(after, come.sentence) : kindOfList(before, gone?.sentence ?? -1);

/** What a sentence is about on both sides, whichever of its words changed. */
const mainTopics = (old: SideAnalysis, now: SideAnalysis): TopicScore[] =>
  now.whole.topics
    .slice(0, MOST_OF_WHOLE)
    .filter(
      ({ topic }) =>
        topic !== 'notice.promise-added' &&
        old.whole.topics.slice(0, MOST_OF_WHOLE).some((other) => other.topic === topic),
    );

/** Topics that say who or where: another name is another answer. */
const IDENTITIES: ReadonlySet<Topic> = new Set([
  'term.jurisdiction',
  'term.governing-law',
  'term.contracting-entity',
  'notice.controller-entity',
  'term.eligibility-age',
]);

/** Of those the parties themselves. */
const ENTITIES: ReadonlySet<Topic> = new Set(['term.contracting-entity', 'notice.controller-entity']);

/** Whether both sides of a rewording name something, and not the same. */
const namesAnother = (old: SideAnalysis | null, now: SideAnalysis | null) => old?.names === true && now?.names === true;

/** Words on either side up to which a rewording may be one of synonyms, and by how many they may differ. */
const SYNONYMS = 5;
const SYNONYMS_APART = 2;

const areAlike = ({ part: { forms: gone } }: SideAnalysis, { part: { forms: come } }: SideAnalysis) =>
  Math.max(gone.length, come.length) <= SYNONYMS &&
  Math.abs(gone.length - come.length) <= SYNONYMS_APART &&
  ![...gone, ...come].some((form) => DECISIVE_WORDS.has(form) || /^\p{N}/u.test(form));

/** Weight up to which a topic is housekeeping: in other words it is never news. */
const HOUSEKEEPING = 3.5;

/** Topics that a sentence has without naming them: promises by their verb, bans by their lead-in. */
const INHERITED = /^(?:notice\.promise-.*|term\.prohibited-use)$/;
const isNamed = (topic: Topic, { mentions }: SentenceAnalysis) => mentions.some((mention) => mention.topic === topic);

/** A few words put for others, none of which decides, hardens or softens: "secret" for "confidential". */
const isSynonym = (topic: Topic, old: SideAnalysis, now: SideAnalysis) =>
  old.part.forms.length > 0 &&
  now.part.forms.length > 0 &&
  strengthOf(old, now) === 0 &&
  !IDENTITIES.has(topic) &&
  growthOf(topic, old, now) === null;

/** Whether a promise on both sides lost its exception, or got more that it is of. */
const gainsPromise = (topic: Topic, old: SideAnalysis | null, now: SideAnalysis | null) =>
  topic === 'notice.promise-added' && old?.analysis.promises === true && losesPromise(now, old);

/** Which way what is done goes where a denial came or went. */
const TURNED_TO: Record<Flip['kind'], Direction> = {
  denied: 'narrowed',
  affirmed: 'widened',
  state: 'widened',
  period: 'widened',
  count: 'widened',
};

/** What a sentence turned over is worth where only weak words say what it is about: less than what is sure. */
const TURNED = 3;

/** A sentence that says the opposite, or another period, is told even where nothing names its topic. */
function turnedOver(
  change: Change,
  [before, old]: [Reading, SideAnalysis],
  [after, now]: [Reading, SideAnalysis],
): Candidate[] {
  const flip = flipOf(old, now);
  if (!flip) return [];
  const topic = bestGuess(flip, [before, old], [after, now]);
  const direction = topic === 'notice.promise-removed' ? 'dropped' : flip.effect === 'better' ? 'narrowed' : 'widened';
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

/** "We share with:" says nothing that its items do not say. */
export const opensList = ({ before: gone, after: come }: Change, before: Reading, after: Reading) => {
  const [reading, at] = come ? [after, come.sentence] : [before, gone?.sentence ?? -1];
  const { start = 0, end = 0 } = reading.sentences[at] ?? {};
  return reading.sentences[at + 1]?.leadIn === at && /:["”’)\s]*$/.test(reading.text.slice(start, end).slice(-4));
};

/** "You may share your chats by a link": nobody else is named. Asks not what it means, so that it holds both ways round. */
const isOwnSharing = ({ cues, subject, flow }: SentenceAnalysis) =>
  cues.has('own-act') && subject === 'you' && flow.recipients.length === 0;

/** Of what the person is advised no practice follows, and no choice. */
const ADVISED = /^(?:data-category|recipient|purpose|choice)\./;

/** Whether nothing changed but examples in brackets. */
export const isExample = ({ part, isBracketed }: SideAnalysis) => part.words.size === 0 || isBracketed;

/** Less of what people mind, and worse; more of it, and better: what is told of a flow would not agree with itself. */
function contradicts(topic: Topic, old: SideAnalysis, now: SideAnalysis): boolean {
  if (!isFlow(topic) || TOPIC_RULES[topic].added !== 'worse' || old.whole.promises || now.whole.promises) return false;
  const direction = directionOf(topic, old, now);
  const effect = effectOf(topic, direction, old, now);
  return (direction === 'narrowed' && effect === 'worse') || (direction === 'widened' && effect === 'better');
}

/** What a flow keeps of its worth where one that people mind more goes the other way. */
const MINDED_LESS = 0.7;
/** Telling words on a side that are one thing put for another. */
const FEW_WORDS = 3;

/** "Your approximate location" became "your precise location", or the other way round: it is about the precise one. */
function mostMindedFirst(candidates: Candidate[], old: SideAnalysis | null, now: SideAnalysis | null): Candidate[] {
  if (!old || !now || Math.max(old.part.forms.length, now.part.forms.length) > FEW_WORDS) return candidates;
  const flows = candidates.filter(({ topic }) => isFlow(topic));
  const weightOf = ({ topic }: Candidate) => TOPIC_RULES[topic].weight;
  const isMindedLess = (one: Candidate) =>
    isFlow(one.topic) && flows.some((other) => goesAgainst(one, other) && weightOf(other) > weightOf(one));
  return candidates.map((one) => (isMindedLess(one) ? { ...one, score: one.score * MINDED_LESS } : one));
}

const goesAgainst = ({ direction: one }: Candidate, { direction: other }: Candidate) =>
  (one === 'widened' && other === 'narrowed') || (one === 'narrowed' && other === 'widened');

/**
 * All that one change may be told as, best first.
 * @param isAmongFew little else changed: a name alone then says who helps
 */
export function candidatesOf(change: Change, before: Reading, after: Reading, isAmongFew: boolean): Candidate[] {
  const old = analyseSide(before, change.before, change.isPoint);
  const now = analyseSide(after, change.after, change.isPoint);
  if (old && now && areOneBan(old, now)) return [];
  const topics = new Map<Topic, number>();
  for (const side of [old, now]) {
    for (const { topic, score } of side?.analysis.topics ?? []) {
      const isLost = topic === 'notice.promise-added' && losesPromise(old, now);
      const isGained = topic === 'notice.promise-added' && losesPromise(now, old);
      const told = isLost ? 'notice.promise-removed' : topic;
      topics.set(told, Math.max(topics.get(told) ?? 0, score, isLost || isGained ? LOST : 0));
    }
  }
  const analysis = now?.analysis ?? old?.analysis;
  if (!analysis) return [];
  addCommitment(topics, old, now);
  addSilence(topics, old, now);
  const kind = old && now ? null : kindOf(change, before, after);
  if (kind) keepKind(topics, kind, LISTED);
  const helper = isAmongFew ? addHelpers(topics, [before, old], [after, now]) : null;
  for (const { topic, score } of old && now ? mainTopics(old, now) : [])
    topics.set(topic, Math.max(topics.get(topic) ?? 0, WHOLE * score));
  // An exception, too, says what is done now that was ruled out.
  const turnsPromise = old !== null && now !== null && (losesPromise(old, now) || losesPromise(now, old));
  const news = Math.max(now ? novelty(now, before) : 0, old ? novelty(old, after) : 0);
  const guess = guessOf([before, change.before], [after, change.after]);
  const denial = old && now && turnsDenial(old, now) ? flipOf(old, now) : null;
  const candidates = [...topics].flatMap(([topic, score]): Candidate[] => {
    if (score < LEAST) return [];
    // "We have changed …" is news of a change, and the change stands in the text itself.
    if (!(old && now) && analysis.cues.has('announced')) return [];
    // What only the heading names is news where the sentence was there before.
    if (
      !(old && now) &&
      !(now ?? old)?.isRow &&
      !((now ?? old)?.isListed && analysis.mentions.length === 0) &&
      topic !== helper?.topic &&
      kind === null &&
      !INHERITED.test(topic) &&
      !isNamed(topic, analysis)
    )
      return [];
    // A promise that was there in other words is no new one.
    if (topic === 'notice.promise-added' && old && now && !losesPromise(now, old)) return [];
    const isHelper = topic === helper?.topic;
    const direction =
      topic === 'notice.promise-removed'
        ? 'dropped'
        : isHelper
          ? helper.direction
          : denial && isFlow(topic)
            ? TURNED_TO[denial.kind]
            : gainsPromise(topic, old, now)
              ? 'widened'
              : directionOf(topic, old, now);
    // "We do not rate …" became "we rate …", whatever else it says.
    const isTurned = denial !== null && denial.effect !== 'neutral' && isFlow(topic);
    const effect = isTurned ? denial.effect : effectOf(topic, direction, old, now);
    if (!(old && now) && isFlow(topic) && opensList(change, before, after)) return [];
    if (old && now && !isHelper && !isTurned && (contradicts(topic, old, now) || contradicts(topic, now, old)))
      return [];
    // "Offers (such as prize draws)": examples of what was said.
    if (old && now && topic !== 'term.prohibited-use' && [old, now].every(isExample)) return [];
    // What one shares oneself, with whom one likes, is no practice.
    if (!(old && now) && topic.startsWith('data-category.') && isOwnSharing(analysis)) return [];
    // What the person had better do is none either.
    if (!(old && now) && ADVISED.test(topic) && analysis.cues.has('counsel')) return [];
    // The same of the same topic in other words, neither harder nor gentler: nothing to tell.
    if (
      direction === 'unchanged' &&
      effect === 'neutral' &&
      !isHelper &&
      !(IDENTITIES.has(topic) && namesAnother(old, now))
    )
      return [];
    // Who the parties are, without another name, is said in other words.
    if (old && now && ENTITIES.has(topic) && !old.names && !now.names) return [];
    const isReworded = old && now && !turnsPromise && (change.isSlight || areAlike(old, now));
    if (isReworded && !isFlow(topic) && isSynonym(topic, old, now)) return [];
    if (old && now && effect === 'neutral' && TOPIC_RULES[topic].weight <= HOUSEKEEPING && !IDENTITIES.has(topic))
      return [];
    const certainty = 0.25 + 0.75 * (Math.min(score, CERTAIN) / CERTAIN);
    // Both sides count alike, so that comparing the other way round tells the same things.
    const isNews =
      (now !== null && saysNews(topic, now.analysis, before)) || (old !== null && saysNews(topic, old.analysis, after));
    const worth = news * Math.max(now ? worthOf(topic, now) : 0, old ? worthOf(topic, old) : 0);
    const counted = growthOf(topic, old, now) === null ? 1 : COUNTED_MORE;
    const weight = certainty * TOPIC_RULES[topic].weight * (isNews ? 1 : KNOWN) * worth * counted;
    const isStillSaid = (direction === 'dropped' || direction === 'narrowed') && topicsOf(after).has(topic);
    const agreement = agreementWith(guess, topic);
    return [{ topic, direction, effect, change, analysis, isStillSaid, turnsPromise, agreement, score: weight }];
  });
  if (candidates.length === 0 && old && now) return turnedOver(change, [before, old], [after, now]);
  return mostMindedFirst(candidates, old, now)
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST_TOPICS);
}

const topicsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/** Topics that some phrase of a text names. */
function topicsOf(reading: Reading): ReadonlySet<string> {
  const known = topicsByReading.get(reading);
  if (known) return known;
  const topics = new Set([...reading.mentions].map((mention) => mention.slice(0, mention.indexOf(' '))));
  topicsByReading.set(reading, topics);
  return topics;
}

/** Whether one of the phrases that make the topic is nowhere in the other text. */
function saysNews(topic: Topic, { mentions }: SentenceAnalysis, other: Reading): boolean {
  const own = mentions.filter((mention) => mention.topic === topic);
  return own.length === 0 || own.some(({ words }) => !other.mentions.has(`${topic} ${words}`));
}
