/** Cells of one column as few ranges, as people write them: over rows between that hold nothing there. */
import { type CellReference, columnOf, type RangeReference } from '../domain/expression.ts';
import type { Layout } from './layout.ts';
import type { FormRow } from './rows.ts';

export function joinCells(
  layout: Layout,
  cells: readonly CellReference[],
): readonly (CellReference | RangeReference)[] {
  const joined: { column: number; top: number; bottom: number }[] = [];
  for (const { row, column } of cells) {
    const last = joined.at(-1);
    if (last !== undefined && last.column === column && isSilent(layout, column, last.bottom, row)) {
      last.bottom = row;
    } else joined.push({ column, top: row, bottom: row });
  }
  return joined.map(({ column, top, bottom }) => columnOf(column, top, bottom));
}

/** Whether every row between two has an empty cell in the column. */
function isSilent({ rows, columns }: Layout, column: number, after: number, before: number): boolean {
  const isValue = columns.blocks.some((block) => block.value === column);
  return (
    before > after &&
    rows
      .filter(({ number }) => number > after && number < before)
      .every(({ row }) => (isValue ? hasNoValue(row) : hasNoPercent(row)))
  );
}

function hasNoValue(row: FormRow): boolean {
  return row.kind === 'count' || row.kind === 'gap' || (row.kind === 'group' && row.group.weight === null);
}

function hasNoPercent(row: FormRow): boolean {
  const isPlain = row.kind === 'indicator' && row.indicator.weight === null;
  return row.kind === 'count' || row.kind === 'gap' || isPlain;
}
