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
/** What the words of the lead-in and of the heading count beside the sentence's own. */
const LEAD_IN = 0.4;
const HEADING = 0.3;
/** What a mention counts where nothing is done with the thing mentioned. */
const NO_ACTION = 0.4;
/** Further phrases of one topic add less and less: lists of synonyms are not more of the thing. */
const REPEATED = 0.5;

const FLOWS: readonly Cue[] = ['collect', 'use', 'share', 'keep'];

export interface Around {
  leadIn: Marks | null;
  heading: Marks | null;
}

function gather(scores: Map<Topic, number[]>, hits: readonly Hit<Topic>[], factor: (hit: Hit<Topic>) => number): void {
  const covered = new Map<Topic, number>();
  for (const hit of hits) {
    // "ip address" and "address" at one place are one mention.
    if ((covered.get(hit.code) ?? -1) > hit.first) continue;
    covered.set(hit.code, hit.end);
    const list = scores.get(hit.code) ?? [];
    list.push(hit.weight * factor(hit));
    scores.set(hit.code, list);
  }
}

const sum = (weights: number[]) =>
  weights.sort((a, b) => b - a).reduce((total, weight, index) => total + weight * REPEATED ** Math.min(index, 4), 0);

/**
 * Scores every topic that a sentence touches, best first. `isChanged` says which of its words are
 * new or gone: phrases elsewhere only lend context.
 */
export function scoreTopics(
  marks: Marks,
  around: Around,
  isChanged: (hit: { first: number; end: number }) => boolean = () => true,
): TopicScore[] {
  const scores = new Map<Topic, number[]>();
  gather(scores, marks.topics, (hit) => (isChanged(hit) ? 1 : CONTEXT));
  if (around.leadIn) gather(scores, around.leadIn.topics, () => LEAD_IN * CONTEXT);
  if (around.heading) gather(scores, around.heading.topics, () => HEADING);
  const cues = new Set(
    [...marks.cues, ...(around.leadIn?.cues ?? []), ...(around.heading?.cues ?? [])].map(({ code }) => code),
  );
  const flows = FLOWS.some((cue) => cues.has(cue));
  const own = new Set(marks.topics.map(({ code }) => code));
  const result: TopicScore[] = [];
  for (const [topic, weights] of scores) {
    if (!own.has(topic)) continue;
    const acted = topic.startsWith('data-category.') ? flows : !topic.startsWith('recipient.') || cues.has('share');
    result.push({ topic, score: sum(weights) * (acted ? 1 : NO_ACTION) });
  }
  const promise = findPromise(marks);
  if (promise && isChanged(promise)) result.push({ topic: 'notice.promise-added', score: 4.5 });
  return result.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}
