/** The forms of units among the sheets of a workbook. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Sheet } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import { words } from '../domain/spelling.ts';
import type { Submission } from '../domain/submission.ts';
import { unitRubricOf } from '../domain/unit-form.ts';
import { readSubmission } from './submission.ts';
import { findTable } from './table.ts';

/** One unit's form; without a submission where it could not be read. */
export interface UnitReading {
  readonly sheet: string | null;
  readonly submission: Submission | null;
  /** Of a unit that could not be read; those of another are in its submission. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a sheet is a unit's by its name, which begins with words that the rubric gives. */
export function isUnitSheet({ name }: Pick<Sheet, 'name'>, { units }: Rubric): boolean {
  const own = words(name);
  return (units?.sheets ?? [])
    .map(words)
    .some((begin) => begin.length > 0 && begin.every((word, index) => own[index] === word));
}

/** How places name a sheet of a unit: a file's own is told from the centre's as a spreadsheet program does. */
export type SheetNaming = (sheet: string) => string;

const AS_IT_IS: SheetNaming = (sheet) => sheet;

/**
 * Every sheet of a unit that holds a table, hidden ones too: the form counts them. One that cannot be read is a
 * reading all the same, because leaving it out would change the index.
 */
export function readUnits(
  rubric: Rubric,
  sheets: readonly Sheet[],
  by: string | null,
  called: SheetNaming = AS_IT_IS,
): readonly UnitReading[] {
  const own = unitRubricOf(rubric);
  return sheets
    .filter((sheet) => isUnitSheet(sheet, rubric) && findTable(sheet, own) !== null)
    .map((sheet) => readForm(own, [{ ...sheet, name: called(sheet.name) }], by, sheet.name));
}

/** A workbook of units: those among its sheets, or else the one form that it holds. */
export function readUnitWorkbook(
  rubric: Rubric,
  sheets: readonly Sheet[],
  by: string | null,
  called: SheetNaming,
): readonly UnitReading[] {
  const named = readUnits(rubric, sheets, by, called);
  if (named.length > 0) return named;
  const renamed = sheets.map((sheet) => ({ ...sheet, name: called(sheet.name) }));
  const read = readForm(unitRubricOf(rubric), renamed, by, null);
  const chosen = sheets.find((sheet) => called(sheet.name) === read.submission?.sheet);
  return [{ ...read, sheet: chosen?.name ?? null }];
}

function readForm(
  own: Rubric,
  sheets: readonly Sheet[],
  by: string | null,
  sheet: string | null,
): UnitReading {
  const read = readSubmission(own, sheets, { by, sheet: null });
  if (read.ok) return { sheet, submission: read.value, diagnostics: [] };
  return { sheet, submission: null, diagnostics: read.diagnostics };
}

/** The sheets among which the centre's own form is. */
export function centreSheets(rubric: Rubric, sheets: readonly Sheet[]): readonly Sheet[] {
  return rubric.units === null ? sheets : sheets.filter((sheet) => !isUnitSheet(sheet, rubric));
}
