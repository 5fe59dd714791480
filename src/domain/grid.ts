/** What a workbook says, as plain data: cells by row, with nothing interpreted and nothing computed. */

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** What the workbook's own list says of a sheet, before any of its cells are read. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** 0-based, in the order of the tabs. */
  readonly index: number;
}

/**
 * - `empty`: no value (the cell is here for its formula or because its style hides text)
 * - `number`: `text` is the number as the file writes it
 * - `text`: `text` is the decoded text, rich-text runs joined, phonetic runs left out
 * - `boolean`: `text` is `TRUE` or `FALSE`
 * - `error`: `text` is the error as shown, `#DIV/0!`
 * - `date`: a number under a date format, or an ISO date; `text` as the file writes it
 * - `malformed`: a number cell whose text is not a number; `text` as the file writes it
 */
export type CellKind = 'empty' | 'number' | 'text' | 'boolean' | 'error' | 'date' | 'malformed';

export interface Cell {
  /** 1-based. */
  readonly column: number;
  readonly kind: CellKind;
  readonly text: string;
  /** The formula without its leading "="; null for a constant. The kind and text then are its cached result. */
  readonly formula: string | null;
  /** Where `formula` was written, when it is shared or an array and this cell is not its first; else null. */
  readonly formulaOrigin: { readonly row: number; readonly column: number } | null;
  /** Why a reader of the sheet would not see this text, or null: its own style, not its row or column. */
  readonly concealment: 'same-colour' | 'tiny' | 'format' | null;
}

export interface Row {
  /** 1-based. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column, ascending; only cells with a value or a formula. */
  readonly cells: readonly Cell[];
}

/** A block of cells, both ends included, 1-based. Stays a range: nothing is ever sized from it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ListValidation {
  readonly ranges: readonly CellRange[];
  /** The options of an in-cell list (`"A,B,C"`), or null when the list is a reference. */
  readonly options: readonly string[] | null;
}

export interface Sheet extends SheetInfo {
  /** By row number, ascending; only rows with at least one cell. */
  readonly rows: readonly Row[];
  readonly merges: readonly CellRange[];
  /** Columns hidden by the sheet, as ranges of column numbers. */
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly validations: readonly ListValidation[];
  /** False when the reader stopped early because it was asked for the first rows alone. */
  readonly complete: boolean;
}
