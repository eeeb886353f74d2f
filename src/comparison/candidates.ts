import type { Reading, SentenceAnalysis, TopicScore } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import { agreementWith, guessOf } from './agreement.ts';
import type { Candidate } from './candidate.ts';
import type { Change } from './changes.ts';
import { addCommitment, addSilence } from './commitments.ts';
import { directionOf } from './direction.ts';
import { effectOf } from './effects/effect.ts';
import { areOneBan, flipOf, turnsDenial } from './flips.ts';
import { growthOf } from './growth.ts';
import { isLeftAlone } from './left-alone.ts';
import { keepKind, kindOfList } from './listed-things.ts';
import { losesPromise } from './lost-promise.ts';
import { mostMindedFirst } from './minded.ts';
import { addHelpers } from './named-helpers.ts';
import { isNoNews } from './no-news.ts';
import { saysNews, topicsOf } from './said-elsewhere.ts';
import { analyseSide, type SideAnalysis } from './sides.ts';
import { TOPIC_RULES } from './topic-rules.ts';
import { turnedOver } from './turned-over.ts';
import { directionOfWithholding, effectOfWithholding, keepWithheld, notOfPassingOn } from './withheld.ts';
import { novelty, worthOf } from './worth.ts';

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

const mainOf = ({ whole }: SideAnalysis): TopicScore[] => whole.topics.slice(0, MOST_OF_WHOLE);

/** What a sentence is about on both sides, whichever of its words changed: as sure as the surer side is. */
const mainTopics = (old: SideAnalysis, now: SideAnalysis): TopicScore[] =>
  mainOf(now).flatMap(({ topic, score }) => {
    const other = mainOf(old).find((one) => one.topic === topic);
    return other && topic !== 'notice.promise-added' ? [{ topic, score: Math.max(score, other.score) }] : [];
  });

/** Topics that a sentence has without naming them: promises by their verb, bans by their lead-in. */
const INHERITED = /^(?:notice\.promise-.*|term\.prohibited-use)$/;
const isNamed = (topic: Topic, { mentions }: SentenceAnalysis) => mentions.some((mention) => mention.topic === topic);

/** Whether a promise on both sides lost its exception, or got more that it is of. */
const gainsPromise = (topic: Topic, old: SideAnalysis | null, now: SideAnalysis | null) =>
  topic === 'notice.promise-added' && old?.analysis.promises === true && losesPromise(now, old);

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
  const withheld = effectOfWithholding(old, now);
  if (withheld) keepWithheld(topics, withheld, LEAST);
  const notTold = notOfPassingOn(old, now);
  // An exception, too, says what is done now that was ruled out.
  const turnsPromise = old !== null && now !== null && (losesPromise(old, now) || losesPromise(now, old));
  const news = Math.max(now ? novelty(now, before) : 0, old ? novelty(old, after) : 0);
  const guess = guessOf([before, change.before], [after, change.after]);
  const denial = old && now && turnsDenial(old, now) ? flipOf(old, now) : null;
  const candidates = [...topics].flatMap(([topic, score]): Candidate[] => {
    if (score < LEAST || isLeftAlone(topic, old, now)) return [];
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
    if (topic === 'notice.promise-added' && !withheld && old && now && !losesPromise(now, old)) return [];
    const isHelper = topic === helper?.topic;
    const direction =
      withheld !== null
        ? directionOfWithholding(topic, withheld)
        : topic === 'notice.promise-removed'
          ? 'dropped'
          : isHelper
            ? helper.direction
            : denial && isFlow(topic)
              ? denial.direction
              : gainsPromise(topic, old, now)
                ? 'widened'
                : directionOf(topic, old, now);
    // "We do not rate …" became "we rate …", whatever else it says.
    const isTurned = denial !== null && denial.effect !== 'neutral' && isFlow(topic);
    const effect = withheld ?? (isTurned ? denial.effect : effectOf(topic, direction, old, now));
    if (effect === notTold) return [];
    const isSure = isHelper || isTurned || withheld !== null;
    const told = { topic, direction, effect, analysis, change, turnsPromise, isSure, isHelper };
    if (isNoNews(told, [before, old], [after, now])) return [];
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
