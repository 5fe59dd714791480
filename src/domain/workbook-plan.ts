/**
 * A workbook that is to be written, as plain data. Texts in it are texts whatever they begin with; only an
 * `Expression` becomes a formula.
 */
import type { Expression } from './expression.ts';
import type { CellRange, SheetVisibility } from './grid.ts';

/** What a cell is for; the writer knows how each looks. */
export type Look =
  | 'plain'
  | 'title'
  | 'hint'
  | 'label'
  | 'header'
  | 'band'
  | 'component'
  | 'area'
  | 'sub-area'
  | 'question'
  | 'count'
  | 'answer'
  | 'total'
  | 'table'
  | 'link';

/** How a number is shown. No format hides or rounds what the cell holds. */
export type NumberShape = 'general' | 'ordinal' | 'points' | 'percent' | 'precise' | 'weight';

export interface CellStyle {
  readonly look: Look;
  readonly shape: NumberShape;
  readonly align: 'left' | 'centre' | 'right';
  /** Long texts break into lines; otherwise they run on over empty neighbours. */
  readonly wrap: boolean;
  /** Left open where the sheet is protected. */
  readonly open: boolean;
  /** Whether a framed cell has lines at its sides; without them a text may run on over its neighbours. */
  readonly sides: boolean;
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `result` is shown until a program computes the formula anew; null when it is not known. */
  | { readonly kind: 'formula'; readonly formula: Expression; readonly result: number | string | null };

export interface CellPlan {
  /** 1-based. */
  readonly column: number;
  /** Null for an empty cell that has a style. */
  readonly content: CellContent | null;
  readonly style: CellStyle;
  /** A cell of the same workbook that a click leads to. */
  readonly link: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

export interface RowPlan {
  /** 1-based, ascending. */
  readonly number: number;
  /** In points; null lets the program find the height that shows every line. */
  readonly height: number | null;
  /** By column, ascending. */
  readonly cells: readonly CellPlan[];
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  /** For options that a list inside the rule cannot carry. */
  | { readonly kind: 'list-range'; readonly sheet: string; readonly range: CellRange }
  | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'whole'; readonly minimum: number; readonly maximum: number };

export interface ValidationPlan {
  readonly rule: ValidationRule;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** Shown when the cell is chosen. */
  readonly promptTitle: string;
  readonly prompt: string;
  /** Shown when something else is entered. */
  readonly errorTitle: string;
  readonly error: string;
}

/** Colours where a formula holds, beside a text that says the same. */
export interface ConditionPlan {
  readonly range: CellRange;
  /** As for the range's first cell. */
  readonly when: Expression;
  readonly tint: 'good' | 'bad' | 'attention' | 'pending' | 'filled';
}

export interface PrintPlan {
  /** Rows repeated on every page; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Columns repeated on every page; null for none. */
  readonly titleColumns: { readonly from: number; readonly to: number } | null;
  readonly pagesWide: number;
  /** Null for as many as it takes. */
  readonly pagesHigh: number | null;
  /** At the foot of every page, left of the page number. */
  readonly footer: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** By column from 1: width in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly RowPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly print: PrintPlan;
}

export interface WorkbookPlan {
  readonly title: string;
  /** Of the texts: "id", "en". */
  readonly language: string;
  readonly sheets: readonly SheetPlan[];
}
