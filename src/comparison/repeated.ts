/** Sentences that stand many times over: what is told of one holds of its copies, without reading each. */
import type { Reading } from '../reading/index.ts';
import type { Candidate } from './candidate.ts';
import type { Change, ChangedPart } from './changes.ts';

/** Sentences in which the same words were put for the same others, from which on further ones tell nothing new. */
const MOST_ALIKE = 200;

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

/** Tells each change, equal ones once. Time grows with the different ones. */
export function tellEach(
  changes: readonly Change[],
  before: Reading,
  after: Reading,
  tell: (change: Change) => Candidate[],
): Candidate[] {
  const known = new Map<string, Candidate[]>();
  const alike = new Map<string, number>();
  return changes.flatMap((change) => {
    const key = `${saying(before, change.before)}\n${saying(after, change.after)}`;
    const told = known.get(key);
    if (told) return told.map((candidate) => ({ ...candidate, change }));
    const turned = turn(change);
    const count = alike.get(turned) ?? 0;
    alike.set(turned, count + 1);
    const candidates = turned !== '' && count >= MOST_ALIKE ? [] : tell(change);
    known.set(key, candidates);
    return candidates;
  });
}
