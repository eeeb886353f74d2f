/** Sentences that stand many times over, and more of them than can be read: what is told of one holds of its copies, without reading each. */
import type { Reading } from '../reading/index.ts';
import type { Candidate } from './candidate.ts';
import type { Change, ChangedPart } from './changes.ts';
import { TOPIC_RULES } from './topic-rules.ts';

/** Sentences in which the same words were put for the same others, from which on further ones tell nothing new. */
const MOST_ALIKE = 200;

/** Different changes that are read; of more, those of which the sentences say what weighs most by the findings of either text. */
const MOST_READ = 1500;

/** What a side of a change says and where: the same for copies of a sentence in one section. */
function saying({ sentences, text }: Reading, part: ChangedPart | null): string {
  const sentence = part ? sentences[part.sentence] : undefined;
  if (!part || !sentence) return '';
  const { start, end, firstWord, kind, section, leadIn } = sentence;
  const words = [...part.words].map((word) => word - firstWord);
  return [section, kind, leadIn, words.join(), text.slice(start, end)].join(' ');
}

/** The words that were put for others; empty where a sentence came or went. */
const turn = ({ before, after }: Change) =>
  before && after ? `${before.forms.join(' ')}>${after.forms.join(' ')}` : '';

/** What a text's sentences weigh: each as much as the weightiest finding in it. */
function weightsOf({ findings }: Reading): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { sentence, topic } of findings)
    weights.set(sentence, Math.max(weights.get(sentence) ?? 0, TOPIC_RULES[topic].weight));
  return weights;
}

/** Which of different changes, by what they say, are read. The same both ways round. */
function toRead(different: ReadonlyMap<string, Change>, before: Reading, after: Reading): ReadonlySet<string> {
  if (different.size <= MOST_READ) return new Set(different.keys());
  const [was, is] = [weightsOf(before), weightsOf(after)];
  const ranked = [...different].map(([key, change]) => ({
    key,
    weight: Math.max(was.get(change.before?.sentence ?? -1) ?? 0, is.get(change.after?.sentence ?? -1) ?? 0),
    words: [saying(before, change.before), saying(after, change.after)].sort().join(),
  }));
  ranked.sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1));
  return new Set(ranked.slice(0, MOST_READ).map(({ key }) => key));
}

/** Tells each change, equal ones once. Time grows with the different ones, and no further where they are too many to be read. */
export function tellEach(
  changes: readonly Change[],
  before: Reading,
  after: Reading,
  tell: (change: Change) => Candidate[],
): Candidate[] {
  const keys = changes.map((change) => `${saying(before, change.before)}\n${saying(after, change.after)}`);
  const different = new Map(changes.map((change, at) => [keys[at] ?? '', change]));
  const read = toRead(different, before, after);
  const known = new Map<string, Candidate[]>();
  const alike = new Map<string, number>();
  return changes.flatMap((change, at) => {
    const key = keys[at] ?? '';
    const told = known.get(key);
    if (told) return told.map((candidate) => ({ ...candidate, change }));
    if (!read.has(key)) return [];
    const turned = turn(change);
    const count = alike.get(turned) ?? 0;
    alike.set(turned, count + 1);
    const candidates = turned !== '' && count >= MOST_ALIKE ? [] : tell(change);
    known.set(key, candidates);
    return candidates;
  });
}
