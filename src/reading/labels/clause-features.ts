/** How a clause is turned into numbers for the linear models: stems, runs of stems, and pairs of telling stems. */
export interface FeatureShape {
  /** Longest run of neighbouring stems that is one feature. */
  grams: number;
  /** How many words two telling stems may stand apart to be a pair. */
  window: number;
  /** What a pair counts beside a run. */
  pairWeight: number;
  /** Keys of the stems that make pairs. */
  telling: ReadonlySet<number>;
}

/** A clause longer than this is read up to here; a page of text. */
const LONGEST = 20_000;

/** Six letters keep the sense and drop most endings, in every language that we read. */
const STEM = 6;

const WORD = /\p{L}+|\p{N}+/gu;
const TAG = /<[^<>]{1,300}>/g;

/** FNV-1a's offset and prime. */
const [OFFSET, PRIME] = [0x811c9dc5, 0x01000193];

const mix = (hash: number, value: number) => Math.imul(hash ^ value, PRIME) >>> 0;

/** 24 bits are enough: some ten thousand features share them. */
const keyOf = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 8;

function hashStem(stem: string): number {
  let hash = OFFSET;
  for (let at = 0; at < stem.length; at++) hash = mix(hash, stem.charCodeAt(at));
  return hash;
}

/** The clause's stems in order, as hashes; any number is the same stem. */
export function hashStems(text: string): number[] {
  const words = text.slice(0, LONGEST).replace(TAG, ' ').toLowerCase().match(WORD) ?? [];
  return words.map((word) => hashStem(/^\p{N}/u.test(word) ? '0' : word.slice(0, STEM)));
}

/** The key under which a single stem is known. */
export const stemKey = (hash: number) => keyOf(mix(OFFSET, hash));

function addRuns(values: Map<number, number>, stems: readonly number[], { grams }: FeatureShape): void {
  const counts = new Map<number, number>();
  for (let first = 0; first < stems.length; first++) {
    let hash = OFFSET;
    for (let at = first; at < Math.min(first + grams, stems.length); at++) {
      hash = mix(hash, stems[at] ?? 0);
      const key = keyOf(hash);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const scale = 1 / Math.sqrt(grams * stems.length + 3);
  for (const [key, count] of counts) values.set(key, (1 + Math.log(count)) * scale);
}

function addPairs(values: Map<number, number>, stems: readonly number[], shape: FeatureShape): void {
  const places = stems.flatMap((stem, at) => (shape.telling.has(stemKey(stem)) ? [{ stem, at }] : []));
  const keys = new Set<number>();
  for (const [index, first] of places.entries())
    for (let next = index + 1; next < places.length; next++) {
      const second = places[next];
      if (!second || second.at - first.at > shape.window) break;
      if (first.stem === second.stem) continue;
      const [low, high] = [Math.min(first.stem, second.stem), Math.max(first.stem, second.stem)];
      keys.add(keyOf(mix(mix(PRIME, low), high)));
    }
  const scale = shape.pairWeight / Math.sqrt(keys.size + 3);
  for (const key of keys) values.set(key, (values.get(key) ?? 0) + scale);
}

/** The features of a clause and how strongly each is there. */
export function clauseFeatures(text: string, shape: FeatureShape): Map<number, number> {
  const stems = hashStems(text);
  const values = new Map<number, number>();
  addRuns(values, stems, shape);
  addPairs(values, stems, shape);
  return values;
}
