/** The small rubric read from small sheets, for tests of layout. */
import type { Sheet } from '../../src/domain/grid.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { readSubmission } from '../../src/intake/index.ts';
import { type CellInput, sheetOf } from '../support/grid.ts';
import { smallRubric } from '../support/small-rubric.ts';

export type Rows = readonly (readonly CellInput[])[];

/** Reads one sheet of rows; a refusal is thrown as its codes. */
export function readRows(rows: Rows, overrides: Partial<Sheet> = {}, by: string | null = null): Submission {
  return readSheets([sheetOf(rows, overrides)], by);
}

export function readSheets(sheets: readonly Sheet[], by: string | null = null): Submission {
  const result = readSubmission(smallRubric(), sheets, { by, sheet: null });
  if (!result.ok) throw new Error(result.diagnostics.map((finding) => finding.code).join());
  return result.value;
}

/** Choices and kinds of values by indicator. */
export function valuesOf({ answers }: Submission): Record<string, string> {
  return Object.fromEntries(
    answers.map(({ indicator, value }) => [indicator, value.kind === 'choice' ? value.option : value.kind]),
  );
}

/** What the small sheet holds, as {@link valuesOf} gives it. */
export const CLEAN = {
  'mp.1.a': 'Ya',
  'mp.1.b': 'B',
  'mp.1.c': 'A',
  'mp.2.a': 'A',
  'mp.2.b': 'C',
  'pw.1.a': 'counts',
  'h.1': 'number',
};

export function codesOf(submission: Submission): readonly string[] {
  return submission.diagnostics.map((finding) => finding.code);
}
