/** Totals whose formula leaves out a row of their group, or takes in one that is not its. */
import { fromSpreadsheetNumber } from '../../domain/fraction.ts';
import type { Cell, CellRange } from '../../domain/grid.ts';
import { cellAddress } from '../../domain/place.ts';
import type { Alteration } from '../../domain/submission.ts';
import { ownRanges, relativeForm, writtenAt } from './references.ts';

/** A total's value cell with the rows of the table that it should and should not take in. */
export interface TotalCell {
  readonly node: string;
  readonly cell: Cell;
  readonly row: number;
  readonly sheet: string;
  /** Per node directly below, the rows that state its value (a heading's, a total's): one of them is due. */
  readonly own: readonly (readonly number[])[];
  /** Other rows that state the same node: a total that repeats one of them is whole. */
  readonly same: readonly number[];
  /** Whether a row with a value is none of this group's. */
  readonly isForeign: (row: number) => boolean;
  /** Every row with a value, ascending. */
  readonly valued: readonly number[];
}

/** Holds a total's formula to the rows of its group. A formula that names no cell of its column says nothing. */
export function auditRange(total: TotalCell): readonly Alteration[] {
  const { cell, row, sheet, own } = total;
  const { column } = cell;
  const formula = formulaHere(cell, row);
  if (formula === null || own.length === 0) return [];
  const ranges = ownRanges(formula).filter((range) => range.left <= column && range.right >= column);
  const covers = (at: number): boolean => ranges.some((range) => at >= range.top && at <= range.bottom);
  if (ranges.length === 0 || total.same.some(covers)) return [];
  const takesForeign = ranges.some((range) => holdsForeign(range, total));
  if (!takesForeign && own.every((rows) => rows.some(covers))) return [];
  const expected = own.map((rows) => cellAddress(rows.find(covers) ?? rows[0] ?? row, column)).join(',');
  const stated = cell.kind === 'number' ? fromSpreadsheetNumber(cell.text) : null;
  const place = { kind: 'cell', sheet, row, column } as const;
  return [{ kind: 'range', node: total.node, place, found: formula, expected, stated }];
}

function holdsForeign({ top, bottom }: CellRange, { valued, isForeign }: TotalCell): boolean {
  for (let index = countBelow(valued, top); index < valued.length; index++) {
    const row = valued[index];
    if (row === undefined || row > bottom) return false;
    if (isForeign(row)) return true;
  }
  return false;
}

/** How many of the ascending numbers are less than the bound. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The formula as it reads in its own cell, also where it is shared from another. */
function formulaHere(cell: Cell, row: number): string | null {
  if (cell.formula === null || cell.formulaOrigin === null) return cell.formula;
  const relative = relativeForm(cell.formula, cell.formulaOrigin);
  return relative === null ? null : writtenAt(relative, { row, column: cell.column });
}
