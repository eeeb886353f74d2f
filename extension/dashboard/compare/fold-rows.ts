import type { TextRow } from '../../messages.ts';

export type FoldedRow = { kind: 'same'; rows: TextRow[] } | { kind: 'changed'; row: TextRow };

/** Neighbours that are the same in both texts become one entry. */
export function foldRows(rows: readonly TextRow[]): FoldedRow[] {
  const folded: FoldedRow[] = [];
  for (const row of rows) {
    const last = folded.at(-1);
    if (row.kind !== 'same') folded.push({ kind: 'changed', row });
    else if (last?.kind === 'same') last.rows.push(row);
    else folded.push({ kind: 'same', rows: [row] });
  }
  return folded;
}
