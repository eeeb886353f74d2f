import type { Side } from './align.ts';
import { EMPTY_WORDS } from './same-words.ts';

/** Share of weighted words that two sentences must have in common to be versions of one. */
const SIMILAR = 0.42;
/** The same where both stand between the same unchanged sentences. */
const SIMILAR_IN_PLACE = 0.26;
/** Share of a sentence's words that stand in a longer one, and how many they must be, for it to have grown into that. */
const CONTAINED = 0.9;
const CONTAINED_WORDS = 6;
/** Words in more sentences than this pair nothing: they would make work grow with the square. */
const MOST_POSTINGS = 60;
/** Candidates looked at for one sentence; fewer, but never fewer than the least, where the sentences that differ have more words than so many times this. */
const MOST_CANDIDATES = 40;
const LEAST_CANDIDATES = 4;
const MOST_WORK = 10_000_000;

interface Candidate {
  before: number;
  after: number;
  score: number;
}

/** How often a sentence has each word. */
type Words = Map<string, number>;

function countWords(forms: readonly string[]): Words {
  const counts: Words = new Map();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** How rare words are among the sentences that differ: rare ones tell versions of a sentence. */
function weigher(sides: readonly [Side, readonly number[]][]): (form: string) => number {
  const counts = new Map<string, number>();
  let sentences = 0;
  for (const [{ keys }, indices] of sides) {
    for (const index of indices) {
      sentences++;
      for (const form of new Set(keys[index]?.forms)) counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return (form) => (EMPTY_WORDS.has(form) ? 0.2 : Math.log(1 + sentences / (counts.get(form) ?? 1)));
}

/** Sums of the same weights in another order are another number by a hair: so both ways round they are one. */
const rounded = (score: number) => Math.round(score * 1e9) / 1e9;

function similarity(a: Words, b: Words, weight: (form: string) => number): number {
  let common = 0;
  let total = 0;
  for (const [form, count] of a) {
    const other = b.get(form) ?? 0;
    common += 2 * Math.min(count, other) * weight(form);
    total += count * weight(form);
  }
  const shorter = Math.min(
    total,
    [...b].reduce((sum, [form, count]) => sum + count * weight(form), 0),
  );
  for (const [form, count] of b) total += count * weight(form);
  if (total === 0) return 0;
  // "We may change the price." grew into "We may change the price where costs rise, …".
  const contained = Math.min(a.size, b.size) >= CONTAINED_WORDS && rounded(common / 2 / shorter) >= CONTAINED;
  return Math.max(rounded(common / total), contained ? SIMILAR : 0);
}

/** The sentences of one side that have each word, by the word; words that pair nothing are left out. */
function postingsOf(sentences: ReadonlyMap<number, Words>): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [index, words] of sentences) {
    for (const form of words.keys()) {
      if (EMPTY_WORDS.has(form)) continue;
      const list = postings.get(form);
      if (list) list.push(index);
      else postings.set(form, [index]);
    }
  }
  for (const [form, list] of postings) if (list.length > MOST_POSTINGS) postings.delete(form);
  return postings;
}

/** How many candidates are looked at for each sentence, so that work is bounded however many and long the sentences are. */
function candidatesFor(...sides: readonly ReadonlyMap<number, Words>[]): number {
  const words = sides.flatMap((side) => [...side.values()]).reduce((sum, { size }) => sum + size, 0);
  return Math.max(LEAST_CANDIDATES, Math.min(MOST_CANDIDATES, Math.floor(MOST_WORK / Math.max(1, words))));
}

/** Those with most votes, best first. */
function mostOf(votes: ReadonlyMap<number, number>, most: number): number[] {
  const least = votes.size > most ? (Float64Array.from(votes.values()).sort().at(-most) ?? 0) : 0;
  return [...votes]
    .filter(([, vote]) => vote >= least)
    .sort(([one, x], [two, y]) => y - x || one - two)
    .slice(0, most)
    .map(([index]) => index);
}

/** The other side's sentences that have most in common with these words. */
function likely(
  words: Words,
  postings: ReadonlyMap<string, number[]>,
  weight: (form: string) => number,
  most: number,
): number[] {
  const votes = new Map<number, number>();
  for (const form of words.keys()) {
    for (const index of postings.get(form) ?? []) votes.set(index, (votes.get(index) ?? 0) + weight(form));
  }
  return mostOf(votes, most);
}

/** Pairs sentences that are versions of each other, best pairs first. Symmetric in its sides. */
export function pairSimilar(
  a: Side,
  gone: readonly number[],
  b: Side,
  added: readonly number[],
  isSamePlace: (before: number, after: number) => boolean,
): [number, number][] {
  if (gone.length === 0 || added.length === 0) return [];
  const weight = weigher([
    [a, gone],
    [b, added],
  ]);
  const wordsOf = ({ keys }: Side, indices: readonly number[]) =>
    new Map(indices.map((index) => [index, countWords(keys[index]?.forms ?? [])]));
  const [goneWords, addedWords] = [wordsOf(a, gone), wordsOf(b, added)];
  const [gonePostings, addedPostings] = [postingsOf(goneWords), postingsOf(addedWords)];
  const most = candidatesFor(goneWords, addedWords);
  const looked = new Map<number, Set<number>>(gone.map((before) => [before, new Set()]));
  for (const [after, words] of addedWords)
    for (const before of likely(words, gonePostings, weight, most)) looked.get(before)?.add(after);
  for (const [before, words] of goneWords)
    for (const after of likely(words, addedPostings, weight, most)) looked.get(before)?.add(after);
  const candidates: Candidate[] = [];
  for (const [before, others] of looked)
    for (const after of others) {
      const score = similarity(goneWords.get(before) ?? new Map(), addedWords.get(after) ?? new Map(), weight);
      if (score >= SIMILAR || (score >= SIMILAR_IN_PLACE && isSamePlace(before, after)))
        candidates.push({ before, after, score });
    }
  return choose(candidates);
}

function choose(candidates: Candidate[]): [number, number][] {
  candidates.sort((x, y) => y.score - x.score || x.before + x.after - (y.before + y.after));
  const [usedBefore, usedAfter] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { before, after } of candidates) {
    if (usedBefore.has(before) || usedAfter.has(after)) continue;
    usedBefore.add(before);
    usedAfter.add(after);
    pairs.push([before, after]);
  }
  return pairs;
}
