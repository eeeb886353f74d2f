/** Which words of two sentences have no counterpart in the other, by their longest common subsequence. */
export interface WordDiff {
  before: boolean[];
  after: boolean[];
}

/** Longer than any sentence reading makes; a guard, so that the table stays small. */
const MOST = 700;

/** Compares two lists of words. Symmetric: swapping the lists swaps the answer. */
export function diffWords(before: readonly string[], after: readonly string[]): WordDiff {
  const result: WordDiff = { before: before.map(() => true), after: after.map(() => true) };
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    result.before[head] = false;
    result.after[head] = false;
    head++;
  }
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    result.before[before.length - 1 - tail] = false;
    result.after[after.length - 1 - tail] = false;
    tail++;
  }
  const a = before.slice(head, Math.min(before.length - tail, head + MOST));
  const b = after.slice(head, Math.min(after.length - tail, head + MOST));
  for (const [i, j] of commonPairs(a, b)) {
    result.before[head + i] = false;
    result.after[head + j] = false;
  }
  return result;
}

/** Index pairs of a longest common subsequence. The order of the lists never decides ties. */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  if (a.length === 0 || b.length === 0) return [];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = table[(i + 1) * width + j] ?? 0;
      const right = table[i * width + j + 1] ?? 0;
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else {
      const down = table[(i + 1) * width + j] ?? 0;
      const right = table[i * width + j + 1] ?? 0;
      if (down > right || (down === right && (a[i] ?? '') < (b[j] ?? ''))) i++;
      else j++;
    }
  }
  return pairs;
}
