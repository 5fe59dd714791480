/** Sheets written down as rows of cells, for tests of what reads them. */
import type { Cell, Row, Sheet } from '../../src/domain/grid.ts';

/** A text, a number, a formula with its cached result, or nothing. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string; readonly result: string | number }
  | { readonly error: string; readonly formula?: string };

/** A sheet from rows of cells, the first row being row 1 and the first cell column A. */
export function sheetOf(rows: readonly (readonly CellInput[])[], overrides: Partial<Sheet> = {}): Sheet {
  const made: Row[] = rows.map((cells, index) => ({
    number: index + 1,
    hidden: false,
    cells: cells.flatMap((input, column) => cellOf(input, column + 1) ?? []),
  }));
  return {
    name: 'LKE',
    visibility: 'visible',
    index: 0,
    rows: made.filter((row) => row.cells.length > 0),
    merges: [],
    hiddenColumns: [],
    validations: [],
    complete: true,
    ...overrides,
  };
}

export function cellOf(input: CellInput, column: number): Cell | null {
  if (input === null) return null;
  const base = { column, formula: null, formulaOrigin: null, concealment: null } as const;
  if (typeof input === 'string') return { ...base, kind: 'text', text: input };
  if (typeof input === 'number') return { ...base, kind: 'number', text: String(input) };
  if (typeof input === 'boolean') return { ...base, kind: 'boolean', text: input ? 'TRUE' : 'FALSE' };
  if ('error' in input) return { ...base, kind: 'error', text: input.error, formula: input.formula ?? null };
  const cached = cellOf(input.result, column);
  return cached === null ? null : { ...cached, formula: input.formula };
}
