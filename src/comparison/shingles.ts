import type { Key } from './keys.ts';

/** Words of a run that must stand together elsewhere to be the same text moved. */
export const RUN = 4;

/** A run's fingerprint. Collisions of 32 bits are rare enough to hide no sentence, which has many runs. */
function fingerprint(forms: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + RUN; at++) {
    const form = forms[at] ?? '';
    for (let index = 0; index < form.length; index++) hash = Math.imul(hash ^ form.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash;
}

/** All runs of a text's sentences, across sentence borders too: splitting and merging change nothing. */
export function shinglesOf(keys: readonly Key[]): Set<number> {
  const shingles = new Set<number>();
  let tail: string[] = [];
  for (const { forms } of keys) {
    const joined = [...tail, ...forms];
    for (let at = 0; at + RUN <= joined.length; at++) shingles.add(fingerprint(joined, at));
    tail = joined.slice(-(RUN - 1));
  }
  return shingles;
}

/** The runs of one sentence, from its first word on. */
export const runsOf = (forms: readonly string[]): number[] =>
  forms.slice(0, Math.max(0, forms.length - RUN + 1)).map((_, at) => fingerprint(forms, at));

/** Which forms of a sentence stand in no run of the other text. */
export function uncovered(forms: readonly string[], elsewhere: ReadonlySet<number>): boolean[] {
  const novel = forms.map(() => true);
  for (let at = 0; at + RUN <= forms.length; at++) {
    if (!elsewhere.has(fingerprint(forms, at))) continue;
    for (let inside = at; inside < at + RUN; inside++) novel[inside] = false;
  }
  return novel;
}
