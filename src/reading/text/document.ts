import { type Block, blockText, CELL_BREAK } from '../blocks/block.ts';
import { MAX_SENTENCES } from '../limits.ts';
import { splitSentences } from './sentences.ts';
import { findWords, type Words } from './words.ts';

/** A heading with what stands under it, up to the next one. Offsets into the normalised text. */
export interface Section {
  title: string;
  /** 1 for the outermost heading; 0 for what stands before the first. */
  level: number;
  start: number;
  end: number;
}

/** A sentence with its place. `text.slice(start, end)` are its words. */
export interface Sentence {
  start: number;
  end: number;
  /** Its words are those from here… */
  firstWord: number;
  /** …up to and without this one. */
  endWord: number;
  kind: Block['kind'];
  /** Index of the block, for telling neighbours in a paragraph from neighbours across a break. */
  block: number;
  section: number;
  /** Index of the sentence that this list item or cell continues ("We share with:"); -1 for none. */
  leadIn: number;
}

/** The normalised text of a policy with its structure. */
export interface Document {
  text: string;
  words: Words;
  sections: Section[];
  sentences: Sentence[];
}

/** The last sentences that something can continue, by list depth. */
class LeadIns {
  private readonly byDepth: number[] = [-1];
  /** Which sentence an item of this depth continues. */
  at(depth: number): number {
    for (let level = Math.min(depth - 1, this.byDepth.length - 1); level >= 0; level--) {
      const found = this.byDepth[level];
      if (found !== undefined && found >= 0) return found;
    }
    return -1;
  }
  put(depth: number, sentence: number): void {
    this.byDepth.length = Math.min(this.byDepth.length, depth + 1);
    while (this.byDepth.length < depth) this.byDepth.push(-1);
    this.byDepth[depth] = sentence;
  }
  clear(): void {
    this.byDepth.length = 0;
  }
}

/** Whether a sentence asks for more: it ends in a colon, or in nothing at all. */
const isOpen = (text: string) =>
  /[:,–—-]["'”’)]*$/.test(text) || /\b(?:to|for|with|include|including|that|when|where|if|are)$/i.test(text);

/** Words of a table's row that is read as one: "Late fee | €5 | per invoice" means nothing cell by cell. */
const SHORT_ROW = 30;
const isShort = (row: string) => row.length < SHORT_ROW * 12 && row.split(/\s+/).length <= SHORT_ROW;

/** Joins blocks to the normalised text, one block a line, and cuts them into sentences. */
export function composeDocument(blocks: readonly Block[]): Document {
  const text = blocks.map(blockText).join('\n');
  const words = findWords(text);
  const sections: Section[] = [{ title: '', level: 0, start: 0, end: text.length }];
  const sentences: Sentence[] = [];
  const leadIns = new LeadIns();
  let offset = 0;
  let word = 0;
  let header = -1;

  const addWhole = (block: Block, index: number, start: number, part: string): void => {
    if (sentences.length > MAX_SENTENCES || part.trim() === '') return;
    const from = start + part.length - part.trimStart().length;
    const end = from + part.trim().length;
    while ((words.starts[word] ?? Number.POSITIVE_INFINITY) < from) word++;
    const firstWord = word;
    while ((words.ends[word] ?? Number.POSITIVE_INFINITY) <= end) word++;
    const previous = sentences.at(-1);
    // The first row of a table is its header, which the others continue.
    const isHeader = previous?.kind !== 'row' || previous.block !== index - 1;
    if (isHeader) header = sentences.length;
    sentences.push({
      start: from,
      end,
      firstWord,
      endWord: word,
      kind: block.kind,
      block: index,
      section: sections.length - 1,
      leadIn: isHeader ? -1 : header,
    });
  };

  const add = (block: Block, index: number, start: number, part: string, leadIn: number): void => {
    let whole = sentences.length;
    for (const span of splitSentences(part)) {
      if (sentences.length > MAX_SENTENCES) return;
      const [from, to] = [start + span.start, start + span.end];
      while ((words.starts[word] ?? Number.POSITIVE_INFINITY) < from) word++;
      if (!span.continues) whole = sentences.length;
      const firstWord = word;
      while ((words.ends[word] ?? Number.POSITIVE_INFINITY) <= to) word++;
      sentences.push({
        start: from,
        end: to,
        firstWord,
        endWord: word,
        kind: block.kind,
        block: index,
        section: sections.length - 1,
        leadIn: span.continues ? whole : leadIn,
      });
    }
  };

  for (const [index, block] of blocks.entries()) {
    const whole = blockText(block);
    if (block.kind === 'heading') {
      const last = sections.at(-1);
      if (last) last.end = Math.max(0, offset - 1);
      sections.push({ title: block.text, level: block.level, start: offset, end: text.length });
      leadIns.clear();
    }
    if (block.kind === 'row' && isShort(whole)) {
      addWhole(block, index, offset, whole);
    } else if (block.kind === 'row') {
      let at = offset;
      const first = sentences.length;
      for (const [column, cell] of block.cells.entries()) {
        add(block, index, at, cell, column === 0 ? -1 : first);
        at += cell.length + CELL_BREAK.length;
      }
    } else {
      const depth = block.kind === 'item' ? block.depth : 0;
      add(block, index, offset, block.text, block.kind === 'item' ? leadIns.at(depth) : -1);
      const last = sentences.at(-1);
      const open =
        last !== undefined &&
        last.block === index &&
        block.kind !== 'heading' &&
        isOpen(text.slice(last.start, last.end));
      if (block.kind !== 'heading') leadIns.put(depth, open ? sentences.length - 1 : -1);
    }
    offset += whole.length + 1;
  }
  return { text, words, sections, sentences };
}
