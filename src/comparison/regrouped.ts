/** Words that stand as they stood, though other sentences, items or lines are made of them. */

/** Walks along both sides as long as their letters are the same. @returns how many sentences of either end at one place, the last time that they do */
function sameUpTo(one: readonly string[], two: readonly string[]): [number, number] {
  let ends: [number, number] = [0, 0];
  let [at, other] = [0, 0];
  /** Letters of the side that is ahead, which the other has still to say; and whether that is the first. */
  let rest = '';
  let isFirstAhead = false;
  while (at < one.length || other < two.length) {
    const next = isFirstAhead ? two[other++] : one[at++];
    if (next === undefined) break;
    if (rest.startsWith(next)) rest = rest.slice(next.length);
    else if (next.startsWith(rest)) {
      rest = next.slice(rest.length);
      isFirstAhead = !isFirstAhead;
    } else break;
    if (rest === '') {
      ends = [at, other];
      isFirstAhead = false;
    }
  }
  return ends;
}

const backwards = (letters: string) => [...letters].reverse().join('');

/**
 * Of sentences that stand at one place in either text, those of which the words are the same from the place's beginning, and up to
 * its end, however they are cut into sentences. Time grows with the letters.
 * @param one letters of the sentences without spaces, in order; `two` the same of the other text
 * @returns how many of either are the same at the beginning and at the end; never more than there are
 */
export function regrouped(
  one: readonly string[],
  two: readonly string[],
): { beginning: [number, number]; end: [number, number] } {
  const beginning = sameUpTo(one, two);
  const turned = (letters: readonly string[], from: number) => letters.slice(from).reverse().map(backwards);
  const end = sameUpTo(turned(one, beginning[0]), turned(two, beginning[1]));
  return { beginning, end };
}
