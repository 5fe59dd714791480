/** Cells of a row by column, and what hides them. */
import type { Cell, Row, Sheet } from '../domain/grid.ts';

/** The cell of a row in a column (1-based), or null. Rows hold few cells, so a scan is the fastest search. */
export function cellIn(row: Row, column: number): Cell | null {
  for (const cell of row.cells) {
    if (cell.column === column) return cell;
    if (cell.column > column) return null;
  }
  return null;
}

/** The text of a cell that shows one; empty for no cell, no value or a formula error. */
export function textIn(row: Row, column: number): string {
  const cell = cellIn(row, column);
  return cell === null || cell.kind === 'error' ? '' : cell.text;
}

export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.hiddenColumns.some((range) => column >= range.from && column <= range.to);
}

/** No character but blanks. */
export function isBlank(text: string): boolean {
  return text === '' || text.trim() === '';
}
