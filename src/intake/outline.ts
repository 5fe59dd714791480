/** The rows below the header as an outline: number, label, level, and the cells that belong to the block. */
import type { Cell, Row, Sheet } from '../domain/grid.ts';
import { remember } from '../domain/memo.ts';
import { normalise, words } from '../domain/spelling.ts';
import type { BlockColumns } from './blocks.ts';
import type { Header } from './header.ts';
import { cellIn, coveringMerge, isBlank, textIn } from './sheet-index.ts';

export interface OutlineRow {
  readonly row: Row;
  /** Position among the outline's rows, from 0. */
  readonly position: number;
  /** "i", "1", "a": lower case, without point or bracket; "-" for a bare dash; null when the row has none. */
  readonly number: string | null;
  /** The label without number and without a weight in brackets at its end, in comparable form. */
  readonly label: string;
  /** The label as the file has it. */
  readonly rawLabel: string;
  readonly labelWords: readonly string[];
  /** The label's words with one blank between: what labels are looked up by. */
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
const LEADING_NUMBER = /^([ivxl]{1,6}|\d{1,2}|[a-z])[.)] (?=\S)/;
const LEADING_DASH = /^[-–—•] ?/;
/** A weight repeated at the end of the label, "(2,5)" or "(6)". */
const WEIGHT_IN_LABEL = / ?\( ?\d{1,3}(?:[.,]\d{1,4})? ?%? ?\)$/;

/** Every row below the header that has a label. */
export function readOutline(sheet: Sheet, header: Header, columns: BlockColumns): readonly OutlineRow[] {
  const outline: OutlineRow[] = [];
  const labelTo = columns.weight === columns.outlineTo ? columns.outlineTo - 1 : columns.outlineTo;
  for (let index = header.rowIndex + 1; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (row === undefined) break;
    const label = readLabel(sheet, row, columns.outlineFrom, labelTo);
    if (label !== null) outline.push(outlineRow(row, outline.length, label, columns));
  }
  return outline;
}

/** The label's text, the number before it in a cell of its own, and the column of that number. */
interface Label {
  readonly text: string;
  readonly number: string | null;
  readonly level: number;
}

function outlineRow(row: Row, position: number, read: Label, columns: BlockColumns): OutlineRow {
  const parts = partsOf(read.text);
  // A number inside the label cell stands in the label's own column.
  const hasInner = read.number === null && parts.inner !== null && parts.inner !== '-';
  return {
    row,
    position,
    number: read.number ?? parts.inner,
    label: parts.label,
    rawLabel: read.text,
    labelWords: parts.labelWords,
    labelKey: parts.labelKey,
    level: hasInner ? read.level + 1 : read.level,
    type: columns.type === null ? '' : typeKey(textIn(row, columns.type)),
    weight: columns.weight === null ? null : cellIn(row, columns.weight),
    answer: cellIn(row, columns.answer),
    value: columns.value === null ? null : cellIn(row, columns.value),
  };
}

function readLabel(sheet: Sheet, row: Row, from: number, to: number): Label | null {
  let cells = row.cells.filter(
    (cell) => cell.column >= from && cell.column <= to && cell.kind !== 'error' && !isBlank(cell.text),
  );
  // Where more stands than a number and its text, some of it may lie under a merge and be seen by nobody.
  if (cells.length > (cells[0] !== undefined && isNumber(cells[0].text) ? 2 : 1)) {
    cells = cells.filter((cell) => coveringMerge(sheet, row.number, cell.column) === null);
  }
  const [head, ...rest] = cells;
  if (head === undefined || (rest.length === 0 && head.kind === 'number')) return null;
  const token = head.text.trim();
  const text = rest.map((cell) => cell.text.trim()).join(' ');
  if (rest.length > 0 && isNumber(token)) {
    return { text, number: numberKey(token), level: head.column };
  }
  // A label without a number of its own stands one column right of where its number would be.
  return { text: rest.length === 0 ? token : `${token} ${text}`, number: null, level: head.column - 1 };
}

/** "IV.", "12", "a)", or the dash of a lone item. */
function isNumber(text: string): boolean {
  if (text.length > 12) return false;
  const token = text.trim();
  return token === '-' || NUMBER.test(token);
}

interface LabelParts {
  /** The number in front of the text, inside the same cell; "-" for a dash. */
  readonly inner: string | null;
  readonly label: string;
  readonly labelWords: readonly string[];
  readonly labelKey: string;
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
  const label = text.replace(WEIGHT_IN_LABEL, '');
  const labelWords = words(label);
  return { inner, label, labelWords, labelKey: labelWords.join(' ') };
});

/** "I." and "i" are one number; so are "a)" and "A.". */
export function numberKey(text: string): string {
  return text
    .trim()
    .replace(/[.)]+$/, '')
    .toLowerCase();
}

/** Blanks and a trailing stop do not tell answer-type words apart. */
export const typeKey = remember((text) => normalise(text).replaceAll(' ', '').replace(/\.$/, ''));
