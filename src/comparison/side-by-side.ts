import type { Reading } from '../reading/index.ts';
import { align, type Difference, type Side } from './align.ts';
import { diffWords } from './word-diff.ts';

/** A stretch of a text. `text.slice(start, end)` are its words. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence of one text, and which of its words the other text has not in the same place. */
export interface Passage extends Span {
  marks: Span[];
}

/**
 * One line of two texts side by side: the same words in both, a sentence reworded, or one that only the earlier or
 * only the later text has.
 */
export interface ComparedRow {
  kind: 'same' | 'reworded' | 'gone' | 'new';
  before: Passage | null;
  after: Passage | null;
}

const passage = ({ reading }: Side, index: number, marks: Span[] = []): Passage | null => {
  const sentence = reading.sentences[index];
  return sentence ? { start: sentence.start, end: sentence.end, marks } : null;
};

/** Marked words as stretches; neighbours that are parted by nothing but blanks and stops are one. */
function marksOf({ reading: { words, text }, keys }: Side, sentence: number, changed: readonly boolean[]): Span[] {
  const marks: Span[] = [];
  for (const [index, word] of (keys[sentence]?.words ?? []).entries()) {
    const [start, end] = [words.starts[word], words.ends[word]];
    if (!changed[index] || start === undefined || end === undefined) continue;
    const last = marks.at(-1);
    if (last && start >= last.end && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = end;
    else if (!last || start >= last.end) marks.push({ start, end });
  }
  return marks;
}

function reword(a: Side, before: number, b: Side, after: number): ComparedRow {
  const diff = diffWords(a.keys[before]?.forms ?? [], b.keys[after]?.forms ?? []);
  const [gone, come] = [marksOf(a, before, diff.before), marksOf(b, after, diff.after)];
  const kind = gone.length + come.length === 0 ? 'same' : 'reworded';
  return { kind, before: passage(a, before, gone), after: passage(b, after, come) };
}

/** Where each sentence of the earlier text that both have stands in the later one: the first place with the same words. */
function counterparts(a: Side, b: Side, differences: readonly Difference[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { before, after } of differences) if (before !== null && after !== null) pairs.set(after, before);
  const places = new Map<string, { indices: number[]; next: number }>();
  for (const [index, { forms }] of a.keys.entries()) {
    const words = forms.join(' ');
    const known = places.get(words);
    if (known) known.indices.push(index);
    else places.set(words, { indices: [index], next: 0 });
  }
  for (const [index, { forms }] of b.keys.entries()) {
    if (pairs.has(index)) continue;
    const place = places.get(forms.join(' '));
    // A sentence that stands there more often than in the earlier text repeats its last one.
    const found = place?.indices[Math.min(place.next++, place.indices.length - 1)];
    if (found !== undefined) pairs.set(index, found);
  }
  return pairs;
}

/**
 * Two readings of one document as lines side by side, for a person who wants to see every word. The lines follow the
 * later text; a sentence that only the earlier text has stands after the one it followed there. Links, numbering and the
 * spelling of numbers and dates make no difference, as in `compareReadings`.
 * @returns every sentence of the later text once and every sentence of the earlier one that is gone; offsets count into
 *   each reading's own text. Time grows with n log n in the texts' length.
 */
export function sideBySide(before: Reading, after: Reading): ComparedRow[] {
  const { before: a, after: b, differences } = align(before, after);
  const pairs = counterparts(a, b, differences);
  const followers = goneAfter(a, b, new Set(pairs.values()));
  const rows: ComparedRow[] = [];
  const putGone = (index: number) => {
    for (const gone of followers.get(index) ?? []) rows.push({ kind: 'gone', before: passage(a, gone), after: null });
    followers.delete(index);
  };
  putGone(-1);
  for (const index of b.reading.sentences.keys()) {
    const earlier = pairs.get(index);
    if (earlier === undefined) rows.push({ kind: 'new', before: null, after: passage(b, index) });
    else {
      rows.push(reword(a, earlier, b, index));
      putGone(earlier);
    }
  }
  for (const index of [...followers.keys()]) putGone(index);
  return rows;
}

/** Sentences whose words the later text has nowhere, by the one before them that is still there; -1 for the first ones. */
function goneAfter(a: Side, b: Side, kept: ReadonlySet<number>): Map<number, number[]> {
  const still = new Set(b.keys.map(({ forms }) => forms.join(' ')));
  const followers = new Map<number, number[]>();
  let last = -1;
  for (const [index, { forms }] of a.keys.entries()) {
    if (kept.has(index)) last = index;
    else if (!still.has(forms.join(' '))) {
      const known = followers.get(last);
      if (known) known.push(index);
      else followers.set(last, [index]);
    }
  }
  return followers;
}
