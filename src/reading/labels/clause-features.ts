import { readClause } from '../read-clause.ts';
import type { ReadLanguage } from '../text/language.ts';

/**
 * How a clause is turned into numbers for the linear models: stems, runs of stems, pairs of telling
 * stems, runs of letters, and what reading finds in it.
 */
export interface FeatureShape {
  /** Longest run of neighbouring stems that is one feature. */
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
}

/** A clause longer than this is read up to here; a page of text. */
const LONGEST = 20_000;

/** Six letters keep the sense and drop most endings, in every language that we read. */
const STEM = 6;

const WORD = /\p{L}+|\p{N}+/gu;
const TAG = /<[^<>]{1,300}>/g;

/** FNV-1a's offset and prime. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

const mix = (hash: number, value: number) => Math.imul(hash ^ value, PRIME) >>> 0;

/** 24 bits are enough: some ten thousand features share them. */
const keyOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8;

function hashText(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** The clause's words in order; any number is the same word. */
const wordsOf = (text: string): string[] =>
  (text.slice(0, LONGEST).replace(TAG, ' ').toLowerCase().match(WORD) ?? []).map((word) =>
    /^\p{N}/u.test(word) ? '0' : word,
  );

const hashWords = (words: readonly string[]): number[] => words.map((word) => hashText(word.slice(0, STEM)));

/** The clause's stems in order, as hashes. */
export const hashStems = (text: string): number[] => hashWords(wordsOf(text));

/** The key under which a single stem is known. */
export const stemKey = (hash: number) => keyOf(mix(OFFSET, hash));

function addRuns(values: Map<number, number>, stems: readonly number[], { grams }: FeatureShape): void {
  const counts = new Map<number, number>();
  for (let first = 0; first < stems.length; first++) {
    let hash = OFFSET;
    for (let at = first; at < Math.min(first + grams, stems.length); at++) {
      hash = mix(hash, stems[at] ?? 0);
      const key = keyOf(hash);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const scale = 1 / Math.sqrt(grams * stems.length + 3);
  for (const [key, count] of counts) values.set(key, (1 + Math.log(count)) * scale);
}

function addPairs(values: Map<number, number>, stems: readonly number[], shape: FeatureShape): void {
  const places = stems.flatMap((stem, at) => (shape.telling.has(stemKey(stem)) ? [{ stem, at }] : []));
  const keys = new Set<number>();
  for (const [index, first] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const second = places[next];
      if (!second || second.at - first.at > shape.window) break;
      if (first.stem === second.stem) continue;
      const [low, high] = [Math.min(first.stem, second.stem), Math.max(first.stem, second.stem)];
      keys.add(keyOf(mix(mix(PRIME, low), high)));
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

function addLetters(values: Map<number, number>, words: readonly string[], weight: number): void {
  const counts = new Map<string, number>();
  const runs = words.flatMap(lettersOf);
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const scale = weight / Math.sqrt(runs.length + 3);
  for (const [run, count] of counts) values.set(keyOf(hashText(run, LETTER_SEED)), (1 + Math.log(count)) * scale);
}

/** Score from which a topic is as sure as can be. */
const SURE = 6;

function addFindings(
  values: Map<number, number>,
  text: string,
  { lang, weight }: NonNullable<FeatureShape['reading']>,
): void {
  const found = new Map<string, number>();
  for (const { topics, cues, subject } of readClause(text, lang)) {
    for (const { topic, score } of topics)
      found.set(topic, Math.max(found.get(topic) ?? 0, Math.min(score, SURE) / SURE));
    for (const cue of cues.keys()) found.set(`cue ${cue}`, 1);
    if (subject) found.set(`subject ${subject}`, 1);
  }
  const scale = weight / Math.sqrt(found.size + 3);
  for (const [name, value] of found) values.set(keyOf(hashText(name, FINDING_SEED)), value * scale);
}

/** The features of a clause and how strongly each is there. */
export function clauseFeatures(text: string, shape: FeatureShape): Map<number, number> {
  const words = wordsOf(text);
  const stems = hashWords(words);
  const values = new Map<number, number>();
  addRuns(values, stems, shape);
  addPairs(values, stems, shape);
  if (shape.letterWeight > 0) addLetters(values, words, shape.letterWeight);
  if (shape.reading) addFindings(values, text, shape.reading);
  return values;
}
