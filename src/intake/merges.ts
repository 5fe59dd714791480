/** Which merge covers a cell: looked up by row, for a sheet may hold very many. */
import type { CellRange, Sheet } from '../domain/grid.ts';

/** Rows in one bucket, and the most buckets that a merge is entered in: merges over more rows are kept apart. */
const BUCKET = 32;
const MOST_BUCKETS = 4;

interface Merges {
  /** By row / {@link BUCKET}: merges that touch its rows. */
  readonly near: ReadonlyMap<number, readonly CellRange[]>;
  /** By column: merges over very many rows. */
  readonly tall: ReadonlyMap<number, readonly CellRange[]>;
  /** Very many rows and columns. */
  readonly vast: readonly CellRange[];
}

const indexes = new WeakMap<Sheet, Merges>();

function mergesOf(sheet: Sheet): Merges {
  const known = indexes.get(sheet);
  if (known !== undefined) return known;
  const near = new Map<number, CellRange[]>();
  const tall = new Map<number, CellRange[]>();
  const vast: CellRange[] = [];
  for (const merge of sheet.merges) {
    const [first, last] = [bucketOf(merge.top), bucketOf(merge.bottom)];
    if (last - first < MOST_BUCKETS) {
      for (let bucket = first; bucket <= last; bucket++) enter(near, bucket, merge);
    } else if (merge.right - merge.left < BUCKET) {
      for (let column = merge.left; column <= merge.right; column++) enter(tall, column, merge);
    } else vast.push(merge);
  }
  const made = { near, tall, vast };
  indexes.set(sheet, made);
  return made;
}

function bucketOf(row: number): number {
  return Math.floor(row / BUCKET);
}

function enter(index: Map<number, CellRange[]>, key: number, merge: CellRange): void {
  const same = index.get(key);
  if (same === undefined) index.set(key, [merge]);
  else same.push(merge);
}

/** The merge that a cell is part of, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): CellRange | null {
  const { near, tall, vast } = mergesOf(sheet);
  return (
    coverIn(near.get(bucketOf(row)), row, column) ??
    coverIn(tall.get(column), row, column) ??
    coverIn(vast, row, column)
  );
}

function coverIn(merges: readonly CellRange[] | undefined, row: number, column: number): CellRange | null {
  if (merges === undefined) return null;
  for (const merge of merges) {
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
