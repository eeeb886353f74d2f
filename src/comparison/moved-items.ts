/** Items that stand with the same words in both texts, and not in the same list: what a list says of them is another thing. */
import { analyseSentence } from '../reading/index.ts';
import { isFlow } from '../vocabulary.ts';
import type { Difference, Side } from './align.ts';
import { NEGATIONS } from './flips.ts';

/** Letters of the sentence that an item goes on with; null for what goes on with none. */
function leadInOf({ reading }: Side, letters: readonly string[], index: number): string | null {
  const sentence = reading.sentences[index];
  if (sentence?.kind !== 'item' || sentence.leadIn < 0 || letters[index] === '') return null;
  return letters[sentence.leadIn] ?? null;
}

/** What each sentence's letters go on with, wherever they stand, and where first. */
function leadInsOf(side: Side, letters: readonly string[]): Map<string, Map<string | null, number>> {
  const leadIns = new Map<string, Map<string | null, number>>();
  for (const [index, own] of letters.entries()) {
    const known = leadIns.get(own) ?? new Map<string | null, number>();
    leadIns.set(own, known);
    const leadIn = leadInOf(side, letters, index);
    if (!known.has(leadIn)) known.set(leadIn, index);
  }
  return leadIns;
}

/** Score from which an item is about what it is a matter of law to do or not. */
const SURE = 3;
/** Lists of the other text that are looked through. */
const MOST_LISTS = 20;

/** What a list says of its item: what is done with it, whether it is promised or forbidden, and how much or how long. */
function saidOf({ reading }: Side, index: number): string {
  const { flow, promises, topics } = analyseSentence(reading, index);
  const { start = 0, end = 0 } = reading.sentences[reading.sentences[index]?.leadIn ?? -1] ?? {};
  const terms = topics.filter(({ topic, score }) => !isFlow(topic) && score >= SURE).map(({ topic }) => topic);
  return JSON.stringify([flow, promises, terms.sort(), reading.text.slice(start, end).match(/\p{N}+/gu)]);
}

/**
 * Items of one side that came into a list: the other side has them in other lists only, which all stand in both and say something else of
 * them. Where a list's lead-in is in other words, its items are where they were.
 */
function cameIn(
  [side, letters, own]: ItemsOf,
  [otherSide, , others]: ItemsOf,
  said: (side: Side, index: number) => string,
): number[] {
  return letters.flatMap((item, index) => {
    const leadIn = leadInOf(side, letters, index);
    const known = others.get(item);
    if (leadIn === null || !known || known.has(leadIn)) return [];
    if (![...known.keys()].every((other) => other !== null && own.has(other))) return [];
    const places = [...known.values()].slice(0, MOST_LISTS);
    return places.some((place) => said(otherSide, place) === said(side, index)) ? [] : [index];
  });
}

type ItemsOf = readonly [side: Side, letters: readonly string[], leadIns: ReturnType<typeof leadInsOf>];

/** Each item is read once. */
function reader(): typeof saidOf {
  const known = new Map<Side, Map<number, string>>();
  return (side, index) => {
    const own = known.get(side) ?? new Map<number, string>();
    known.set(side, own);
    const said = own.get(index) ?? saidOf(side, index);
    own.set(index, said);
    return said;
  };
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
  const before: ItemsOf = [a, lettersA, leadInsOf(a, lettersA)];
  const after: ItemsOf = [b, lettersB, leadInsOf(b, lettersB)];
  const said = reader();
  return [
    ...turned([a, lettersA], [b, lettersB], pairs),
    ...cameIn(before, after, said).map((index) => ({ before: index, after: null, isElsewhere: true })),
    ...cameIn(after, before, said).map((index) => ({ before: null, after: index, isElsewhere: true })),
  ];
}
