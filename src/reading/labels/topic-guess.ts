import { TOPICS, type Topic } from '../../vocabulary.ts';
import type { Reading } from '../reading.ts';
import { READ_LANGUAGES, type ReadLanguage } from '../text/language.ts';
import { type ClauseModel, clauseScorer } from './clause-model.ts';
import { unpackModel } from './model-bytes.ts';

/** How sure the model of topics is of each, from 0 to 1. */
export type TopicGuess = ReadonlyMap<Topic, number>;

/** How sharply what scores above zero is told from what scores below. */
const SHARPNESS = 4;
/** Words of a lead-in that are read before its item, as the model learnt them. */
const LEAD_IN_WORDS = 40;

const isTopic = (label: string): label is Topic => TOPICS.some((topic) => topic === label);

let guessers: ReadonlyMap<ReadLanguage, (text: string) => TopicGuess> = new Map();
let guessed = new WeakMap<Reading, Map<number, TopicGuess>>();

/** Gives reading its model of topics; with null, nothing is guessed. */
export function learnTopics(model: ClauseModel | null): void {
  guessed = new WeakMap();
  guessers = new Map(model ? READ_LANGUAGES.map((lang) => [lang, guesser(model, lang)]) : []);
}

/** @returns null where `data` have no `model` that is a packed model's bytes as Base64 */
export function readTopics(data: unknown): ClauseModel | null {
  if (typeof data !== 'object' || data === null || !('model' in data) || typeof data.model !== 'string') return null;
  try {
    return unpackModel(Uint8Array.from(atob(data.model), (sign) => sign.charCodeAt(0)));
  } catch {
    return null;
  }
}

function guesser(model: ClauseModel, lang: ReadLanguage): (text: string) => TopicGuess {
  const score = clauseScorer(model.reading ? { ...model, reading: { ...model.reading, lang } } : model);
  return (text) => {
    const scores = score(text);
    const sure = (at: number) => 1 / (1 + Math.exp(-SHARPNESS * (scores[at] ?? 0)));
    return new Map(model.outputs.flatMap(({ label }, at) => (isTopic(label) ? [[label, sure(at)] as const] : [])));
  };
}

/** What a sentence, with its lead-in, is about by the model of topics; null where there is none. */
export function guessTopics(reading: Reading, index: number): TopicGuess | null {
  const guess = guessers.get(reading.lang);
  const sentence = reading.sentences[index];
  if (!guess || !sentence) return null;
  const known = guessed.get(reading) ?? new Map<number, TopicGuess>();
  guessed.set(reading, known);
  const words = ({ start, end }: { start: number; end: number }) => reading.text.slice(start, end);
  const leadIn = reading.sentences[sentence.leadIn];
  const opening = leadIn ? words(leadIn).split(/\s+/).slice(-LEAD_IN_WORDS).join(' ') : '';
  const topics = known.get(index) ?? guess(`${opening} | ${words(sentence)}`);
  known.set(index, topics);
  return topics;
}
