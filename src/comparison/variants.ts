import { DECISIVE_WORDS, OPPOSITES } from './same-words.ts';

/** Letters by which long words may differ and still be one word mistyped or inflected. */
function typosAllowed(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/** Edit distance with neighbours swapped counting once; stops caring above 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (previous[j - 1] ?? 9) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 9) + 1);
      row.push(least);
    }
    older = previous;
    previous = row;
  }
  return previous[b.length] ?? 9;
}

/** "revocable" and "irrevocable", "limited" and "unlimited": the same letters, the opposite sense. */
export function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && OPPOSITES.some((prefix) => long === prefix + short);
}

const isVariant = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (/\p{N}/u.test(a + b) || DECISIVE_WORDS.has(a) || DECISIVE_WORDS.has(b) || areOpposites(a, b)) return false;
  // "collect", "collects", "collecting": one stem.
  const stem = Math.max(4, Math.min(a.length, b.length) - 3);
  if (a.length >= 4 && b.length >= 4 && a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 4)
    return true;
  return distance(a, b) <= typosAllowed(Math.min(a.length, b.length));
};

/** Whether two lists of words differ in spelling and inflection alone, whatever their order. */
export function areVariants(before: readonly string[], after: readonly string[]): boolean {
  if (before.length !== after.length || before.length > 40) return false;
  const [one, two] = [[...before].sort(), [...after].sort()];
  return (
    before.every((form, index) => isVariant(form, after[index] ?? '')) ||
    one.every((form, index) => isVariant(form, two[index] ?? ''))
  );
}
