/** Short ways to read a workbook in a test. */
import type { Code, CodeArgs } from '../../src/domain/codes/index.ts';
import type { Cell, Sheet } from '../../src/domain/grid.ts';
import { cellAddress } from '../../src/domain/place.ts';
import type { Limits } from '../../src/xlsx/limits.ts';
import { openWorkbook } from '../../src/xlsx/open.ts';

/** The first worksheet; a refusal fails the test. */
export function readFirst(bytes: Uint8Array, limits: Partial<Limits> = {}): Sheet {
  const [sheet] = readAll(bytes, limits);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Every worksheet; a refusal fails the test. */
export function readAll(bytes: Uint8Array, limits: Partial<Limits> = {}): Sheet[] {
  const workbook = openWorkbook(bytes, limits);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.diagnostics));
  return workbook.value.sheets.map(({ index }) => {
    const sheet = workbook.value.readSheet(index);
    if (!sheet.ok) throw new Error(JSON.stringify(sheet.diagnostics));
    return sheet.value;
  });
}

export interface Refusal {
  readonly code: Code;
  readonly args: CodeArgs[Code];
  readonly at: string | null;
}

/** The one finding with which opening, or reading any sheet, is refused; null when all is read. */
export function refusalOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Refusal | null {
  const workbook = openWorkbook(bytes, limits);
  const results = workbook.ok
    ? workbook.value.sheets.map(({ index }) => workbook.value.readSheet(index))
    : [workbook];
  const refused = results.find((result) => !result.ok);
  if (refused === undefined) return null;
  if (refused.diagnostics.length !== 1) throw new Error(`${refused.diagnostics.length} findings`);
  const [finding] = refused.diagnostics;
  if (finding === undefined) return null;
  const { code, args, place } = finding;
  return { code, args, at: place?.kind === 'cell' ? cellAddress(place.row, place.column) : null };
}

/** Cells as "B7: number 12" lines, with formula, origin and concealment where there are any. */
export function linesOf(sheet: Sheet): string[] {
  return sheet.rows.flatMap(({ number, cells }) => cells.map((cell) => lineOf(number, cell)));
}

function lineOf(row: number, cell: Cell): string {
  const { column, kind, text, formula, formulaOrigin, concealment } = cell;
  const pieces = [`${cellAddress(row, column)}: ${kind} ${text}`.trimEnd()];
  if (formula !== null) pieces.push(`=${formula}`);
  if (formulaOrigin !== null) pieces.push(`from ${cellAddress(formulaOrigin.row, formulaOrigin.column)}`);
  if (concealment !== null) pieces.push(concealment);
  return pieces.join(' | ');
}
