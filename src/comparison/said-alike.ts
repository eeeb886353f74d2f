/** A sentence that came, or went, and begins or ends as one of the other text does that says the same in other words behind it. */
import { analyseSentence, type Reading } from '../reading/index.ts';
import { isFlow, type Topic } from '../vocabulary.ts';
import type { Side } from './align.ts';
import type { Candidate } from './candidate.ts';
import { EMPTY_WORDS } from './same-words.ts';
import { RUN, runsOf } from './shingles.ts';

/** Share of a sentence's telling words that stand together in one of the other text. */
const ALIKE = 0.45;
/** Sentences that are looked through for it. */
const MOST_PLACES = 20;

/** In which sentences each run of words stands. */
function indexRuns({ keys }: Side): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (const [sentence, { forms }] of keys.entries())
    for (const run of runsOf(forms)) {
      const places = index.get(run);
      if (!places) index.set(run, [sentence]);
      else if (places.length < MOST_PLACES && places.at(-1) !== sentence) places.push(sentence);
    }
  return index;
}

type Runs = () => ReadonlyMap<number, number[]>;

/**
 * Sentences of the other text with which one has so much in common, word for word, and no other sentence of its own text has: where that
 * begins the same, the one in the other text became that.
 */
function alikeIn(sentence: number, { keys }: Side, own: Runs, other: Runs): number[] {
  const { forms } = keys[sentence] ?? { forms: [] };
  const words = forms.join(' ');
  const isElsewhere = (run: number) =>
    own()
      .get(run)
      ?.some((place) => keys[place]?.forms.join(' ') !== words) === true;
  const telling = (form: string) => !EMPTY_WORDS.has(form);
  const shared = new Map<number, Set<number>>();
  for (const [at, run] of runsOf(forms).entries())
    for (const place of isElsewhere(run) ? [] : (other().get(run) ?? [])) {
      const words = shared.get(place) ?? new Set();
      for (let inside = at; inside < at + RUN; inside++) if (telling(forms[inside] ?? '')) words.add(inside);
      shared.set(place, words);
    }
  const all = forms.filter(telling).length;
  return [...shared].filter(([, words]) => words.size >= ALIKE * all).map(([place]) => place);
}

/** What sentences of a text name, each read once. */
function reader(reading: Reading): (sentence: number) => ReadonlySet<Topic> {
  const known = new Map<number, ReadonlySet<Topic>>();
  return (sentence) => {
    const topics =
      known.get(sentence) ?? new Set(analyseSentence(reading, sentence).mentions.map(({ topic }) => topic));
    known.set(sentence, topics);
    return topics;
  };
}

/** For a sentence of one text, what those of the other text name that are alike; equal ones looked for once. */
function namedAlike(own: Side, ownRuns: Runs, other: Side, otherRuns: Runs): (sentence: number) => ReadonlySet<Topic> {
  const topicsOf = reader(other.reading);
  const known = new Map<string, ReadonlySet<Topic>>();
  return (sentence) => {
    const words = own.keys[sentence]?.forms.join(' ') ?? '';
    const alike = () => alikeIn(sentence, own, ownRuns, otherRuns).flatMap((place) => [...topicsOf(place)]);
    const topics = known.get(words) ?? new Set(alike());
    known.set(words, topics);
    return topics;
  };
}

/** Made when it is first asked for, and once. */
function runsIn(side: Side): Runs {
  let index: Map<number, number[]> | null = null;
  return () => {
    index ??= indexRuns(side);
    return index;
  };
}

/**
 * Leaves out what a sentence without a counterpart says of data, recipients and purposes where one of the other text, with much the same
 * words, names it too: "such features may contain ads whatever your plan" is "such features may contain banners and other ads". What is
 * promised is none of it. The same both ways round.
 */
export function withoutSaidAlike(candidates: readonly Candidate[], a: Side, b: Side): Candidate[] {
  const [was, is] = [runsIn(a), runsIn(b)];
  const [gone, come] = [namedAlike(a, was, b, is), namedAlike(b, is, a, was)];
  return candidates.filter(({ topic, change: { before, after }, analysis }) => {
    if (!isFlow(topic) || analysis.promises || (before && after)) return true;
    return before ? !gone(before.sentence).has(topic) : !(after && come(after.sentence).has(topic));
  });
}
