/** A workbook as the generator thinks of it: one model, which either writer turns into a package. */
import type { SheetVisibility } from '../../src/domain/grid.ts';
import type { Expression } from './expression.ts';

export type ErrorText = '#DIV/0!' | '#VALUE!' | '#REF!' | '#N/A' | '#NAME?';

export interface CellError {
  readonly error: ErrorText;
}

export type Scalar = number | string | boolean | CellError;

/** A text in several runs, every other one bold. */
export interface RichText {
  readonly runs: readonly { readonly text: string; readonly bold: boolean }[];
}

export type StyleName =
  | 'plain'
  | 'title'
  | 'header'
  | 'component'
  | 'area'
  | 'sub-area'
  | 'text'
  | 'centred'
  | 'answer'
  | 'number'
  | 'percent'
  | 'answer-percent'
  | 'total'
  | 'total-number';

export interface CellModel {
  /** What the cell holds or, for a formula, its cached result; null for none. */
  readonly value: Scalar | RichText | null;
  readonly formula: Expression | null;
  /** True for a formula entered as an array formula of one cell. */
  readonly array: boolean;
  readonly style: StyleName;
}

export interface ColumnModel {
  readonly width: number;
  readonly hidden: boolean;
}

export interface RangeModel {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'whole' | 'decimal'; readonly minimum: number; readonly maximum: number };

export interface ValidationModel {
  readonly rule: ValidationRule;
  readonly ranges: readonly RangeModel[];
}

export interface SheetModel {
  readonly name: string;
  visibility: SheetVisibility;
  /** By row, then by column. */
  readonly rows: Map<number, Map<number, CellModel>>;
  readonly columns: Map<number, ColumnModel>;
  readonly hiddenRows: Set<number>;
  readonly merges: RangeModel[];
  readonly validations: ValidationModel[];
  /** The last row that stays in view; 0 for none. */
  frozenRows: number;
  protected: boolean;
  /** Header rows repeated on every printed page; null for none. */
  printTitles: { readonly top: number; readonly bottom: number } | null;
  autoFilter: RangeModel | null;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
}

export function createSheet(name: string, visibility: SheetVisibility = 'visible'): SheetModel {
  return {
    name,
    visibility,
    rows: new Map(),
    columns: new Map(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    frozenRows: 0,
    protected: false,
    printTitles: null,
    autoFilter: null,
  };
}

/** A sheet of the same cells, that can be changed without the other. */
export function copySheet(sheet: SheetModel): SheetModel {
  return {
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)])),
    columns: new Map(sheet.columns),
    hiddenRows: new Set(sheet.hiddenRows),
    merges: [...sheet.merges],
    validations: [...sheet.validations],
  };
}

export function cellIn(sheet: SheetModel, row: number, column: number): CellModel | null {
  return sheet.rows.get(row)?.get(column) ?? null;
}

/** Puts a cell, taking the place of any that stands there. */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const cells = sheet.rows.get(row) ?? new Map<number, CellModel>();
  cells.set(column, cell);
  sheet.rows.set(row, cells);
}

/** Puts a constant; null puts an empty styled cell. */
export function putValue(
  sheet: SheetModel,
  row: number,
  column: number,
  value: Scalar | RichText | null,
  style: StyleName,
): void {
  putCell(sheet, row, column, { value, formula: null, array: false, style });
}

/** Puts a formula whose cached result is computed later, by `evaluateWorkbook`. */
export function putFormula(
  sheet: SheetModel,
  row: number,
  column: number,
  formula: Expression,
  style: StyleName,
  array = false,
): void {
  putCell(sheet, row, column, { value: null, formula, array, style });
}

export function isCellError(value: Scalar | RichText | null): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isRichText(value: Scalar | RichText | null): value is RichText {
  return typeof value === 'object' && value !== null && 'runs' in value;
}

/** The text a reader finds: runs joined, numbers as JavaScript writes them, "" for nothing. */
export function valueText(value: Scalar | RichText | null): string {
  if (value === null) return '';
  if (isRichText(value)) return value.runs.map((run) => run.text).join('');
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
