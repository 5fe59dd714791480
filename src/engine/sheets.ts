/** Which sheets of a workbook are read, and how far: the whole only of those that hold a table. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet, SheetInfo } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import { nearest, normalise } from '../domain/spelling.ts';
import { HEADER_ROWS_SEARCHED, holdsTable, neededColumns } from '../intake/index.ts';
import type { Workbook } from '../xlsx/open.ts';

/** Nearly every header stands within so many rows; only where none does is more of the sheet read. */
const FIRST_ROWS = 16;

/** Which sheet and which block of answers were asked for; null for each that was not. */
export interface Wanted {
  readonly sheet: string | null;
  readonly by: string | null;
}

/**
 * The sheets in the order of the tabs, with what was noted while those that hold a table were read. Those that hold a
 * table of one of the rubrics are read to their end, in the columns that matter, hidden ones only when no visible
 * one holds any; the others are read as far as it took to know. With a sheet wanted no other is read at all, and one
 * that is not there or holds no table fails.
 */
export function readSheets(
  workbook: Workbook,
  rubrics: readonly Rubric[],
  wanted: Wanted,
): Result<readonly Sheet[]> {
  const looked: Looked[] = [];
  for (const info of workbook.sheets) {
    const look = isWanted(info.name, wanted.sheet)
      ? lookInto(workbook, info, rubrics)
      : success({ sheet: unread(info), notes: [], hasTable: false });
    if (!look.ok) return look;
    looked.push(look.value);
  }
  if (wanted.sheet !== null && !looked.some(({ hasTable }) => hasTable)) {
    const names = workbook.sheets.map(({ name }) => name);
    const { sheet } = wanted;
    return failure(diagnose('LKE202', { sheet, sheets: names, nearest: nearest(sheet, names) }));
  }
  const anyVisible = looked.some(({ sheet, hasTable }) => hasTable && sheet.visibility === 'visible');
  const sheets: Sheet[] = [];
  const notes: Diagnostic[] = [];
  for (const { sheet, notes: known, hasTable } of looked) {
    const isNeeded = hasTable && (sheet.visibility === 'visible' || !anyVisible);
    const whole =
      isNeeded && !sheet.complete ? readOn(workbook, sheet, rubrics, wanted.by) : success(sheet, known);
    if (!whole.ok) return whole;
    sheets.push(whole.value);
    if (isNeeded) notes.push(...whole.diagnostics);
  }
  return success(sheets, notes);
}

function isWanted(name: string, wanted: string | null): boolean {
  return wanted === null || name === wanted || normalise(name) === normalise(wanted);
}

/**
 * The sheet to its end, its first rows as they are known and of the others only the columns that matter. Merges stand
 * after the rows: should they show another table than the first rows did, everything is read.
 */
function readOn(
  workbook: Workbook,
  start: Sheet,
  rubrics: readonly Rubric[],
  by: string | null,
): Result<Sheet> {
  const columns = neededColumns(start, rubrics, by);
  if (columns === null) return workbook.readSheet(start.index);
  const read = workbook.readSheet(start.index, Number.POSITIVE_INFINITY, columns);
  if (!read.ok) return read;
  const last = start.rows.at(-1)?.number ?? 0;
  const rows = [...start.rows, ...read.value.rows.filter((row) => row.number > last)];
  const sheet: Sheet = { ...read.value, rows };
  const needed = neededColumns(sheet, rubrics, by);
  const isCovered = needed?.every((span) =>
    columns.some(({ from, to }) => from <= span.from && to >= span.to),
  );
  return isCovered === true ? success(sheet, read.diagnostics) : workbook.readSheet(start.index);
}

interface Looked {
  readonly sheet: Sheet;
  readonly notes: readonly Diagnostic[];
  readonly hasTable: boolean;
}

function lookInto(workbook: Workbook, info: SheetInfo, rubrics: readonly Rubric[]): Result<Looked> {
  for (const rows of [FIRST_ROWS, HEADER_ROWS_SEARCHED]) {
    const sheet = workbook.readSheet(info.index, rows);
    if (!sheet.ok) return sheet;
    const hasTable = holdsTable(sheet.value, rubrics);
    if (hasTable || sheet.value.complete || rows === HEADER_ROWS_SEARCHED) {
      return success({ sheet: sheet.value, notes: sheet.diagnostics, hasTable });
    }
  }
  throw new Error('a sheet was looked into without an answer');
}

function unread(info: SheetInfo): Sheet {
  return { ...info, rows: [], merges: [], hiddenColumns: [], validations: [], complete: false };
}
