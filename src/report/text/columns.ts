/** Tables: columns as wide as their content, one that takes the rest, the least important left out when narrow. */
import Table from 'cli-table3';
import type { Pen } from './pen.ts';
import { cut, displayWidth, wrap } from './width.ts';

/** One cell: text without colours and line breaks, and the colour it gets once it is measured. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
  /** Blanks before the text, on every line of it. */
  readonly indent?: number;
}

export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** The one column that takes the room the others leave, and whose texts are broken into lines. */
  readonly takesRest?: true;
  /** Of that column: no other is left out for more room than its longest text takes. */
  readonly isShort?: true;
  /** Where there is too little room, columns with the highest number go first; 0 stays. */
  readonly leaveOut: number;
}

/** A row has a cell for every column; `rule` draws a line. */
export type TableRow = readonly Cell[] | 'rule';

const GAP = 2;
const PORTION = 100;
/** Bounds of what the column that takes the rest must have, before another is left out for it. */
const REST_AT_LEAST = 20;
const REST_AT_MOST = 28;

/** The table's lines, none longer than `width` unless figures alone are. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly TableRow[],
  width: number,
  pen: Pen,
): readonly string[] {
  const contents = contentWidths(columns, rows, width);
  const kept = keptColumns(columns, contents, width);
  const rest = Math.max(1, restOf(columns, contents, kept, width));
  const widths = columns.map((column, index) => {
    const content = contents[index] ?? 1;
    return column.takesRest === true ? Math.min(rest, content) : content;
  });
  const heads = columns.map((column): Cell => ({ text: column.head, paint: pen.ink.dim }));
  const lines = [heads, 'rule' as const, ...rows].flatMap((row) => {
    const cells = kept.map((index) => cellLines(row, columns[index], index, widths[index] ?? 1, pen));
    // One row a line: the library looks at a cell's whole content for every line it draws.
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => cells.map((cell) => cell[line] ?? ''));
  });
  const aligns = kept.map((index) => columns[index]?.align ?? 'left');
  return inPortions(lines).flatMap((portion) =>
    alignCells(
      portion,
      aligns,
      kept.map((index) => widths[index] ?? 1),
      pen,
    ),
  );
}

/** Indices of the columns that `drawTable` has room for. */
export function fittingColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
  width: number,
): readonly number[] {
  return keptColumns(columns, contentWidths(columns, rows, width), width);
}

function contentWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  width: number,
): readonly number[] {
  return columns.map((column, index) => contentWidth(column, index, rows, width));
}

/** Rows in portions: the library's time grows with the square of their number. */
function inPortions(rows: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const portions = Math.ceil(rows.length / PORTION);
  return Array.from({ length: portions }, (_, index) => rows.slice(index * PORTION, (index + 1) * PORTION));
}

function alignCells(
  rows: readonly (readonly string[])[],
  aligns: readonly ('left' | 'right')[],
  widths: readonly number[],
  pen: Pen,
): readonly string[] {
  const table = new Table({
    chars: BLANK_CHARS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: [...aligns],
    truncate: pen.glyphs.ellipsis,
  });
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** A cell as painted lines of at most `width` columns. */
function cellLines(
  row: TableRow,
  column: Column | undefined,
  index: number,
  width: number,
  pen: Pen,
): readonly string[] {
  if (row === 'rule') return [pen.ink.dim(pen.glyphs.rule.repeat(width))];
  const { text = '', paint = same, indent = 0 } = row[index] ?? {};
  const room = Math.max(1, width - indent);
  const lines = column?.takesRest === true ? wrap(text, room) : [cut(text, room, pen.glyphs.ellipsis)];
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + paint(line)));
}

function same(text: string): string {
  return text;
}

/** The columns there is room for, as indices. */
function keptColumns(
  columns: readonly Column[],
  contents: readonly number[],
  width: number,
): readonly number[] {
  const usual = Math.min(REST_AT_MOST, Math.max(REST_AT_LEAST, Math.floor(width / 2)));
  const short = columns.findIndex(({ isShort }) => isShort === true);
  const wanted = Math.min(usual, contents[short] ?? usual);
  let kept = columns.map((_, index) => index);
  for (;;) {
    const last = Math.max(...kept.map((index) => columns[index]?.leaveOut ?? 0));
    if (last === 0 || restOf(columns, contents, kept, width) >= wanted) return kept;
    kept = kept.filter((index) => columns[index]?.leaveOut !== last);
  }
}

/** What the other columns leave to the one that takes the rest. */
function restOf(
  columns: readonly Column[],
  contents: readonly number[],
  kept: readonly number[],
  width: number,
): number {
  const others = kept.filter((index) => columns[index]?.takesRest !== true);
  const taken = others.reduce((total, index) => total + (contents[index] ?? 1), 0);
  return width - taken - GAP * (kept.length - 1);
}

/** The widest text of a column. Words that are not the column for the rest get a third of the width at most. */
function contentWidth(column: Column, index: number, rows: readonly TableRow[], width: number): number {
  const widest = rows.reduce(
    (most, row) => {
      const cell = row === 'rule' ? undefined : row[index];
      return Math.max(most, displayWidth(cell?.text ?? '') + (cell?.indent ?? 0));
    },
    Math.max(1, displayWidth(column.head)),
  );
  const isWords = column.align === 'left' && column.takesRest !== true;
  return isWords ? Math.min(widest, Math.floor(width / 3)) : widest;
}

const BLANK_CHARS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};
