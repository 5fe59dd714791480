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
  /** Where there is too little room, columns with the highest number go first; 0 stays. */
  readonly leaveOut: number;
}

/** A row has a cell for every column; `rule` draws a line. */
export type TableRow = readonly Cell[] | 'rule';

const GAP = 2;
/** Bounds of what the column that takes the rest must have, before another is left out for it. */
const REST_AT_LEAST = 20;
const REST_AT_MOST = 28;

/** The table's lines, none longer than `width`. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly TableRow[],
  width: number,
  pen: Pen,
): readonly string[] {
  const kept = keptColumns(columns, rows, width);
  const widths = columnWidths(columns, rows, kept, width);
  const table = new Table({
    chars: BLANK_CHARS,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: [...widths],
    colAligns: kept.map((index) => columns[index]?.align ?? 'left'),
    truncate: pen.glyphs.ellipsis,
  });
  const heads = columns.map((column): Cell => ({ text: column.head, paint: pen.ink.dim }));
  for (const row of [heads, 'rule' as const, ...rows]) {
    const cells = kept.map((index, at) => cellLines(row, columns[index], index, widths[at] ?? 1, pen));
    // One row a line: the library looks at a cell's whole content for every line it draws.
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let line = 0; line < height; line++) table.push(cells.map((lines) => lines[line] ?? ''));
  }
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
  rows: readonly TableRow[],
  width: number,
): readonly number[] {
  const wanted = Math.min(REST_AT_MOST, Math.max(REST_AT_LEAST, Math.floor(width / 2)));
  let kept = columns.map((_, index) => index);
  for (;;) {
    const last = Math.max(...kept.map((index) => columns[index]?.leaveOut ?? 0));
    if (last === 0 || restOf(columns, rows, kept, width) >= wanted) return kept;
    kept = kept.filter((index) => columns[index]?.leaveOut !== last);
  }
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly TableRow[],
  kept: readonly number[],
  width: number,
): readonly number[] {
  const rest = Math.max(1, restOf(columns, rows, kept, width));
  return kept.map((index) => {
    const content = contentWidth(columns, rows, index);
    return columns[index]?.takesRest === true ? Math.min(rest, content) : content;
  });
}

function restOf(
  columns: readonly Column[],
  rows: readonly TableRow[],
  kept: readonly number[],
  width: number,
): number {
  const others = kept.filter((index) => columns[index]?.takesRest !== true);
  const taken = others.reduce((total, index) => total + contentWidth(columns, rows, index), 0);
  return width - taken - GAP * (kept.length - 1);
}

function contentWidth(columns: readonly Column[], rows: readonly TableRow[], index: number): number {
  const cells = rows.map((row) => (row === 'rule' ? undefined : row[index]));
  const widths = cells.map((cell) => displayWidth(cell?.text ?? '') + (cell?.indent ?? 0));
  return Math.max(1, displayWidth(columns[index]?.head ?? ''), ...widths);
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
