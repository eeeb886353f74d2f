import { areAntonyms } from './antonyms.ts';
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
  return (short.length >= 3 && OPPOSITES.some((prefix) => long === prefix + short)) || areAntonyms(a, b);
}

/** Forms of one modal verb each: "darf" and "dürfen" say the same of one and of several. */
const MODAL_FORMS: ReadonlyMap<string, number> = new Map(
  [
    'kann können',
    'darf dürfen',
    'muss müssen',
    'soll sollen',
    'peut peuvent pouvez pouvons',
    'doit doivent devez devons',
    'puede pueden podemos',
    'debe deben debemos',
    'può possono possiamo puoi',
    'deve devono dobbiamo devi devem devemos',
    'pode podem podemos',
    'może mogą możemy możesz',
    'musi muszą musimy musisz',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)),
);
const areOneModal = (a: string, b: string) => MODAL_FORMS.has(a) && MODAL_FORMS.get(a) === MODAL_FORMS.get(b);

/** "collect", "collects", "collecting": one stem. */
function haveOneStem(a: string, b: string): boolean {
  const stem = Math.max(4, Math.min(a.length, b.length) - 3);
  return a.length >= 4 && b.length >= 4 && a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 4;
}

const isPlain = (form: string) => !/\p{N}/u.test(form) && !DECISIVE_WORDS.has(form);

/** Whether two words that neither count nor decide are one in another form: "host", "hosting". */
export const areInflected = (a: string, b: string) =>
  isPlain(a) && isPlain(b) && (a === b || (!areOpposites(a, b) && haveOneStem(a, b)));

const isVariant = (a: string, b: string): boolean => {
  if (a === b || areOneModal(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || areOpposites(a, b)) return false;
  if (haveOneStem(a, b)) return true;
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
