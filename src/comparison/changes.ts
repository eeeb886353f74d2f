import { ADDRESS } from './addresses.ts';
import type { Difference, Side } from './align.ts';
import { areOneLength } from './amounts.ts';
import { DATE } from './dates.ts';
import type { Key } from './keys.ts';
import { kindOfList } from './listed-things.ts';
import { DECISIVE_WORDS, EMPTY_WORDS } from './same-words.ts';
import { RUN, shinglesOf, uncovered } from './shingles.ts';
import { areInflected, areOpposites, areVariants } from './variants.ts';
import { diffWords } from './word-diff.ts';

/** One side of a change. */
export interface ChangedPart {
  /** Index of the sentence. */
  sentence: number;
  /** Indices, into the reading's words, of what is new here or gone from here. */
  words: ReadonlySet<number>;
  /** The same in their compared form, in order; only words that mean something. */
  forms: readonly string[];
}

/** A sentence that says something else than before. */
export interface Change {
  before: ChangedPart | null;
  after: ChangedPart | null;
  /** Only a date differs. */
  onlyDate: boolean;
  /** Only a word or a number differs, and it decides what the sentence means. */
  isPoint: boolean;
  /** Only a few words differ, and none that decides. */
  isSlight: boolean;
}

/** Telling words that come with an address: "or you may call us at". */
const CONTACT_WORDS = 5;

/** Telling words on either side that are still one point. */
const POINT = 3;

/** Share of a sentence's words that must be new for the whole of it to count as new. */
const MOSTLY_NEW = 0.35;
/** Share of its telling words below which a sentence is the old text in another place. */
const HARDLY_NEW = 0.2;

const isNumber = (form: string) => /^\p{N}/u.test(form);
const isDecisive = (form: string) => isNumber(form) || DECISIVE_WORDS.has(form);
const tells = (form: string) => !EMPTY_WORDS.has(form) && form !== ADDRESS && (form.length > 1 || isNumber(form));

/** Words that tell something. Those around an address that came or went only say how to reach someone. */
function meaning(forms: readonly string[]): string[] {
  const telling = forms.filter(tells);
  return forms.includes(ADDRESS) && telling.length <= CONTACT_WORDS && !telling.some((form) => isNumber(form))
    ? []
    : telling;
}

function part(key: Key, sentence: number, changed: readonly boolean[]): ChangedPart {
  const indices = key.forms.flatMap((_, index) => (changed[index] ? [index] : []));
  return {
    sentence,
    words: new Set(indices.map((index) => key.words[index] ?? -1)),
    forms: meaning(indices.map((index) => key.forms[index] ?? '')),
  };
}

/** Unmarks runs of changed words that stand elsewhere in the other text: they moved, split or merged. */
function withoutMoved(
  forms: readonly string[],
  changed: readonly boolean[],
  elsewhere: ReadonlySet<number>,
): boolean[] {
  const result = [...changed];
  let at = 0;
  while (at < forms.length) {
    let end = at;
    while (changed[end]) end++;
    if (end - at > RUN) {
      const novel = uncovered(forms.slice(at, end), elsewhere);
      // Words at a seam belong to no run that moved; a word or two of them are no news.
      const left = novel.filter((isNovel, index) => isNovel && tells(forms[at + index] ?? '')).length;
      const moved = left <= Math.floor((end - at) * HARDLY_NEW) && novel.some((isNovel) => !isNovel);
      for (let index = at; index < end; index++) result[index] = moved ? false : (novel[index - at] ?? true);
    }
    at = Math.max(end, at + 1);
  }
  return result;
}

/** Changed words on a side up to which they are held against the other side's one by one. */
const HELD_AGAINST = 40;

/** Unmarks words that changed their place or their form only: "if you write, we host …" became "hosting …, if you write". */
function withoutTurned(
  [one, wasChanged]: readonly [readonly string[], readonly boolean[]],
  [two, isChanged]: readonly [readonly string[], readonly boolean[]],
): [boolean[], boolean[]] {
  const [before, after] = [[...wasChanged], [...isChanged]];
  const open = (forms: readonly string[], changed: readonly boolean[]) =>
    forms.flatMap((form, index) => (changed[index] && tells(form) ? [index] : []));
  const [gone, come] = [open(one, before), open(two, after)];
  if (Math.max(gone.length, come.length) > HELD_AGAINST) return [before, after];
  for (const index of gone) {
    const form = one[index] ?? '';
    const isSame = (other: string) => areInflected(form, other) || (BANNING.has(form) && form === other);
    const found = come.find((other) => after[other] && isSame(two[other] ?? ''));
    if (found === undefined) continue;
    before[index] = false;
    after[found] = false;
  }
  return [before, after];
}

/** Words of a label at most. */
const LABEL_WORDS = 8;

/** A few words that end in nothing and continue nothing: a menu's entry, a caption, a title. */
function isLabel({ reading }: Side, index: number): boolean {
  const sentence = reading.sentences[index];
  if (
    !sentence ||
    sentence.leadIn >= 0 ||
    kindOfList(reading, index) !== null ||
    sentence.kind === 'row' ||
    sentence.endWord - sentence.firstWord > LABEL_WORDS
  )
    return false;
  return !/[.!?;:…]["'”’»)]*$/.test(reading.text.slice(sentence.start, sentence.end));
}

const whole = ({ keys }: Side, sentence: number): ChangedPart => {
  const key = keys[sentence] ?? { forms: [], words: [] };
  return part(
    key,
    sentence,
    key.forms.map(() => true),
  );
};

/** An item that says something else by the list it is in. */
function elsewhere(a: Side, b: Side, { before, after }: Difference): Change {
  return {
    before: before === null ? null : whole(a, before),
    after: after === null ? null : whole(b, after),
    onlyDate: false,
    isPoint: false,
    isSlight: false,
  };
}

/** Decides on a sentence without a counterpart. */
function alone(side: Side, sentence: number, elsewhere: ReadonlySet<number>): ChangedPart | null {
  const key = side.keys[sentence] ?? { forms: [], words: [] };
  if (isLabel(side, sentence)) return null;
  const novel = uncovered(key.forms, elsewhere);
  const telling = key.forms.filter(tells).length;
  const fresh = part(key, sentence, novel);
  if (fresh.forms.length <= telling * HARDLY_NEW && !(key.forms.length < 2 * RUN && fresh.forms.some(isDecisive)))
    return null;
  return fresh.forms.length < telling * MOSTLY_NEW ? fresh : whole(side, sentence);
}

/** "Must", "shall", and "may not", "shall not", "must not": one duty, one ban. */
const MODALS: ReadonlySet<string> = new Set(['must', 'shall', 'should']);
const BANNING: ReadonlySet<string> = new Set(['must', 'shall', 'may', 'can', 'should', 'will']);

/** Whether nothing but words for a duty, or for a ban, changed on a side. */
function areModals({ words, forms }: ChangedPart, key: Key): boolean {
  return (
    forms.length > 0 &&
    forms.every((form) => BANNING.has(form)) &&
    key.forms.every((form, at) => !words.has(key.words[at] ?? -1) || MODALS.has(form) || key.forms[at + 1] === 'not')
  );
}

/** So many numbers of a row, or one from here on, are counts of things that happened. */
const SEVERAL = 3;
const LARGE = 10_000;
const MONEY = /[\p{Sc}%]/u;

/** Whether nothing but numbers changed in a table's row, many or large ones and no sums of money: last year's statistics. */
const areCounts = (forms: readonly string[]) =>
  forms.length > 1 && forms.every(isNumber) && (forms.length >= SEVERAL || forms.some((form) => Number(form) >= LARGE));

function isPlainRow({ reading }: Side, index: number): boolean {
  const row = reading.sentences[index];
  return row?.kind === 'row' && !MONEY.test(reading.text.slice(row.start, row.end));
}

function textOf({ reading }: Side, index: number): string {
  const { start = 0, end = 0 } = reading.sentences[index] ?? {};
  return reading.text.slice(start, end);
}

function reworded(a: Side, before: number, b: Side, after: number, shingles: Shingles): Change | null {
  const [one, two] = [a.keys[before], b.keys[after]];
  if (!one || !two) return null;
  const diff = diffWords(one.forms, two.forms);
  const wasChanged = withoutMoved(one.forms, diff.before, shingles.after());
  const isChanged = withoutMoved(two.forms, diff.after, shingles.before());
  const [left, right] = withoutTurned([one.forms, wasChanged], [two.forms, isChanged]);
  const gone = part(one, before, left);
  const added = part(two, after, right);
  if (gone.forms.length + added.forms.length === 0 || areVariants(gone.forms, added.forms)) return null;
  if (areOneLength([gone.forms, textOf(a, before)], [added.forms, textOf(b, after)])) return null;
  if (isPlainRow(a, before) && areCounts(gone.forms) && areCounts(added.forms)) return null;
  // "Shall not be responsible" is "is not responsible".
  if ([...gone.forms, ...added.forms].every((form) => form === 'shall')) return null;
  if (areModals(gone, one) && areModals(added, two)) return null;
  const onlyDate = [...gone.forms, ...added.forms].every((form) => form === DATE);
  const few = Math.max(gone.forms.length, added.forms.length) <= POINT;
  const decides =
    [...gone.forms, ...added.forms].some(isDecisive) ||
    gone.forms.some((form) => added.forms.some((other) => areOpposites(form, other)));
  return { before: gone, after: added, onlyDate, isPoint: few && decides, isSlight: few && !decides };
}

/** Runs of either text, made when first asked for: most comparisons of noise never need them. */
interface Shingles {
  before: () => ReadonlySet<number>;
  after: () => ReadonlySet<number>;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Which differences change something, and which words do. */
export function findChanges(a: Side, b: Side, differences: readonly Difference[]): Change[] {
  const shingles: Shingles = { before: once(() => shinglesOf(a.keys)), after: once(() => shinglesOf(b.keys)) };
  const changes: Change[] = [];
  for (const difference of differences) {
    const { before, after } = difference;
    if (difference.isElsewhere) changes.push(elsewhere(a, b, difference));
    else if (before !== null && after !== null) {
      const change = reworded(a, before, b, after, shingles);
      if (change) changes.push(change);
    } else {
      const gone = before === null ? null : alone(a, before, shingles.after());
      const added = after === null ? null : alone(b, after, shingles.before());
      const onlyDate = (gone ?? added)?.forms.every((form) => form === DATE) ?? false;
      if (gone ?? added) changes.push({ before: gone, after: added, onlyDate, isPoint: false, isSlight: false });
    }
  }
  return changes;
}
