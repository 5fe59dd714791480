/** What is known while a sheet is read: the row being read and what has been read so far. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Cell, CellKind, Row, SheetInfo } from '../domain/grid.ts';
import type { CellPlace } from '../domain/place.ts';
import { SAME_COLOUR, TINY } from './font.ts';
import { Formulas, type Origin } from './formulas.ts';
import type { Limits } from './limits.ts';
import { LAST_COLUMN } from './reference.ts';
import type { SharedStrings } from './strings.ts';
import { HIDES_NUMBERS, HIDES_TEXT, type Styles } from './styles.ts';
import { mayHoldEscapes } from './text.ts';
import type { XmlScanner } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetSource {
  readonly info: SheetInfo;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly limits: Limits;
  /** Cells kept of the workbook's other sheets. */
  readonly cellsBefore: number;
}

/** Columns from one to another, both included, 1-based. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

export class SheetState {
  readonly xml: XmlScanner;
  readonly source: SheetSource;
  readonly formulas = new Formulas();
  readonly mayEscape: boolean;
  /** By number of a shared string: the last ordinary cell that holds it. */
  readonly repeated: (Cell | null)[];
  readonly rows: Row[] = [];
  /** By column: 1 where its cells are kept; null to keep all. */
  readonly wanted: Uint8Array | null;
  /** What does not stand in the way of reading, each code once. */
  readonly warnings: Diagnostic[] = [];
  /** Number of the row being read, and the column of its last cell, empty cells included. */
  row = 0;
  lastColumn = 0;
  /** The cells of the row being read; what lies beyond `cellCount` is left from an earlier row. */
  readonly cells: Cell[] = [];
  cellCount = 0;
  private totalCells: number;
  private readonly isColumnUsed = new Uint8Array(LAST_COLUMN + 1);
  private columnCount = 0;

  constructor(xml: XmlScanner, source: SheetSource, columns: readonly ColumnSpan[] | null) {
    this.xml = xml;
    this.wanted = columns === null ? null : markColumns(columns);
    this.mayEscape = mayHoldEscapes(xml.bytes);
    this.source = source;
    this.totalCells = source.cellsBefore;
    this.repeated = new Array<Cell | null>(source.strings.count).fill(null);
  }

  /** The place of a column in the row being read. */
  place(column: number): CellPlace {
    return { kind: 'cell', sheet: this.source.info.name, row: this.row, column };
  }

  warnOnce(warning: Diagnostic): void {
    if (this.warnings.every(({ code }) => code !== warning.code)) this.warnings.push(warning);
  }

  startRow(number: number): void {
    this.row = number;
    this.lastColumn = 0;
    this.cellCount = 0;
    this.formulas.startRow(number);
  }

  /** A cell that holds something in a column that is not wanted: it counts, and is not kept. */
  passOver(column: number): void {
    this.useColumn(column);
    if (++this.totalCells > this.source.limits.cells) this.refuseCells(column);
  }

  private refuseCells(column: number): void {
    this.xml.refuse(diagnose('LKE127', { limit: this.source.limits.cells }, this.place(column)));
  }

  private useColumn(column: number): void {
    if (this.isColumnUsed[column] === 1) return;
    this.isColumnUsed[column] = 1;
    const { limits } = this.source;
    if (++this.columnCount > limits.columns) {
      this.xml.refuse(diagnose('LKE126', { limit: limits.columns }, this.place(column)));
    }
  }

  /** `traits`: those of the cell's format. */
  addCell(
    column: number,
    kind: CellKind,
    text: string,
    formula: string | null,
    formulaOrigin: Origin | null,
    traits: number,
  ): void {
    if (this.wanted !== null && this.wanted[column] !== 1) {
      this.passOver(column);
      return;
    }
    this.cells[this.cellCount++] = makeCell(column, kind, text, formula, formulaOrigin, traits);
  }

  /** Keeps the row just read, unless nothing is in it, and holds the sheet to its limits. */
  endRow(hidden: boolean): void {
    const { cellCount, xml } = this;
    const { limits } = this.source;
    if (cellCount === 0) return;
    const cells = this.cells.slice(0, cellCount);
    this.totalCells += cellCount;
    if (this.rows.length === limits.rows) {
      xml.refuse(diagnose('LKE125', { limit: limits.rows }, this.place(cells[0]?.column ?? 1)));
    } else if (this.totalCells > limits.cells) {
      this.refuseCells(cells.at(-1)?.column ?? 1);
    }
    for (const { column } of cells) this.useColumn(column);
    this.rows.push({ number: this.row, hidden, cells });
  }
}

/** `traits`: those of the cell's format and letters. */
export function makeCell(
  column: number,
  kind: CellKind,
  text: string,
  formula: string | null,
  formulaOrigin: Origin | null,
  traits: number,
): Cell {
  return { column, kind, text, formula, formulaOrigin, concealment: concealmentOf(kind, traits) };
}

/** Why text of such a format is not seen, or null. */
function concealmentOf(kind: CellKind, traits: number): Cell['concealment'] {
  if (traits === 0) return null;
  if ((traits & SAME_COLOUR) !== 0) return 'same-colour';
  if ((traits & TINY) !== 0) return 'tiny';
  const isNumeric = kind === 'number' || kind === 'date';
  return (traits & (isNumeric ? HIDES_NUMBERS : HIDES_TEXT)) !== 0 && kind !== 'error' ? 'format' : null;
}

function markColumns(columns: readonly ColumnSpan[]): Uint8Array {
  const wanted = new Uint8Array(LAST_COLUMN + 1);
  for (const { from, to } of columns) wanted.fill(1, from, to + 1);
  return wanted;
}
