/** Items that stand with the same words in both texts, and not in the same list: what a list says of them is another thing. */
import type { Difference, Side } from './align.ts';
import { NEGATIONS } from './flips.ts';

/** Letters of the sentence that an item goes on with; null for what goes on with none. */
function leadInOf({ reading }: Side, letters: readonly string[], index: number): string | null {
  const sentence = reading.sentences[index];
  if (sentence?.kind !== 'item' || sentence.leadIn < 0 || letters[index] === '') return null;
  return letters[sentence.leadIn] ?? null;
}

/** What each sentence's letters go on with, wherever they stand. */
function leadInsOf(side: Side, letters: readonly string[]): Map<string, Set<string | null>> {
  const leadIns = new Map<string, Set<string | null>>();
  for (const [index, own] of letters.entries()) {
    const known = leadIns.get(own);
    const leadIn = leadInOf(side, letters, index);
    if (known) known.add(leadIn);
    else leadIns.set(own, new Set([leadIn]));
  }
  return leadIns;
}

/**
 * Items of one side that came into a list: the other side has them in other lists only, which all stand in both. Where a list's
 * lead-in is in other words, its items are where they were.
 */
function cameIn(
  side: Side,
  letters: readonly string[],
  own: ReadonlyMap<string, unknown>,
  others: ReadonlyMap<string, ReadonlySet<string | null>>,
): number[] {
  return letters.flatMap((item, index) => {
    const leadIn = leadInOf(side, letters, index);
    const known = others.get(item);
    if (leadIn === null || !known || known.has(leadIn)) return [];
    return [...known].every((other) => other !== null && own.has(other)) ? [index] : [];
  });
}

const denies = ({ keys }: Side, index: number) => keys[index]?.forms.some((form) => NEGATIONS.has(form)) === true;

/** Items of a list of which the lead-in was reworded so that it denies, or no longer does: "we collect:" became "we never collect:". */
function turned(
  [a, lettersA]: [Side, readonly string[]],
  [b, lettersB]: [Side, readonly string[]],
  pairs: readonly (readonly [number, number])[],
): Difference[] {
  const leadIns = new Map(pairs.filter(([one, two]) => denies(a, one) !== denies(b, two)));
  if (leadIns.size === 0) return [];
  const before = new Map<string, number>();
  for (const [index, { leadIn, kind }] of a.reading.sentences.entries()) {
    const now = leadIns.get(leadIn);
    if (kind === 'item' && now !== undefined) before.set(`${now} ${lettersA[index]}`, index);
  }
  return b.reading.sentences.flatMap(({ leadIn, kind }, index): Difference[] => {
    const found = kind === 'item' ? before.get(`${leadIn} ${lettersB[index]}`) : undefined;
    return found === undefined ? [] : [{ before: found, after: index, isElsewhere: true }];
  });
}

/**
 * Differences of items that have the same words in both texts.
 * @param pairs sentences that are versions of each other
 */
export function movedItems(
  [a, lettersA]: [Side, readonly string[]],
  [b, lettersB]: [Side, readonly string[]],
  pairs: readonly (readonly [number, number])[],
): Difference[] {
  const [before, after] = [leadInsOf(a, lettersA), leadInsOf(b, lettersB)];
  return [
    ...turned([a, lettersA], [b, lettersB], pairs),
    ...cameIn(a, lettersA, before, after).map((index) => ({ before: index, after: null, isElsewhere: true })),
    ...cameIn(b, lettersB, after, before).map((index) => ({ before: null, after: index, isElsewhere: true })),
  ];
}
