/** The cells a formula refers to, and its form relative to where it stands. A1 notation, ECMA-376 part 1, 18.17. */
import type { CellRange } from '../../domain/grid.ts';
import { columnLetters } from '../../domain/place.ts';
import { type Address, findReferences, type Reference } from './address.ts';

/** Longer formulas are nobody's scoring rule; they are not looked into. */
const LONGEST_FORMULA = 4_000;

export function isLookedInto(formula: string): boolean {
  return formula.length <= LONGEST_FORMULA;
}

/**
 * The formula with every relative address written as a distance, so that a formula copied down a column reads
 * the same on every row. Null for a formula too long to look into.
 */
export function relativeForm(formula: string, at: Address): string | null {
  if (!isLookedInto(formula)) return null;
  let form = '';
  let end = 0;
  for (const reference of findReferences(formula)) {
    form += formula.slice(end, reference.start) + distance(reference, at);
    end = reference.end;
  }
  return form + formula.slice(end);
}

function distance({ row, rowFixed, column, columnFixed }: Reference, at: Address): string {
  const rowPart = rowFixed ? `R${row}` : `R[${row - at.row}]`;
  return rowPart + (columnFixed ? `C${columnLetters(column)}` : `C[${column - at.column}]`);
}

/** A formula in relative form written for another cell: what stood there if it had been copied. */
export function writtenAt(relative: string, at: Address): string {
  return relative.replace(
    /R(?:\[(-?\d+)\]|(\d+))C(?:\[(-?\d+)\]|([A-Z]{1,3}))/g,
    (_, rowOff?: string, rowFixed?: string, columnOff?: string, columnFixed?: string) => {
      const column =
        columnOff === undefined ? `$${columnFixed}` : columnLetters(at.column + Number(columnOff));
      return column + (rowOff === undefined ? `$${rowFixed}` : String(at.row + Number(rowOff)));
    },
  );
}

/** The ranges on the formula's own sheet that it refers to; single cells are ranges of one. */
export function ownRanges(formula: string): readonly CellRange[] {
  if (!isLookedInto(formula)) return [];
  const found: { range: CellRange; isForeign: boolean }[] = [];
  let open: Reference | null = null;
  for (const reference of findReferences(formula)) {
    // A colon goes on from the address before it.
    const isEnd: boolean = open !== null && open.end === reference.start - 1 && formula[open.end] === ':';
    const first = isEnd ? found.pop() : undefined;
    const from = first === undefined || open === null ? reference : open;
    found.push({ range: rangeOf(from, reference), isForeign: first?.isForeign ?? reference.isForeign });
    open = reference;
  }
  return found.flatMap(({ range, isForeign }) => (isForeign ? [] : [range]));
}

function rangeOf(one: Address, other: Address): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}
