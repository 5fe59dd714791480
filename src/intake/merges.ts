/** Which merge covers a cell: looked up by row, for a sheet may hold very many. */
import type { CellRange, Sheet } from '../domain/grid.ts';

interface Merges {
  /** Merges inside one row, by the row. */
  readonly flat: ReadonlyMap<number, readonly CellRange[]>;
  /** Merges over several rows. */
  readonly tall: readonly CellRange[];
}

const indexes = new WeakMap<Sheet, Merges>();

function mergesOf(sheet: Sheet): Merges {
  const known = indexes.get(sheet);
  if (known !== undefined) return known;
  const flat = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of sheet.merges) {
    if (merge.top !== merge.bottom) tall.push(merge);
    else {
      const same = flat.get(merge.top);
      if (same === undefined) flat.set(merge.top, [merge]);
      else same.push(merge);
    }
  }
  const made = { flat, tall };
  indexes.set(sheet, made);
  return made;
}

/** The merge that a cell is part of, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): CellRange | null {
  const { flat, tall } = mergesOf(sheet);
  for (const merge of flat.get(row) ?? []) {
    if (column >= merge.left && column <= merge.right) return merge;
  }
  for (const merge of tall) {
    if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right)
      return merge;
  }
  return null;
}

/** The merge that covers a cell without being its top-left corner: what the cell holds is then not seen. */
export function coveringMerge(sheet: Sheet, row: number, column: number): CellRange | null {
  const merge = mergeAt(sheet, row, column);
  return merge === null || (row === merge.top && column === merge.left) ? null : merge;
}
