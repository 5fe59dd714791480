/** Reading a worksheet in one pass: its rows, and what is said of the sheet as a whole. */
import { diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { CellRange, ListValidation, Sheet } from '../domain/grid.ts';
import { readCell } from './cell.ts';
import {
  attributeOf,
  flagOf,
  integerOf,
  isNamed,
  nextChild,
  refuseAttribute,
  refuseElement,
} from './element.ts';
import { SPREADSHEET } from './namespaces.ts';
import { openXml } from './package.ts';
import { readPlainCells } from './plain-cells.ts';
import { startPlainRow } from './plain-row.ts';
import { LAST_COLUMN, LAST_ROW, parseRange } from './reference.ts';
import { type ColumnSpan, type SheetSource, SheetState } from './sheet-state.ts';
import { readValidation } from './validation.ts';
import type { XmlScanner } from './xml.ts';

/**
 * The sheet in `bytes`, the UTF-8 XML of `part`. After `maximumRows` rows that hold something the reading stops:
 * the sheet is then not `complete`, and of merges and validations, which stand after the rows, nothing is known.
 * With `columns`, cells of other columns are looked over and not kept.
 */
export function readSheetPart(
  bytes: Buffer,
  part: string,
  source: SheetSource,
  maximumRows: number,
  columns: readonly ColumnSpan[] | null,
): Result<Sheet> {
  const opened = openXml(bytes, part, SPREADSHEET, 'worksheet', source.limits);
  if (!opened.ok) return opened;
  const xml = opened.value;
  const state = new SheetState(xml, source, columns);
  const merges: CellRange[] = [];
  const validations: ListValidation[] = [];
  const hiddenColumns: Sheet['hiddenColumns'][number][] = [];
  let complete = true;
  let hasRows = false;
  while (complete && nextChild(xml, 'without-sections')) {
    if (isNamed(xml, 'sheetData')) {
      if (hasRows) refuseElement(xml, 'doubled');
      hasRows = true;
      complete = readRows(state, maximumRows);
    } else if (isNamed(xml, 'cols')) readColumns(xml, hiddenColumns);
    else if (isNamed(xml, 'mergeCells')) readMerges(xml, merges);
    else if (isNamed(xml, 'dataValidations')) readValidations(xml, validations);
    else xml.skip();
  }
  if (complete) xml.next();
  if (xml.fault !== null) return failure(xml.fault);
  if (!hasRows) {
    const offset = bytes.length;
    return failure(diagnose('LKE164', { part, offset, element: 'sheetData', problem: 'missing' }));
  }
  const { rows, warnings } = state;
  return success({ ...source.info, rows, merges, hiddenColumns, validations, complete }, warnings);
}

/** False when it stopped at `maximumRows`. */
function readRows(state: SheetState, maximumRows: number): boolean {
  const { xml, rows } = state;
  for (;;) {
    if (xml.namespaces.defaultIsOurs && !xml.isEmpty && startPlainRow(state)) readCells(state, false);
    else if (!nextChild(xml, 'refused')) return true;
    else if (isNamed(xml, 'row')) readCells(state, startRow(state));
    else refuseElement(xml, 'misplaced');
    if (rows.length >= maximumRows && xml.fault === null) return false;
  }
}

/** Starts the row that the scanner has just met; true when it is hidden. */
function startRow(state: SheetState): boolean {
  const { xml, row: previous } = state;
  const number = integerOf(xml, 'r', previous + 1);
  state.startRow(number);
  if (number > LAST_ROW || number <= 0) refuseAttribute(xml, 'r');
  else if (number <= previous) {
    xml.refuse(diagnose('LKE174', { found: number, previous }, state.place(1)));
  }
  return flagOf(xml, 'hidden') || isAtMost(xml, 'ht', UNSEEN_POINTS);
}

function readCells(state: SheetState, isHidden: boolean): void {
  const { xml } = state;
  const mayBePlain = xml.namespaces.defaultIsOurs;
  for (;;) {
    if (mayBePlain && !xml.isEmpty) readPlainCells(state);
    if (!nextChild(xml, 'refused')) break;
    if (isNamed(xml, 'c')) readCell(state);
    else if (isNamed(xml, 'extLst')) xml.skip();
    else refuseElement(xml, 'misplaced');
  }
  state.endRow(isHidden);
}

/** Rows up to this height and columns up to this width, in letters, show nothing of what they hold. */
const UNSEEN_POINTS = 2;
const UNSEEN_LETTERS = 0.5;

/** Whether the element has the attribute and its value is a number up to `most`. */
function isAtMost(xml: XmlScanner, name: string, most: number): boolean {
  const found = attributeOf(xml, name);
  return found !== null && Number(found) <= most;
}

function readColumns(xml: XmlScanner, hidden: { from: number; to: number }[]): void {
  while (nextChild(xml)) {
    xml.countItem();
    const from = integerOf(xml, 'min', 0);
    const to = integerOf(xml, 'max', 0);
    if (from < 1 || to < from || to > LAST_COLUMN) refuseAttribute(xml, from < 1 ? 'min' : 'max');
    if (flagOf(xml, 'hidden') || isAtMost(xml, 'width', UNSEEN_LETTERS)) hidden.push({ from, to });
    xml.skip();
  }
}

function readMerges(xml: XmlScanner, merges: CellRange[]): void {
  while (nextChild(xml)) {
    xml.countItem();
    const found = attributeOf(xml, 'ref') ?? '';
    const range = parseRange(found);
    if (range === null) xml.refuse(diagnose('LKE177', { part: xml.part, found }));
    else merges.push(range);
    xml.skip();
  }
}

function readValidations(xml: XmlScanner, validations: ListValidation[]): void {
  while (nextChild(xml)) {
    xml.countItem();
    const validation = readValidation(xml);
    if (validation !== null) validations.push(validation);
  }
}
