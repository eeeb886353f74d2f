import { guessTopics, type Reading, type TopicGuess } from '../reading/index.ts';
import type { Topic } from '../vocabulary.ts';
import type { ChangedPart } from './changes.ts';

/** What either side of a change is about by the model of topics; null without a model. */
export function guessOf(...sides: [Reading, ChangedPart | null][]): TopicGuess | null {
  const [one, other] = sides.flatMap(([reading, part]) => (part && guessTopics(reading, part.sentence)) ?? []);
  if (!one || !other) return one ?? null;
  return new Map([...one].map(([topic, sure]) => [topic, Math.max(sure, other.get(topic) ?? 0)]));
}

/** A promise is known by its form, of which the model of topics knows little. */
const isKnownByForm = (topic: Topic) => topic.startsWith('notice.promise-');

/** What reading's own word counts, what the model's, and what its being surer of nothing else. */
const [READ, GUESSED, SUREST] = [0.7, 0.3, 0.3];

/** What a topic keeps of its worth by how sure the model is of it, alone and beside what it is surest of; 1 without a model. */
export function agreementWith(guess: TopicGuess | null, topic: Topic): number {
  if (!guess) return 1;
  if (isKnownByForm(topic)) return READ + GUESSED + SUREST;
  const sure = guess.get(topic) ?? 0;
  return READ + GUESSED * sure + SUREST * (sure / Math.max(...guess.values()));
}
