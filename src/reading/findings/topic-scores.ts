import type { Topic } from '../../vocabulary.ts';
import type { Cue, Lexicon } from '../languages/lexicon.ts';
import type { Document, Sentence } from '../text/document.ts';
import { findPhrases, type Hit, indexPhrases, type PhraseIndex } from './phrases.ts';
import { findPromise } from './promises.ts';

/** A language's phrases, ready to match. */
export interface Phrases {
  topics: PhraseIndex<Topic>;
  cues: PhraseIndex<Cue>;
}

/** What was found in one sentence. */
export interface Marks {
  topics: Hit<Topic>[];
  cues: Hit<Cue>[];
}

/** How well a topic fits a sentence; about 3 is one sure phrase. */
export interface TopicScore {
  topic: Topic;
  score: number;
}

export const preparePhrases = (lexicon: Lexicon): Phrases => ({
  topics: indexPhrases(lexicon.topics),
  cues: indexPhrases(lexicon.cues),
});

/** Finds the phrases of a sentence. */
export function markSentence(phrases: Phrases, { words }: Document, sentence: Sentence): Marks {
  return {
    topics: findPhrases(phrases.topics, words.forms, sentence.firstWord, sentence.endWord),
    cues: findPhrases(phrases.cues, words.forms, sentence.firstWord, sentence.endWord),
  };
}

/** What a phrase outside the changed words still counts: it says what the sentence is about. */
const CONTEXT = 0.3;
/** The same close to a change. */
const CLOSE_CONTEXT = 0.6;
/** The same where only a word or a number changed: then the rest is what it is about. */
const CONTEXT_OF_A_WORD = 0.85;
/** What the words of the lead-in and of the heading count beside the sentence's own. */
const LEAD_IN = 0.4;
const HEADING = 0.3;
/** What a mention counts where nothing is done with the thing mentioned. */
const NO_ACTION = 0.4;
/** Further phrases of one topic add less and less: lists of synonyms are not more of the thing. */
const REPEATED = 0.5;
/** What data, recipients and purposes count in a sentence that is about something else done with them. */
const SUBORDINATE: Record<Frame, number> = { promise: 0.55, ban: 0.25, choice: 0.5 };
/** What the frame's own topic has at least. */
const FRAME_SCORE = 5;
/** What a choice gains over the settings in which it is made. */
const CHOICE_BONUS = 1.5;
/** A sure phrase. */
const SURE = 3;

const FLOWS: readonly Cue[] = ['collect', 'use', 'share', 'keep'];

export interface Around {
  leadIn: Marks | null;
  heading: Marks | null;
}

function gather(scores: Map<Topic, number[]>, hits: readonly Hit<Topic>[], factor: (hit: Hit<Topic>) => number): void {
  const ends = new Map<Topic, number>();
  for (const hit of hits) {
    const weights = scores.get(hit.code) ?? [];
    const weight = hit.weight * factor(hit);
    const overlaps = (ends.get(hit.code) ?? -1) > hit.first;
    // "Our group" and "group companies" at one place are one mention: the surer one counts.
    if (overlaps) weights[weights.length - 1] = Math.max(weights.at(-1) ?? 0, weight);
    else weights.push(weight);
    ends.set(hit.code, Math.max(ends.get(hit.code) ?? 0, hit.end));
    scores.set(hit.code, weights);
  }
}

const sum = (weights: number[]) =>
  weights.sort((a, b) => b - a).reduce((total, weight, index) => total + weight * REPEATED ** Math.min(index, 4), 0);

/** Which words of a sentence changed. */
export interface Focus {
  isChanged: (words: { first: number; end: number }) => boolean;
  /** Whether they stand close to a change. */
  isNear: (words: { first: number; end: number }) => boolean;
  /** Only a word or a number changed. */
  isPoint: boolean;
}

const EVERYTHING: Focus = { isChanged: () => true, isNear: () => true, isPoint: false };

const isFlow = (topic: Topic) =>
  topic.startsWith('data-category.') || topic.startsWith('recipient.') || topic.startsWith('purpose.');

/** Whether something is done with what a topic names: data flow, recipients receive, what is sold are data. */
function isActedOn(topic: Topic, cues: ReadonlySet<Cue>): boolean {
  if (topic.startsWith('data-category.')) return FLOWS.some((cue) => cues.has(cue));
  if (topic === 'purpose.sale') return cues.has('data');
  return !topic.startsWith('recipient.') || cues.has('share');
}

function focusFactor(hit: Hit<Topic>, focus: Focus): number {
  if (focus.isChanged(hit)) return 1;
  if (focus.isPoint) return CONTEXT_OF_A_WORD;
  return focus.isNear(hit) ? CLOSE_CONTEXT : CONTEXT;
}

type Frame = 'promise' | 'ban' | 'choice';

const familyOf = (topic: Topic) => topic.slice(0, topic.indexOf('.'));

/** "Imprecise geolocation" is no "geolocation", "payment service provider" no "service provider". */
function withoutContained(hits: readonly Hit<Topic>[]): Hit<Topic>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.code !== hit.code &&
          other.first <= hit.first &&
          other.end >= hit.end &&
          other.end - other.first > hit.end - hit.first &&
          other.weight >= hit.weight &&
          familyOf(other.code) === familyOf(hit.code),
      ),
  );
}

/** Whether the sentence denies, forbids or offers a choice: then what it names is not its topic. */
function frameOf(marks: Marks, leadIn: Marks | null): Frame | null {
  if (findPromise(marks)) return 'promise';
  const sure = (hits: readonly Hit<Topic>[], test: (topic: Topic) => boolean) =>
    hits.some(({ code, weight }) => weight >= SURE && test(code));
  const isBan = (topic: Topic) => topic === 'term.prohibited-use';
  if (sure(marks.topics, isBan) || (leadIn && sure(leadIn.topics, isBan))) return 'ban';
  return sure(marks.topics, (topic) => CHOICES_PROPER.has(topic)) ? 'choice' : null;
}

/** Choices that the person makes on a practice; consent and settings are also mentioned in passing. */
const CHOICES_PROPER: ReadonlySet<Topic> = new Set([
  'choice.opt-out',
  'choice.objection',
  'choice.deletion',
  'choice.access-portability',
  'choice.appeal',
]);

/**
 * Scores every topic that a sentence touches, best first. Phrases outside the changed words only
 * lend context.
 */
export function scoreTopics(marks: Marks, { leadIn, heading }: Around, focus: Focus = EVERYTHING): TopicScore[] {
  const scores = new Map<Topic, number[]>();
  gather(scores, withoutContained(marks.topics), (hit) => focusFactor(hit, focus));
  const frame = frameOf(marks, leadIn);
  if (leadIn) gather(scores, leadIn.topics, () => LEAD_IN);
  if (heading) gather(scores, heading.topics, () => HEADING);
  const cues = new Set([...marks.cues, ...(leadIn?.cues ?? []), ...(heading?.cues ?? [])].map(({ code }) => code));
  const own = new Set(marks.topics.map(({ code }) => code));
  if (frame === 'ban') own.add('term.prohibited-use');
  const result: TopicScore[] = [];
  for (const [topic, weights] of scores) {
    if (!own.has(topic)) continue;
    const acted = isActedOn(topic, cues);
    const subordinate = frame !== null && isFlow(topic) ? SUBORDINATE[frame] : 1;
    const chosen = frame === 'choice' && CHOICES_PROPER.has(topic) ? CHOICE_BONUS : 0;
    const least = frame === 'ban' && topic === 'term.prohibited-use' ? FRAME_SCORE : 0;
    result.push({ topic, score: Math.max(least, chosen + sum(weights) * (acted ? 1 : NO_ACTION) * subordinate) });
  }
  const promise = findPromise(marks);
  if (promise)
    result.push({ topic: 'notice.promise-added', score: focus.isChanged(promise) ? 5 : focus.isPoint ? 4 : 2.5 });
  return result.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
