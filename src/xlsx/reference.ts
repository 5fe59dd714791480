/** Cell addresses and ranges as the file writes them: `K13`, `B6:F6`, `A:C`, `3:7`. */
import type { CellRange } from '../domain/grid.ts';

/** What a sheet can hold (ECMA-376 and every spreadsheet program): A1 to XFD1048576. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Address {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/;

/** Null for anything that is no address within a sheet. */
export function parseAddress(text: string): Address | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column <= LAST_COLUMN && row <= LAST_ROW ? { row, column } : null;
}

/** A cell, a block, whole columns or whole rows; null for anything else, and for ends in the wrong order. */
export function parseRange(text: string): CellRange | null {
  const columns = COLUMNS.exec(text);
  if (columns !== null) {
    return range(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  }
  const rows = ROWS.exec(text);
  if (rows !== null) return range(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN);
  const colon = text.indexOf(':');
  const first = parseAddress(colon < 0 ? text : text.slice(0, colon));
  const last = colon < 0 ? first : parseAddress(text.slice(colon + 1));
  if (first === null || last === null) return null;
  return range(first.row, first.column, last.row, last.column);
}

function range(top: number, left: number, bottom: number, right: number): CellRange | null {
  const isInside = bottom <= LAST_ROW && right <= LAST_COLUMN;
  return isInside && top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return column;
}
