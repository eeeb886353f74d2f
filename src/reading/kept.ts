import type { Block } from './blocks/block.ts';

/** The kinds of blocks as the first character of a line; an item and a heading say how deep. */
const DEEPEST = 9;
const deep = (depth: number) => String(Math.min(DEEPEST, Math.max(1, depth)));

function keepBlock(block: Block): string {
  if (block.kind === 'row') return `|${block.cells.map((cell) => cell.replaceAll('\t', ' ')).join('\t')}`;
  if (block.kind === 'heading') return `#${deep(block.level)}${block.text}`;
  return block.kind === 'item' ? `-${deep(block.depth)}${block.text}` : `.${block.text}`;
}

/** A reading's blocks as text, for keeping. Read again with format `kept`, it gives the same reading. */
export function keepText({ blocks }: { blocks: readonly Block[] }): string {
  return blocks.map(keepBlock).join('\n');
}

/** Reads what `keepText` wrote; lines of any other make are paragraphs. */
export function readKept(kept: string): Block[] {
  return kept
    .split('\n')
    .filter((line) => line !== '')
    .map(readLine);
}

function readLine(line: string): Block {
  const depth = Number(line[1]);
  if (line.startsWith('|')) return { kind: 'row', cells: line.slice(1).split('\t'), linked: 0 };
  if (line.startsWith('#') && depth > 0) return { kind: 'heading', level: depth, text: line.slice(2), linked: 0 };
  if (line.startsWith('-') && depth > 0) return { kind: 'item', depth, text: line.slice(2), linked: 0 };
  return { kind: 'paragraph', text: line.startsWith('.') ? line.slice(1) : line, linked: 0 };
}
