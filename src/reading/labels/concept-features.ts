import { conceptsOf, type TermsLanguage } from './concepts.ts';
import { keyOf, mix } from './hashes.ts';
import { looksLikeName } from './names.ts';

/** How many words two concepts may stand apart to be a pair, and three to be a triple. */
export interface ConceptWindows {
  window: number;
  triples: number;
}

/** Concepts within so many words of each other are surely meant together; farther ones count less. */
const [TOGETHER, FARTHER] = [6, 0.6];

/** Within so many words it also tells which of two concepts comes first: who may end what is not what may end whom. */
const IN_ORDER = 8;

/** Where hashes of single concepts, of pairs, of pairs in order and of triples of them begin. */
const [CONCEPT_SEED, PAIR_SEED, ORDER_SEED, TRIPLE_SEED] = [0x3c6ef372, 0x1b873593, 0x510e527f, 0xa54ff53a];

/** More concepts than are known: two of them are one number in this base. */
const BASE = 1000;

/** A concept, and the number of the word that names it. */
export interface Place {
  concept: number;
  at: number;
}

/** Pairs of concepts within `window` words, in either order, each with what it counts. */
function pairsOf(places: readonly Place[], window: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const [index, { concept, at }] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const other = places[next];
      if (!other || other.at - at > window) break;
      if (other.at === at || other.concept === concept) continue;
      const pair = Math.min(concept, other.concept) * BASE + Math.max(concept, other.concept);
      pairs.set(pair, Math.max(pairs.get(pair) ?? 0, other.at - at <= TOGETHER ? 1 : FARTHER));
    }
  return pairs;
}

/** Pairs of concepts that stand close together, the first one first. */
function orderedPairsOf(places: readonly Place[]): Set<number> {
  const pairs = new Set<number>();
  for (const [index, { concept, at }] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const other = places[next];
      if (!other || other.at - at > IN_ORDER) break;
      if (other.at !== at && other.concept !== concept) pairs.add(concept * BASE + other.concept);
    }
  return pairs;
}

/** Triples of different concepts within `window` words, in any order. */
function triplesOf(places: readonly Place[], window: number): Set<number> {
  const triples = new Set<number>();
  for (const [index, first] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const second = places[next];
      if (!second || second.at - first.at > window) break;
      if (second.concept === first.concept) continue;
      const [low, high] = [Math.min(first.concept, second.concept), Math.max(first.concept, second.concept)];
      for (let last = next + 1; last < places.length; last++) {
        const third = places[last];
        if (!third || third.at - first.at > window) break;
        const { concept } = third;
        if (concept === low || concept === high) continue;
        const [least, middle, most] =
          concept < low ? [concept, low, high] : concept < high ? [low, concept, high] : [low, high, concept];
        triples.add((least * BASE + middle) * BASE + most);
      }
    }
  return triples;
}

/** The concept of a word that is none of ours and looks like a name. */
const NAME = [BASE - 1];

/** Where a text speaks of which concepts; `words` are its words in small letters. */
export function conceptPlaces(text: string, words: readonly string[], lang: TermsLanguage): Place[] {
  const names = looksLikeName(text, lang);
  return words.flatMap((word, at) => {
    const known = conceptsOf(word, lang);
    return (known.length === 0 && names[at] ? NAME : known).map((concept) => ({ concept, at }));
  });
}

/** Adds features that are there or not; the more there are, the less each counts. */
function addEach(values: Map<number, number>, features: ReadonlySet<number>, seed: number, keyBits: number): void {
  const scale = 1 / Math.sqrt(features.size + 3);
  for (const feature of features) values.set(keyOf(mix(seed, feature), keyBits), scale);
}

/** Adds single concepts, and pairs and triples of them, to the features of a clause. */
export function addConcepts(
  values: Map<number, number>,
  places: readonly Place[],
  { window, triples }: ConceptWindows,
  keyBits: number,
): void {
  const counts = new Map<number, number>();
  for (const { concept } of places) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  const scale = 1 / Math.sqrt(places.length + 3);
  for (const [concept, count] of counts)
    values.set(keyOf(mix(CONCEPT_SEED, concept), keyBits), (1 + Math.log(count)) * scale);
  const pairs = pairsOf(places, window);
  const pairScale = 1 / Math.sqrt(pairs.size + 3);
  for (const [pair, value] of pairs) values.set(keyOf(mix(PAIR_SEED, pair), keyBits), value * pairScale);
  addEach(values, orderedPairsOf(places), ORDER_SEED, keyBits);
  addEach(values, triplesOf(places, triples), TRIPLE_SEED, keyBits);
}
