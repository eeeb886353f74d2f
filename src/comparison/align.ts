import type { Reading } from '../reading/index.ts';
import { type Key, keyOf } from './keys.ts';
import { movedItems } from './moved-items.ts';
import { pairSimilar } from './pair-similar.ts';
import { regrouped } from './regrouped.ts';

/** One side of a comparison: a reading with its sentences' keys. */
export interface Side {
  reading: Reading;
  keys: Key[];
}

/** Sentences that differ: reworded (both), gone (only before) or new (only after). Indices of sentences. */
export interface Difference {
  before: number | null;
  after: number | null;
  /** Its words stand in the other text, and there in a list that says something else of them. */
  isElsewhere?: boolean;
}

const sideOf = (reading: Reading): Side => ({
  reading,
  keys: reading.sentences.map((sentence) => keyOf(reading, sentence)),
});

const isHeading = ({ reading }: Side, index: number) => reading.sentences[index]?.kind === 'heading';

/** Sentences of one side whose letters don't stand as a sentence anywhere in the other. Headings say nothing themselves. */
function unmatched(side: Side, letters: readonly string[], other: ReadonlySet<string>): number[] {
  return letters.flatMap((own, index) => (own === '' || isHeading(side, index) || other.has(own) ? [] : [index]));
}

/** For each changed sentence, the unchanged ones that it stands between, as one text. */
function placesOf(letters: readonly string[], changed: readonly number[]): Map<number, string> {
  const isChanged = new Set(changed);
  const places = new Map<number, string>();
  const next = new Map<number, string>();
  let following = '';
  for (let index = letters.length - 1; index >= 0; index--) {
    if (isChanged.has(index)) next.set(index, following);
    else if (letters[index] !== '') following = letters[index] ?? '';
  }
  let preceding = '';
  /** One text for all that stand at one place. */
  let place: string | null = null;
  for (const [index, own] of letters.entries()) {
    if (isChanged.has(index)) {
      place ??= `${preceding}|${next.get(index) ?? ''}`;
      places.set(index, place);
    } else if (own !== '') {
      preceding = own;
      place = null;
    }
  }
  return places;
}

/** By their places. */
function byPlace(places: ReadonlyMap<number, string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, place] of places) {
    const group = groups.get(place);
    if (group) group.push(index);
    else groups.set(place, [index]);
  }
  return groups;
}

/** Sentences of either side that are there with the same letters, cut into other sentences at the same place. */
function recut(
  [lettersA, placesA]: [readonly string[], ReadonlyMap<number, string>],
  [lettersB, placesB]: [readonly string[], ReadonlyMap<number, string>],
): [Set<number>, Set<number>] {
  const [sameA, sameB] = [new Set<number>(), new Set<number>()];
  const others = byPlace(placesB);
  for (const [place, own] of byPlace(placesA)) {
    const other = others.get(place);
    if (!other) continue;
    const { beginning, end } = regrouped(
      own.map((index) => lettersA[index] ?? ''),
      other.map((index) => lettersB[index] ?? ''),
    );
    for (const [side, same, at] of [
      [own, sameA, 0],
      [other, sameB, 1],
    ] as const)
      for (const index of [...side.slice(0, beginning[at]), ...side.slice(side.length - end[at])]) same.add(index);
  }
  return [sameA, sameB];
}

/**
 * Aligns two readings wherever their sentences stand: order, sections and numbering don't matter, nor do spaces and where sentences,
 * items and lines end.
 */
export function align(before: Reading, after: Reading): { before: Side; after: Side; differences: Difference[] } {
  const [a, b] = [sideOf(before), sideOf(after)];
  const [lettersA, lettersB] = [a, b].map(({ keys }) => keys.map(({ forms }) => forms.join(''))) as [
    string[],
    string[],
  ];
  const [allGone, allAdded] = [unmatched(a, lettersA, new Set(lettersB)), unmatched(b, lettersB, new Set(lettersA))];
  const [placesA, placesB] = [placesOf(lettersA, allGone), placesOf(lettersB, allAdded)];
  const [sameA, sameB] = recut([lettersA, placesA], [lettersB, placesB]);
  const gone = allGone.filter((index) => !sameA.has(index));
  const added = allAdded.filter((index) => !sameB.has(index));
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
      ...movedItems([a, lettersA], [b, lettersB], pairs),
    ],
  };
}
