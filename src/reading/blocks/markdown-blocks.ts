import { MAX_BLOCKS } from '../limits.ts';
import { type Block, MAX_CELLS } from './block.ts';
import { readInline } from './inline-markdown.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)(.*)$/;
const SETEXT = /^ {0,3}(=+|-{2,})\s*$/;
const ITEM = /^(\s*)(?:[*+•‣◦▪–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+(.*)$/i;
const LETTERED = /^\s*\(?(?:[a-z]|[ivx]{1,5})[.)]\s/i;
/** Of a trimmed line: `* * *`. */
const RULE = /^[-*_](?:\s*[-*_]){2,}$/;
const ROW = /^\s*\|(.*)$/;
/** Of a trimmed line: `| --- | :-: |`. */
const ROW_RULE = /^[\s:|-]+$/;
/** Lines inside a cell, with the bullets that some of them have. */
const CELL_LINE = /(?:<br\s?\/?>\s*)+(?:[*+•-]\s+)?/i;
/** A line that ends so ends a thought, too: what follows a hard break there is a block of its own. */
const THOUGHT_ENDS = /[.!?:;…]["'”’)\]*_]*$/;

/** Splits a table's row at its unescaped bars; bars inside a link's words don't occur in practice. */
function splitRow(line: string): string[] {
  return line.replace(/\|\s*$/, '').split(/(?<!\\)\|/);
}

const depthOf = (indent: string) => 1 + Math.min(20, Math.floor(indent.replace(/\t/g, '    ').length / 3));

/** Lines that belong to one block and are still open. */
interface Draft {
  kind: 'paragraph' | 'item';
  depth: number;
  lines: string[];
}

class Writer {
  readonly blocks: Block[] = [];
  private draft: Draft | null = null;

  continue(line: string): void {
    const last = this.draft?.lines.at(-1);
    const broken = last !== undefined && (/ {2,}$/.test(last) || last.endsWith('\\')) && THOUGHT_ENDS.test(last.trim());
    if (broken) this.end();
    if (this.draft) this.draft.lines.push(line);
    else this.draft = { kind: 'paragraph', depth: 0, lines: [line] };
  }
  startItem(depth: number, line: string): void {
    this.end();
    this.draft = { kind: 'item', depth, lines: [line] };
  }
  heading(level: number, source: string): void {
    this.end();
    const { text, linked } = readInline(source);
    this.keep(text === '' ? null : { kind: 'heading', level, text, linked });
  }
  /** The open lines turn out to be a heading: they are underlined. */
  underline(level: number): boolean {
    if (this.draft?.kind !== 'paragraph') return false;
    const source = this.draft.lines.join(' ');
    this.draft = null;
    this.heading(level, source);
    return true;
  }
  row(line: string): void {
    this.end();
    const cells = splitRow(line)
      .flatMap((cell) => cell.split(CELL_LINE))
      .map(readInline);
    const words = cells.map(({ text }) => text).filter((text) => text !== '');
    const linked = cells.reduce((sum, cell) => sum + cell.linked, 0);
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined) this.keep({ kind: 'paragraph', text: only, linked });
    else if (words.length > MAX_CELLS) for (const text of words) this.keep({ kind: 'paragraph', text, linked: 0 });
    else if (words.length > 1) this.keep({ kind: 'row', cells: words, linked });
  }
  end(): void {
    const draft = this.draft;
    this.draft = null;
    if (!draft) return;
    const { text, linked } = readInline(draft.lines.join(' '));
    if (text === '') return;
    this.keep(
      draft.kind === 'item' ? { kind: 'item', depth: draft.depth, text, linked } : { kind: 'paragraph', text, linked },
    );
  }
  private keep(block: Block | null): void {
    if (block && this.blocks.length <= MAX_BLOCKS) this.blocks.push(block);
  }
}

/** Turns Markdown, as public archives of terms write it, into blocks. */
export function readMarkdown(markdown: string): Block[] {
  const writer = new Writer();
  for (const full of markdown.split(/\r\n?|\n/)) {
    const line =
      full.slice(0, 1).startsWith('>') || /^ {0,3}>/.test(full.slice(0, 5)) ? full.replace(/^[ >]{1,20}/, '') : full;
    const heading = HEADING.exec(line);
    const item = heading ? null : ITEM.exec(line);
    const row = heading || item ? null : ROW.exec(line);
    const setext = SETEXT.exec(line);
    if (line.trim() === '') writer.end();
    else if (setext && writer.underline(line.includes('=') ? 1 : 2)) continue;
    else if (RULE.test(line.trim()) || ROW_RULE.test(line.trim()) || /^\s*```/.test(line)) writer.end();
    else if (heading) writer.heading(heading[1]?.length ?? 1, (heading[2] ?? '').replace(/\s#+\s*$/, ''));
    else if (item) startItem(writer, line, item);
    else if (row) writer.row(row[1] ?? '');
    else writer.continue(line);
  }
  writer.end();
  return writer.blocks;
}

function startItem(writer: Writer, line: string, [, indent = '', rest = '']: RegExpExecArray): void {
  // "a. We may …": letters are part of how people cite terms, but never of what they say.
  const nested = /^\s*[*+-]\s+#{1,6}\s/.test(line);
  if (nested) writer.heading(4, rest.replace(/^#{1,6}\s+/, ''));
  else writer.startItem(depthOf(indent) + (LETTERED.test(line) ? 1 : 0), rest);
}
