import { analyseSentence, type Reading, type SentenceAnalysis, type TopicScore } from '../reading/index.ts';
import type { Direction, Effect, Topic } from '../vocabulary.ts';
import type { Change, ChangedPart } from './changes.ts';
import { effectOf } from './effect.ts';
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

/** Score of a topic from which it is told at all. */
const LEAST = 1.6;
/** Score that leaves no doubt; more adds nothing. */
const CERTAIN = 6;
/** Topics told of one change. */
const MOST_TOPICS = 3;
/** News about the text ("We have updated …") rank below the text. */
const UPDATE_NOTICE = 0.5;

export interface SideAnalysis {
  analysis: SentenceAnalysis;
  part: ChangedPart;
  text: string;
}

function analysePart(reading: Reading, part: ChangedPart | null): SideAnalysis | null {
  if (!part) return null;
  const isChanged = ({ first, end }: { first: number; end: number }) => {
    for (let word = first; word < end; word++) if (part.words.has(word)) return true;
    return false;
  };
  const sentence = reading.sentences[part.sentence];
  const text = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  return { analysis: analyseSentence(reading, part.sentence, isChanged), part, text };
}

const scoreIn = (topics: readonly TopicScore[], topic: Topic) => topics.find((one) => one.topic === topic)?.score ?? 0;

function directionOf(topic: Topic, before: SideAnalysis | null, after: SideAnalysis | null): Direction {
  if (!before) return 'new';
  if (!after) return 'dropped';
  const difference = scoreIn(after.analysis.topics, topic) - scoreIn(before.analysis.topics, topic);
  if (Math.abs(difference) < 0.5) return 'unchanged';
  return difference > 0 ? 'widened' : 'narrowed';
}

/** All that one change may be told as, best first. */
export function candidatesOf(change: Change, before: Reading, after: Reading): Candidate[] {
  const old = analysePart(before, change.before);
  const now = analysePart(after, change.after);
  const topics = new Map<Topic, number>();
  for (const side of [old, now]) {
    for (const { topic, score } of side?.analysis.topics ?? []) {
      const base = topic === 'notice.promise-added' && !now?.analysis.promises ? 'notice.promise-removed' : topic;
      topics.set(base, Math.max(topics.get(base) ?? 0, score));
    }
  }
  const analysis = now?.analysis ?? old?.analysis;
  if (!analysis) return [];
  const candidates = [...topics].flatMap(([topic, score]): Candidate[] => {
    if (score < LEAST) return [];
    const direction = topic === 'notice.promise-removed' ? 'dropped' : directionOf(topic, old, now);
    const effect = effectOf(topic, direction, old, now);
    const confidence = Math.min(score, CERTAIN) / CERTAIN;
    const notice = analysis.isUpdateNotice ? UPDATE_NOTICE : 1;
    return [
      {
        topic,
        direction,
        effect,
        change,
        analysis,
        score: (0.25 + 0.75 * confidence) * TOPIC_RULES[topic].weight * notice,
      },
    ];
  });
  return candidates.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1)).slice(0, MOST_TOPICS);
}
