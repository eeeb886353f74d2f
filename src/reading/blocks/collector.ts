import { MAX_BLOCKS } from '../limits.ts';
import { collapseSpace } from '../text/clean.ts';
import { type Block, MAX_CELLS } from './block.ts';
import { decodeEntities } from './entities.ts';

export interface Piece {
  /** Whether it stands in the page's main element. */
  block: Block;
  main: boolean;
}

/** Collects words until a block ends, then keeps the block. */
export class Collector {
  readonly pieces: Piece[] = [];
  private words: string[] = [];
  private linked = 0;
  private cells: { text: string; linked: number }[] | null = null;
  private heading = 0;
  private item = false;
  lists = 0;
  links = 0;
  mains = 0;

  text(text: string): void {
    this.words.push(text);
    if (this.links > 0) this.linked += collapseSpace(text).length;
  }
  startHeading(level: number): void {
    // A table that holds headings is a table for layout: what has been read of its row are blocks.
    if (this.cells !== null) this.endRow(false);
    this.end();
    this.heading = level;
  }
  get isInHeading(): boolean {
    return this.heading > 0;
  }
  /** A heading that stands nowhere in the text: the label of a tab. */
  title(text: string): void {
    if (text === '') return;
    this.endRow();
    this.keep({ kind: 'heading', level: 2, text, linked: 0 });
  }
  startItem(): void {
    this.end();
    this.item = true;
  }
  startRow(): void {
    this.endRow();
    this.cells = [];
  }
  endCell(): void {
    if (this.cells === null) {
      this.end();
      return;
    }
    const text = this.take();
    if (text !== '') this.cells.push({ text, linked: this.linked });
    this.linked = 0;
  }
  endRow(mayBeRow = true): void {
    this.endCell();
    const cells = this.cells;
    this.cells = null;
    if (cells === null) return;
    if (mayBeRow && cells.length > 1 && cells.length <= MAX_CELLS) {
      const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
      this.keep({ kind: 'row', cells: cells.map(({ text }) => text), linked });
    } else for (const { text, linked } of cells) this.keep(paragraph(text, linked));
  }
  /** Ends the block that stands open. */
  end(): void {
    // Lines of a table's cell are parts of its row.
    if (this.cells !== null) {
      this.endCell();
      return;
    }
    const text = this.take();
    const { heading, item, linked } = this;
    this.linked = 0;
    if (text === '') return;
    this.heading = 0;
    this.item = false;
    if (heading > 0) this.keep({ kind: 'heading', level: heading, text, linked });
    else if (item) this.keep({ kind: 'item', depth: Math.max(1, this.lists), text, linked });
    else this.keep(paragraph(text, linked));
  }
  endElement(): void {
    this.end();
    this.heading = 0;
    this.item = false;
  }
  private take(): string {
    const text = collapseSpace(decodeEntities(this.words.join('')));
    this.words = [];
    return text;
  }
  private keep(block: Block): void {
    if (this.pieces.length <= MAX_BLOCKS) this.pieces.push({ block, main: this.mains > 0 });
  }
}

const paragraph = (text: string, linked: number): Block => ({ kind: 'paragraph', text, linked });
