/** The rows below the header as an outline: number, label, level, and the cells that belong to the block. */
import type { Cell, Row, Sheet } from '../domain/grid.ts';
import { normalise, words } from '../domain/spelling.ts';
import type { BlockColumns } from './blocks.ts';
import type { Header } from './header.ts';
import { cellIn, textIn } from './sheet-index.ts';

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
  /** The column of the number, or where it would stand: the outline level. */
  readonly level: number;
  /** Comparable form of the answer-type cell; empty when there is none. */
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
    const labelled = readLabel(row, columns.outlineFrom, labelTo);
    if (labelled === null) continue;
    outline.push({
      row,
      position: outline.length,
      ...labelled,
      type: columns.type === null ? '' : normalise(textIn(row, columns.type)),
      weight: columns.weight === null ? null : cellIn(row, columns.weight),
      answer: cellIn(row, columns.answer),
      value: columns.value === null ? null : cellIn(row, columns.value),
    });
  }
  return outline;
}

type Label = Pick<OutlineRow, 'number' | 'label' | 'rawLabel' | 'labelWords' | 'level'>;

function readLabel(row: Row, from: number, to: number): Label | null {
  const cells: Cell[] = [];
  for (const cell of row.cells) {
    if (cell.column > to) break;
    if (cell.column >= from && cell.kind !== 'error' && /\S/.test(cell.text)) cells.push(cell);
  }
  const head = cells[0];
  if (head === undefined) return null;
  const token = head.text.trim();
  const rest = cells.slice(1);
  if (rest.length > 0 && (NUMBER.test(token) || token === '-')) {
    return labelOf(rest.map((cell) => cell.text).join(' '), numberKey(token), head.column);
  }
  if (rest.length === 0 && head.kind === 'number') return null;
  const text = cells.map((cell) => cell.text).join(' ');
  // A label without a number of its own stands one column right of where its number would be.
  return labelOf(text, null, head.column - 1);
}

function labelOf(rawLabel: string, number: string | null, level: number): Label {
  let text = normalise(rawLabel);
  let ownNumber = number;
  const dash = LEADING_DASH.exec(text);
  if (dash !== null) {
    text = text.slice(dash[0].length);
    ownNumber ??= '-';
  }
  const leading = ownNumber === null ? LEADING_NUMBER.exec(text) : null;
  if (leading !== null) {
    ownNumber = numberKey(leading[1] ?? '');
    text = text.slice(leading[0].length);
  }
  const label = text.replace(WEIGHT_IN_LABEL, '');
  // A number inside the label cell stands in the label's own column.
  const ownLevel = leading === null ? level : level + 1;
  return { number: ownNumber, label, rawLabel: rawLabel.trim(), labelWords: words(label), level: ownLevel };
}

/** "I." and "i" are one number; so are "a)" and "A.". */
export function numberKey(text: string): string {
  return text
    .trim()
    .replace(/[.)]+$/, '')
    .toLowerCase();
}
