/** Pages that show two versions of one text, one after the other or in tabs. */
import type { IsoDate } from '../../model.ts';
import { type Block, blockText } from '../blocks/block.ts';
import { FEWEST_WORDS } from '../limits.ts';
import type { Reading } from '../reading.ts';
import { findWords } from '../text/words.ts';
import { isToCome } from './days.ts';
import { readStatement, type TimingStatement } from './statements.ts';

/** How new a part of the page is: before the one in force, in force, to come. */
type Rank = 0 | 1 | 2;

interface Part {
  rank: Rank;
  /** From when it holds, or of when it is, as its label says. */
  from: IsoDate | null;
  /** A date alone: every text has one, so that it outweighs no other label. */
  isWeak: boolean;
  start: number;
  end: number;
}

export interface SeparatedBlocks {
  /** The newest version, and the one before it. */
  later: Block[];
  earlier: Block[];
}

/** Longest label of a version, in characters. */
const LABEL = 160;
/** Words of a label that has no day: "Current version of these terms". */
const LABEL_WORDS = 8;
/** Share of the shorter part's sentences that both versions have. Two texts on one page share few, two versions many. */
const LEAST_SHARED = 0.2;
/** What stands before the only label must be as good as the same text. */
const LEAST_SHARED_UNLABELLED = 0.4;
/** How long the shorter version is at least, against the longer one. */
const LEAST_SIZE = 0.25;
/** Fewer sentences are shared by any two texts of one company. */
const LEAST_SENTENCES = 4;
/** Older parts that are looked at: a page shows two versions, or three. */
const MOST_TRIED = 4;
/** Words from which a block is no set phrase. */
const LEAST_WORDS = 6;

type Label = Pick<Part, 'rank' | 'from' | 'isWeak'>;

const wordsIn = (text: string) => findWords(text).forms;

/** By days where there are some, else by words. */
function labelOf({ from, until, dated, names }: TimingStatement, today: IsoDate, isTitle: boolean): Label | null {
  if (from !== null && isToCome(from, today)) return { rank: 2, from, isWeak: false };
  if (until !== null) return { rank: isToCome(until, today) ? 1 : 0, from, isWeak: false };
  if (isTitle && names.former) return { rank: 0, from, isWeak: false };
  if (isTitle && names.current) return { rank: 1, from, isWeak: false };
  if (isTitle && names.coming) return { rank: 2, from, isWeak: false };
  return from === null && dated === null ? null : { rank: 1, from: from ?? dated, isWeak: true };
}

function labelAt(block: Block, lang: Reading['lang'], today: IsoDate): Label | null {
  const text = blockText(block);
  // Rows and items list versions; they begin none.
  if (block.kind === 'row' || block.kind === 'item' || text.length > LABEL) return null;
  const mayLabel = block.kind === 'heading' || text.length < LABEL / 2 || /\d{4}/.test(text);
  if (!mayLabel) return null;
  const said = readStatement(text, lang);
  // What leads elsewhere labels nothing here.
  if (!said || (block.linked > 0 && said.leads)) return null;
  const isTitle = (block.kind === 'heading' || !/[.!?]$/.test(text)) && wordsIn(text).length <= LABEL_WORDS;
  return labelOf(said, today, isTitle);
}

/** Two labels with hardly a word between them: "New terms" and "Effective 1 March 2027", or tabs before their contents. */
function mergeLabels(open: Part, next: Label, index: number): Part {
  if (open.rank === next.rank)
    return {
      ...open,
      from: open.isWeak ? (next.from ?? open.from) : (open.from ?? next.from),
      isWeak: open.isWeak && next.isWeak,
    };
  return next.isWeak ? open : { ...open, ...next, start: open.isWeak ? open.start : index };
}

const isOneText = (open: Part, next: Label) =>
  open.rank === next.rank && (next.from === null || next.from === open.from);

/** Cuts the page at its labels. */
function cut({ blocks, lang }: Reading, today: IsoDate): Part[] {
  const parts: Part[] = [];
  let words = 0;
  for (const [index, block] of blocks.entries()) {
    const label = labelAt(block, lang, today);
    const open = parts.at(-1);
    if (label && open && words < FEWEST_WORDS) parts[parts.length - 1] = mergeLabels(open, label, index);
    else if (label && !(open && isOneText(open, label))) {
      if (open) open.end = index;
      parts.push({ ...label, start: index, end: blocks.length });
      words = 0;
    }
    words += wordsIn(blockText(block)).length;
  }
  for (const [index, part] of parts.entries()) takeTitle(part, parts[index - 1], blocks);
  return parts;
}

/** The title that stands right before a label belongs to its text. */
function takeTitle(part: Part, before: Part | undefined, blocks: readonly Block[]): void {
  const floor = before ? before.start + 1 : 0;
  while (part.start > floor && blocks[part.start - 1]?.kind === 'heading') part.start--;
  if (before) before.end = part.start;
}

type Span = Pick<Part, 'start' | 'end'>;

/** The sentences of some blocks, in their words, without set phrases. */
function sayings({ sentences, words }: Reading, { start, end }: Span): Set<string> {
  const own = sentences.filter(
    ({ block, firstWord, endWord }) => block >= start && block < end && endWord - firstWord >= LEAST_WORDS,
  );
  return new Set(own.map(({ firstWord, endWord }) => words.forms.slice(firstWord, endWord).join(' ')));
}

/** 0 where one is too short to be a version of the other. */
function sharedShare(reading: Reading, one: Span, other: Span): number {
  const [a, b] = [sayings(reading, one), sayings(reading, other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < LEAST_SIZE * large.size) return 0;
  const shared = [...small].filter((saying) => large.has(saying)).length;
  return shared < LEAST_SENTENCES ? 0 : shared / small.size;
}

const compareDays = (one: IsoDate | null, other: IsoDate | null) =>
  Number((one ?? '') > (other ?? '')) - Number((one ?? '') < (other ?? ''));
const newestFirst = (one: Part, other: Part) => other.rank - one.rank || compareDays(other.from, one.from);

/**
 * Finds the versions that a page shows together.
 * @param today tells the version to come from the one in force
 * @returns null where the page shows one text
 */
export function separateBlocks(reading: Reading, today: IsoDate): SeparatedBlocks | null {
  const { blocks, lang, textLang } = reading;
  if (lang !== textLang) return null;
  const parts = cut(reading, today);
  const blocksOf = ({ start, end }: Span) => blocks.slice(start, end);
  const isWhole = (span: Span) => wordsIn(blocksOf(span).map(blockText).join(' ')).length >= FEWEST_WORDS;
  const whole = parts.filter(isWhole).sort(newestFirst);
  const [later] = whole;
  if (!later) return null;
  const earlier = whole
    .filter((part) => newestFirst(later, part) < 0)
    .slice(0, MOST_TRIED)
    .find((part) => sharedShare(reading, later, part) >= LEAST_SHARED);
  if (earlier) return { later: blocksOf(later), earlier: blocksOf(earlier) };
  // One label only: the text before it is the other version.
  const before: Span = { start: 0, end: later.start };
  if (later.rank === 1 || !isWhole(before) || sharedShare(reading, later, before) < LEAST_SHARED_UNLABELLED)
    return null;
  const [labelled, other] = [blocksOf(later), blocksOf(before)];
  return later.rank === 2 ? { later: labelled, earlier: other } : { later: other, earlier: labelled };
}
