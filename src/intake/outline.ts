/** The rows below the header as an outline: number, label, level, and the cells that belong to the block. */
import type { Cell, Row, Sheet } from '../domain/grid.ts';
import { remember, rememberPair } from '../domain/memo.ts';
import { normalise, withoutTrailing, wordKey } from '../domain/spelling.ts';
import type { BlockColumns } from './blocks.ts';
import type { Header } from './header.ts';
import { coveringMerge } from './merges.ts';
import { cellIn, isBlank, textIn } from './sheet-index.ts';

export interface OutlineRow {
  readonly row: Row;
  /** Position among the outline's rows, from 0. */
  readonly position: number;
  /** "i", "1", "a": lower case, without point or bracket; "-" for a bare dash; null when the row has none. */
  readonly number: string | null;
  /** The label begins with a dash: "- Jumlah ..." below a question. */
  readonly isDashed: boolean;
  /** The label as the file has it. */
  readonly rawLabel: string;
  /**
   * The label's words with one blank between, without a number in front and a weight in brackets behind: what
   * labels are looked up by.
   */
  readonly labelKey: string;
  /** The column of the number, or where it would stand: the outline level. */
  readonly level: number;
  /** The answer-type cell as {@link typeKey} makes it; empty when there is none. */
  readonly type: string;
  readonly weight: Cell | null;
  readonly answer: Cell | null;
  readonly value: Cell | null;
}

const NUMBER = /^(?:[ivxl]{1,6}|\d{1,2}|[a-z])[.)]?$/i;
const ASCII_LETTER = /[a-z]/;
const LETTER = /\p{L}/u;
const LEADING_NUMBER = /^([ivxl]{1,6}|\d{1,2}|[a-z])[.)] (?=\S)/;
const LEADING_DASH = /^[-–—•] ?/;
/** A weight repeated at the end of the label, "(2,5)" or "(6)". */
const WEIGHT_IN_LABEL = / ?\( ?\d{1,3}(?:[.,]\d{1,4})? ?%? ?\) ?[.:;]?$/;

/** No label is longer, in characters: what follows is shown and never compared. */
const LONGEST_LABEL = 2_000;

/** What of a table says where its rows are. */
interface Headed {
  readonly sheet: Sheet;
  readonly header: Header;
}

/** Every row below the header that has a label, read once for each block of a table. */
export const tableOutline = rememberPair(({ sheet, header }: Headed, columns: BlockColumns) =>
  readOutline(sheet, header, columns),
);

function readOutline(sheet: Sheet, header: Header, columns: BlockColumns): readonly OutlineRow[] {
  const outline: OutlineRow[] = [];
  const { outlineTo, weight } = columns;
  const labelTo = weight === null || weight > outlineTo ? outlineTo : weight - 1;
  for (let index = header.rowIndex + 1; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (row === undefined) break;
    const label = readLabel(sheet, row, columns.outlineFrom, labelTo);
    if (label === null) continue;
    const parts = partsOf(label.text.slice(0, LONGEST_LABEL));
    // A row of column numbers stands under some headers: "1", "(2)".
    if (parts.hasLetter) outline.push(outlineRow(row, outline.length, label, parts, columns));
  }
  return outline;
}

/** The label's text, the number before it in a cell of its own, and the column of that number. */
interface Label {
  readonly text: string;
  readonly number: string | null;
  readonly level: number;
}

function outlineRow(
  row: Row,
  position: number,
  read: Label,
  parts: LabelParts,
  columns: BlockColumns,
): OutlineRow {
  // A number inside the label cell stands in the label's own column.
  const hasInner = read.number === null && parts.inner !== null && parts.inner !== '-';
  return {
    row,
    position,
    number: read.number ?? parts.inner,
    isDashed: parts.inner === '-',
    rawLabel: read.text,
    labelKey: parts.labelKey,
    level: hasInner ? read.level + 1 : read.level,
    type: columns.type === null ? '' : typeKey(textIn(row, columns.type)),
    weight: columns.weight === null ? null : cellIn(row, columns.weight),
    answer: cellIn(row, columns.answer),
    value: columns.value === null ? null : cellIn(row, columns.value),
  };
}

function readLabel(sheet: Sheet, row: Row, from: number, to: number): Label | null {
  let cells = filledCells(row, from, to);
  const [first] = cells;
  if (first === undefined) return null;
  // Where more stands than a number and its text, some of it may lie under a merge and be seen by nobody.
  if (cells.length > (numberOf(first.text) === null ? 1 : 2)) {
    cells = cells.filter((cell) => coveringMerge(sheet, row.number, cell.column) === null);
  }
  const [head] = cells;
  if (head === undefined) return null;
  const text = textAfter(cells);
  if (text === null && head.kind === 'number') return null;
  const number = text === null ? null : numberOf(head.text);
  if (text !== null && number !== null) return { text, number, level: head.column };
  // A label without a number of its own stands one column right of where its number would be.
  const token = head.text.trim();
  return { text: text === null ? token : `${token} ${text}`, number: null, level: head.column - 1 };
}

function filledCells(row: Row, from: number, to: number): readonly Cell[] {
  const filled: Cell[] = [];
  for (const cell of row.cells) {
    if (cell.column > to) break;
    if (cell.column >= from && cell.kind !== 'error' && !isBlank(cell.text)) filled.push(cell);
  }
  return filled;
}

/** The texts right of the first cell; null for none. A number there is a weight, wherever its column begins. */
function textAfter(cells: readonly Cell[]): string | null {
  let text: string | null = null;
  for (let index = 1; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined || cell.kind === 'number') continue;
    text = text === null ? cell.text.trim() : `${text} ${cell.text.trim()}`;
  }
  return text;
}

/** "IV.", "12", "a)", or the dash of a lone item, as {@link numberKey} makes it; null for anything else. */
const numberOf = remember((text): string | null => {
  if (text.length > 12) return null;
  const token = text.trim();
  return token === '-' || NUMBER.test(token) ? numberKey(token) : null;
});

interface LabelParts {
  /** The number in front of the text, inside the same cell; "-" for a dash. */
  readonly inner: string | null;
  readonly labelKey: string;
  readonly hasLetter: boolean;
}

const partsOf = remember((rawLabel): LabelParts => {
  let text = normalise(rawLabel);
  let inner: string | null = null;
  const dash = LEADING_DASH.exec(text);
  const leading = dash === null ? LEADING_NUMBER.exec(text) : null;
  if (dash !== null) {
    inner = '-';
    text = text.slice(dash[0].length);
  } else if (leading !== null) {
    inner = numberKey(leading[1] ?? '');
    text = text.slice(leading[0].length);
  }
  const labelKey = wordKey(text.replace(WEIGHT_IN_LABEL, ''));
  return { inner, labelKey, hasLetter: ASCII_LETTER.test(labelKey) || LETTER.test(labelKey) };
});

/** "I." and "i" are one number; so are "a)" and "A.". */
export function numberKey(text: string): string {
  return withoutTrailing(text.trim(), '.)').toLowerCase();
}

/** Blanks and a trailing stop do not tell answer-type words apart. */
export const typeKey = remember((text) => normalise(text).replaceAll(' ', '').replace(/\.$/, ''));
