/** Formulas that are written once and hold for several cells: shared ones by number, array formulas by range. */
import type { CellRange } from '../domain/grid.ts';

/** Where a formula is written; rows and columns 1-based. */
export interface Origin {
  readonly row: number;
  readonly column: number;
}

/** What cells with one shared formula have in common: a number, in all but strange files. */
export type Group = number | string;

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
  private readonly shared = new Map<Group, WrittenFormula>();
  /**
   * Array formulas that reach to the row being read or beyond, from left to right. They cannot overlap and all of
   * them started above, so that no two have a column in common.
   */
  private arrays: ArrayFormula[] = [];
  /** The row in which the first of them ends. */
  private firstEnd = Number.POSITIVE_INFINITY;

  startRow(row: number): void {
    if (row <= this.firstEnd) return;
    this.arrays = this.arrays.filter(({ range }) => range.bottom >= row);
    this.hasArrays = this.arrays.length > 0;
    this.firstEnd = this.arrays.reduce(
      (first, { range }) => Math.min(first, range.bottom),
      Number.POSITIVE_INFINITY,
    );
  }

  /** Notes a shared formula where it is written. */
  share(group: Group, formula: WrittenFormula): void {
    this.shared.set(group, formula);
  }

  sharedAs(group: Group): WrittenFormula | null {
    return this.shared.get(group) ?? null;
  }

  /**
   * Notes an array formula over more than its own cell, in the row being read; returns one it overlaps, which it
   * may not, or null.
   */
  spread(formula: WrittenFormula, range: CellRange): Origin | null {
    const at = this.countUpTo(range.left);
    const [before, after] = [this.arrays[at - 1], this.arrays[at]];
    if (before !== undefined && before.range.right >= range.left) return before.origin;
    if (after !== undefined && after.range.left <= range.right) return after.origin;
    this.arrays.splice(at, 0, { ...formula, range });
    this.hasArrays = true;
    this.firstEnd = Math.min(this.firstEnd, range.bottom);
    return null;
  }

  /** The array formula that a cell of the row being read belongs to, having none of its own, or null. */
  covering(column: number): WrittenFormula | null {
    const formula = this.arrays[this.countUpTo(column) - 1];
    return formula !== undefined && formula.range.right >= column ? formula : null;
  }

  /** How many of the array formulas start in a column or left of it. */
  private countUpTo(column: number): number {
    let low = 0;
    let high = this.arrays.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.arrays[middle]?.range.left ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
