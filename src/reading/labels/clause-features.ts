import { readClause } from '../read-clause.ts';
import type { ReadLanguage } from '../text/language.ts';
import { addConcepts, type ConceptWindows, conceptPlaces } from './concept-features.ts';
import type { TermsLanguage } from './concepts.ts';
import { hashText, keyOf, mix, OFFSET, PRIME } from './hashes.ts';

/**
 * How a clause is turned into numbers for the linear models: stems, runs of stems, pairs of telling
 * stems, runs of letters, what reading finds in it, and the concepts that it speaks of.
 */
export interface FeatureShape {
  /** How many bits a feature's key has: with fewer, keys take less room and more features share one. */
  keyBits: number;
  /** Longest run of neighbouring stems that is one feature; at 0 stems are none. */
  grams: number;
  /** How many words two telling stems may stand apart to be a pair. */
  window: number;
  /** What a pair counts beside a run. */
  pairWeight: number;
  /** Keys of the stems that make pairs. */
  telling: ReadonlySet<number>;
  /** What runs of letters count beside runs of stems; at 0 there are none. */
  letterWeight: number;
  /** The language in which the clause is read, and what is found counts; null: it is not read. */
  reading: { lang: ReadLanguage; weight: number } | null;
  /** How far apart concepts make pairs and triples; null: none are looked for. */
  concepts: ConceptWindows | null;
}

/** A clause longer than this is read up to here; a page of text. */
const LONGEST = 20_000;

/** Six letters keep the sense and drop most endings, in every language that we read. */
const STEM = 6;

const WORD = /\p{L}+|\p{N}+/gu;
const TAG = /<[^<>]{1,300}>/g;

const withoutTags = (text: string) => text.slice(0, LONGEST).replace(TAG, ' ');

/** The clause's words in order, without its tags; any number is the same word. */
export const clauseWords = (text: string): string[] =>
  (withoutTags(text).toLowerCase().match(WORD) ?? []).map((word) => (/^\p{N}/u.test(word) ? '0' : word));

const hashWords = (words: readonly string[]): number[] => words.map((word) => hashText(word.slice(0, STEM)));

/** The clause's stems in order, as hashes. */
export const hashStems = (text: string): number[] => hashWords(clauseWords(text));

/** The key, of so many bits, under which a single stem is known. */
export const stemKey = (hash: number, bits: number) => keyOf(mix(OFFSET, hash), bits);

function addRuns(values: Map<number, number>, stems: readonly number[], { grams, keyBits }: FeatureShape): void {
  const counts = new Map<number, number>();
  for (let first = 0; first < stems.length; first++) {
    let hash = OFFSET;
    for (let at = first; at < Math.min(first + grams, stems.length); at++) {
      hash = mix(hash, stems[at] ?? 0);
      const key = keyOf(hash, keyBits);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const scale = 1 / Math.sqrt(grams * stems.length + 3);
  for (const [key, count] of counts) values.set(key, (1 + Math.log(count)) * scale);
}

function addPairs(values: Map<number, number>, stems: readonly number[], shape: FeatureShape): void {
  const places = stems.flatMap((stem, at) => (shape.telling.has(stemKey(stem, shape.keyBits)) ? [{ stem, at }] : []));
  const keys = new Set<number>();
  for (const [index, first] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const second = places[next];
      if (!second || second.at - first.at > shape.window) break;
      if (first.stem === second.stem) continue;
      const [low, high] = [Math.min(first.stem, second.stem), Math.max(first.stem, second.stem)];
      keys.add(keyOf(mix(mix(PRIME, low), high), shape.keyBits));
    }
  const scale = shape.pairWeight / Math.sqrt(keys.size + 3);
  for (const key of keys) values.set(key, (values.get(key) ?? 0) + scale);
}

/** Lengths of the runs of letters: they keep what stems cut off. */
const LETTERS = [4, 5];

/** Where hashes of letters and of findings begin, so that they are none of those of stems. */
const [LETTER_SEED, FINDING_SEED] = [0x9e3779b9, 0x7f4a7c15];

function lettersOf(word: string): string[] {
  const padded = ` ${word} `;
  return LETTERS.flatMap((length) =>
    Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, first) => padded.slice(first, first + length)),
  );
}

function addLetters(
  values: Map<number, number>,
  words: readonly string[],
  { letterWeight, keyBits }: FeatureShape,
): void {
  const counts = new Map<string, number>();
  const runs = words.flatMap(lettersOf);
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const scale = letterWeight / Math.sqrt(runs.length + 3);
  for (const [run, count] of counts)
    values.set(keyOf(hashText(run, LETTER_SEED), keyBits), (1 + Math.log(count)) * scale);
}

/** Score from which a topic is as sure as can be. */
const SURE = 6;

function addFindings(
  values: Map<number, number>,
  text: string,
  { lang, weight }: NonNullable<FeatureShape['reading']>,
  keyBits: number,
): void {
  const found = new Map<string, number>();
  for (const { topics, cues, subject } of readClause(text, lang)) {
    for (const { topic, score } of topics)
      found.set(topic, Math.max(found.get(topic) ?? 0, Math.min(score, SURE) / SURE));
    for (const cue of cues.keys()) found.set(`cue ${cue}`, 1);
    if (subject) found.set(`subject ${subject}`, 1);
  }
  const scale = weight / Math.sqrt(found.size + 3);
  for (const [name, value] of found) values.set(keyOf(hashText(name, FINDING_SEED), keyBits), value * scale);
}

/**
 * The features of a clause and how strongly each is there. Concepts are looked for in `lang`, the others know
 * their language.
 */
export function clauseFeatures(text: string, shape: FeatureShape, lang: TermsLanguage = 'en'): Map<number, number> {
  const words = clauseWords(text);
  const values = new Map<number, number>();
  if (shape.grams > 0) {
    const stems = hashWords(words);
    addRuns(values, stems, shape);
    addPairs(values, stems, shape);
  }
  if (shape.letterWeight > 0) addLetters(values, words, shape);
  if (shape.reading) addFindings(values, text, shape.reading, shape.keyBits);
  if (shape.concepts) addConcepts(values, conceptPlaces(withoutTags(text), words, lang), shape.concepts, shape.keyBits);
  return values;
}
