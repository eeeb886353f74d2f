import type { Reading } from '../reading/index.ts';
import { type Key, keyOf } from './keys.ts';
import { pairSimilar } from './pair-similar.ts';

/** One side of a comparison: a reading with its sentences' keys. */
export interface Side {
  reading: Reading;
  keys: Key[];
}

/** Sentences that differ: reworded (both), gone (only before) or new (only after). Indices of sentences. */
export interface Difference {
  before: number | null;
  after: number | null;
}

const sideOf = (reading: Reading): Side => ({
  reading,
  keys: reading.sentences.map((sentence) => keyOf(reading, sentence)),
});

const isHeading = ({ reading }: Side, index: number) => reading.sentences[index]?.kind === 'heading';

/** Sentences of one side whose words don't stand as a sentence anywhere in the other. Headings say nothing themselves. */
function unmatched(side: Side, joined: readonly string[], other: ReadonlySet<string>): number[] {
  return joined.flatMap((words, index) => (words === '' || isHeading(side, index) || other.has(words) ? [] : [index]));
}

/** For each changed sentence, the unchanged ones that it stands between, as one text. */
function placesOf(joined: readonly string[], changed: readonly number[]): Map<number, string> {
  const isChanged = new Set(changed);
  const places = new Map<number, string>();
  const next = new Map<number, string>();
  let following = '';
  for (let index = joined.length - 1; index >= 0; index--) {
    if (isChanged.has(index)) next.set(index, following);
    else if (joined[index] !== '') following = joined[index] ?? '';
  }
  let preceding = '';
  for (const [index, words] of joined.entries()) {
    if (isChanged.has(index)) places.set(index, `${preceding}|${next.get(index) ?? ''}`);
    else if (words !== '') preceding = words;
  }
  return places;
}

/** Aligns two readings wherever their sentences stand: order, sections and numbering don't matter. */
export function align(before: Reading, after: Reading): { before: Side; after: Side; differences: Difference[] } {
  const [a, b] = [sideOf(before), sideOf(after)];
  const [joinedA, joinedB] = [a, b].map(({ keys }) => keys.map(({ forms }) => forms.join(' '))) as [string[], string[]];
  const gone = unmatched(a, joinedA, new Set(joinedB));
  const added = unmatched(b, joinedB, new Set(joinedA));
  const [placesA, placesB] = [placesOf(joinedA, gone), placesOf(joinedB, added)];
  const isSamePlace = (one: number, two: number) => placesA.get(one) === placesB.get(two);
  const pairs = pairSimilar(a, gone, b, added, isSamePlace);
  const pairedA = new Set(pairs.map(([one]) => one));
  const pairedB = new Set(pairs.map(([, two]) => two));
  return {
    before: a,
    after: b,
    differences: [
      ...pairs.map(([one, two]) => ({ before: one, after: two })),
      ...gone.filter((index) => !pairedA.has(index)).map((index) => ({ before: index, after: null })),
      ...added.filter((index) => !pairedB.has(index)).map((index) => ({ before: null, after: index })),
    ],
  };
}
