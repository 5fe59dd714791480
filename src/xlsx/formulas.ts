/** Formulas that are written once and hold for several cells: shared ones by number, array formulas by range. */
import type { CellRange } from '../domain/grid.ts';

/** Where a formula is written; rows and columns 1-based. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

export interface WrittenFormula {
  readonly text: string;
  readonly origin: Origin;
}

interface ArrayFormula extends WrittenFormula {
  readonly range: CellRange;
}

export class Formulas {
  /** Whether an array formula reaches into the row being read. */
  hasArrays = false;
  /** Shared formulas that were asked for and are written nowhere before: the first cell of each. */
  private readonly shared = new Map<string, WrittenFormula>();
  /** Array formulas that reach to the row being read or beyond. They cannot overlap, so they are few. */
  private arrays: ArrayFormula[] = [];

  startRow(row: number): void {
    if (!this.hasArrays) return;
    this.arrays = this.arrays.filter(({ range }) => range.bottom >= row);
    this.hasArrays = this.arrays.length > 0;
  }

  /** Notes a shared formula where it is written. */
  share(group: string, formula: WrittenFormula): void {
    this.shared.set(group, formula);
  }

  sharedAs(group: string): WrittenFormula | null {
    return this.shared.get(group) ?? null;
  }

  /** Notes an array formula over more than its own cell; returns one it overlaps, which it may not, or null. */
  spread(formula: WrittenFormula, range: CellRange): Origin | null {
    const overlapped = this.arrays.find(({ range: other }) => overlap(range, other));
    if (overlapped !== undefined) return overlapped.origin;
    this.arrays.push({ ...formula, range });
    this.hasArrays = true;
    return null;
  }

  /** The array formula that a cell without one of its own belongs to, or null. */
  covering(row: number, column: number): WrittenFormula | null {
    for (const formula of this.arrays) {
      const { left, right, top, bottom } = formula.range;
      if (column >= left && column <= right && row >= top && row <= bottom) return formula;
    }
    return null;
  }
}

function overlap(one: CellRange, other: CellRange): boolean {
  const rows = one.top <= other.bottom && other.top <= one.bottom;
  return rows && one.left <= other.right && other.left <= one.right;
}
