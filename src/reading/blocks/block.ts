/** What a policy is made of, whatever format it came in. A block's text has no line break. */
export type Block =
  | { kind: 'heading'; level: number; text: string; linked: number }
  | { kind: 'paragraph'; text: string; linked: number }
  /** `depth` counts the lists around the item, from 1. */
  | { kind: 'item'; depth: number; text: string; linked: number }
  | { kind: 'row'; cells: string[]; linked: number };

/** The block's words as they stand in the normalised text. */
export function blockText(block: Block): string {
  return block.kind === 'row' ? block.cells.join(CELL_BREAK) : block.text;
}

/** What stands between two cells of a row in the normalised text. */
export const CELL_BREAK = ' | ';

/** Cells, and lines in cells, of one row. What has more is a table for layout only. */
export const MAX_CELLS = 60;
