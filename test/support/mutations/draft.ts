/** A workbook laid open for change: rows that know what they are, and columns that know what they hold. */

import type { BlockColumns } from '../../../scripts/workbook/anatomy.ts';
import type { Expected } from '../../../scripts/workbook/expected.ts';
import type { FormRow } from '../../../scripts/workbook/rows.ts';
import type { Cell, CellRange, Sheet, SheetVisibility } from '../../../src/domain/grid.ts';
import type { Rubric } from '../../../src/domain/rubric.ts';

export interface DraftRow {
  /** What the form meant the row to be; null for titles, headers and rows that were added. */
  readonly form: FormRow | null;
  /** By column, 1-based. */
  cells: Map<number, Cell>;
}

/** A merge that stays with its rows when others are put between. */
export interface DraftMerge {
  readonly top: DraftRow;
  readonly bottom: DraftRow;
  left: number;
  right: number;
}

export type Role = Exclude<keyof BlockColumns, 'outline'>;

export interface DraftBlock {
  readonly id: string;
  outline: { first: number; last: number };
  /** Where each of the block's columns stands now; absent where the form has none. */
  readonly columns: Map<Role, number>;
}

/**
 * What may be said of a question after the changes:
 * - `kept`: its own cell is to be found
 * - `doubtful`: its own cell or nothing, for another row asks the same in other words
 * - `gone`: nothing, for its row was taken away or stands there twice
 */
export type Fate = 'kept' | 'doubtful' | 'gone';

export interface Draft {
  readonly rubric: Rubric;
  readonly expected: Expected;
  name: string;
  visibility: SheetVisibility;
  /** Row n of the sheet is the n-th of these, from 1. */
  rows: DraftRow[];
  readonly merges: DraftMerge[];
  /** The row that carries the header words, and the one above it that carries years; null for none. */
  header: DraftRow;
  blocks: DraftBlock[];
  hiddenColumns: Set<number>;
  /** Other sheets of the workbook, in front of the form or behind it. */
  before: Sheet[];
  after: Sheet[];
  readonly fates: Map<string, Fate>;
}

export function fateOf(draft: Draft, indicator: string): Fate {
  return draft.fates.get(indicator) ?? 'kept';
}

export function emptyRow(): DraftRow {
  return { form: null, cells: new Map() };
}

export function textCell(column: number, text: string): Cell {
  return { column, kind: 'text', text, formula: null, formulaOrigin: null, concealment: null };
}

export function putText(row: DraftRow, column: number, text: string): void {
  row.cells.set(column, textCell(column, text));
}

/** Puts rows in front of another. */
export function insertBefore(draft: Draft, row: DraftRow, added: readonly DraftRow[]): void {
  const at = draft.rows.indexOf(row);
  draft.rows = [...draft.rows.slice(0, at), ...added, ...draft.rows.slice(at)];
}

export function insertAfter(draft: Draft, row: DraftRow, added: readonly DraftRow[]): void {
  const at = draft.rows.indexOf(row) + 1;
  draft.rows = [...draft.rows.slice(0, at), ...added, ...draft.rows.slice(at)];
}

export function removeRows(draft: Draft, removed: ReadonlySet<DraftRow>): void {
  draft.rows = draft.rows.filter((row) => !removed.has(row));
}

/** The workbook as its reader would hand it over: the form among the other sheets. */
export function sheetsOfDraft(draft: Draft): readonly Sheet[] {
  const number = new Map(draft.rows.map((row, index) => [row, index + 1]));
  const rows = draft.rows.map((row, index) => ({
    number: index + 1,
    hidden: false,
    cells: [...row.cells.values()].sort((a, b) => a.column - b.column),
  }));
  const merges = draft.merges.flatMap(({ top, bottom, left, right }): CellRange[] => {
    const from = number.get(top);
    const to = number.get(bottom);
    return from === undefined || to === undefined || from > to
      ? []
      : [{ top: from, bottom: to, left, right }];
  });
  const form: Sheet = {
    name: draft.name,
    visibility: draft.visibility,
    index: 0,
    rows: rows.filter((row) => row.cells.length > 0),
    merges,
    hiddenColumns: [...draft.hiddenColumns]
      .sort((a, b) => a - b)
      .map((column) => ({ from: column, to: column })),
    validations: [],
    complete: true,
  };
  return [...draft.before, form, ...draft.after].map((sheet, index) => ({ ...sheet, index }));
}
