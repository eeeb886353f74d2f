import { analyseSentence, type Reading, type SentenceAnalysis, type TopicScore } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import type { Change, ChangedPart } from './changes.ts';
import { effectOf, growthOf } from './effect.ts';
import { TOPIC_RULES } from './topic-rules.ts';

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
}

/** Words around a change that it bears on: "within 30 days" and what must be done within them. */
const NEAR = 6;
/** Score of a topic from which it is told at all. */
const LEAST = 1.6;
/** Score that leaves no doubt; more adds nothing. */
const CERTAIN = 6;
/** Topics told of one change. */
const MOST_TOPICS = 4;
/** News about the text ("We have updated …") rank below the text. */
const UPDATE_NOTICE = 0.5;
/** "See our …" leads elsewhere; few words without a verb are a label. */
const POINTER = 0.55;
const LABEL = 0.5;
const LABEL_WORDS = 7;
/** A pointer with more words says something besides. */
const POINTER_WORDS = 32;
/** A sentence that was about a topic before and still is, in other words. */
const REWORDED = 0.5;
/** What the other text already says somewhere, in the same words. */
const KNOWN = 0.8;

export interface SideAnalysis {
  analysis: SentenceAnalysis;
  part: ChangedPart;
  text: string;
}

function analysePart(reading: Reading, part: ChangedPart | null, isPoint: boolean): SideAnalysis | null {
  if (!part) return null;
  const anyChanged = (first: number, end: number) => {
    for (let word = first; word < end; word++) if (part.words.has(word)) return true;
    return false;
  };
  const isChanged = ({ first, end }: { first: number; end: number }) => anyChanged(first, end);
  const isNear = ({ first, end }: { first: number; end: number }) => anyChanged(first - NEAR, end + NEAR);
  const sentence = reading.sentences[part.sentence];
  const text = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  return { analysis: analyseSentence(reading, part.sentence, { isChanged, isNear, isPoint }), part, text };
}

const scoreIn = (topics: readonly TopicScore[], topic: Topic) => topics.find((one) => one.topic === topic)?.score ?? 0;

function directionOf(topic: Topic, before: SideAnalysis | null, after: SideAnalysis | null): Direction {
  if (!before) return 'new';
  if (!after) return 'dropped';
  const difference = scoreIn(after.analysis.topics, topic) - scoreIn(before.analysis.topics, topic);
  const growth = growthOf(before, after);
  if (growth !== null) return growth > 0 ? 'widened' : 'narrowed';
  if (Math.abs(difference) < 0.5) return 'unchanged';
  return difference > 0 ? 'widened' : 'narrowed';
}

/** Whether a promise went, or got an exception: "we never share" became "we never share, except …". */
function losesPromise(old: SideAnalysis | null, now: SideAnalysis | null): boolean {
  if (!old?.analysis.promises) return false;
  if (!now?.analysis.promises) return true;
  const added = now.part.forms.length - old.part.forms.length;
  return (added > 0 && now.analysis.cues.has('except') && !old.analysis.cues.has('except')) || narrows(old, now);
}

/** "Your data" became "the contents of your chats": what is promised of less is promised less. */
const narrows = (old: SideAnalysis, now: SideAnalysis) =>
  old.part.forms.some((form) => EVERYTHING.has(form)) && !now.part.forms.some((form) => EVERYTHING.has(form));

/** Words for all data, as opposed to kinds of it; of all languages read. */
const EVERYTHING = new Set(
  'data information daten informationen données informations datos información dati informazioni dados informações dane danych informacje'.split(
    ' ',
  ),
);

/** All that one change may be told as, best first. */
export function candidatesOf(change: Change, before: Reading, after: Reading): Candidate[] {
  const old = analysePart(before, change.before, change.isPoint);
  const now = analysePart(after, change.after, change.isPoint);
  const topics = new Map<Topic, number>();
  for (const side of [old, now]) {
    for (const { topic, score } of side?.analysis.topics ?? []) {
      const told = topic === 'notice.promise-added' && losesPromise(old, now) ? 'notice.promise-removed' : topic;
      topics.set(told, Math.max(topics.get(told) ?? 0, score));
    }
  }
  const analysis = now?.analysis ?? old?.analysis;
  if (!analysis) return [];
  const candidates = [...topics].flatMap(([topic, score]): Candidate[] => {
    if (score < LEAST) return [];
    const direction = topic === 'notice.promise-removed' ? 'dropped' : directionOf(topic, old, now);
    const effect = effectOf(topic, direction, old, now);
    const certainty = 0.25 + 0.75 * (Math.min(score, CERTAIN) / CERTAIN);
    // Both sides count alike, so that comparing the other way round tells the same things.
    const isNews =
      (now !== null && saysNews(topic, now.analysis, before)) || (old !== null && saysNews(topic, old.analysis, after));
    const worth = Math.max(now ? worthOf(topic, now) : 0, old ? worthOf(topic, old) : 0);
    const reworded = direction === 'unchanged' && !change.isPoint ? REWORDED : 1;
    const weight = certainty * TOPIC_RULES[topic].weight * (isNews ? 1 : KNOWN) * reworded * worth;
    return [{ topic, direction, effect, change, analysis, score: weight }];
  });
  return candidates.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)).slice(0, MOST_TOPICS);
}

/** Whether one of the phrases that make the topic is nowhere in the other text. */
function saysNews(topic: Topic, { mentions }: SentenceAnalysis, other: Reading): boolean {
  const own = mentions.filter((mention) => mention.topic === topic);
  return own.length === 0 || own.some(({ words }) => !other.mentions.has(`${topic} ${words}`));
}

const DOES: readonly string[] = ['collect', 'use', 'share', 'keep', 'not', 'may', 'you'];

/** What a sentence of this make is worth: what points elsewhere or only labels is worth less. */
function worthOf(topic: Topic, { analysis: { isUpdateNotice, cues }, text }: SideAnalysis): number {
  const words = text.split(' ').length;
  const isLabel = words <= LABEL_WORDS && (!/[.!?;]["”’)]*$/.test(text) || !DOES.some((cue) => cues.has(cue)));
  const notice = isUpdateNotice && !topic.startsWith('notice.') ? UPDATE_NOTICE : 1;
  return notice * (cues.has('pointer') && words <= POINTER_WORDS ? POINTER : 1) * (isLabel ? LABEL : 1);
}
