/** Which sheets of a workbook are read, and how far: the whole only of those that hold a table. */
import { type Diagnostic, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet, SheetInfo } from '../domain/grid.ts';
import type { Rubric } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import { HEADER_ROWS_SEARCHED, holdsTable } from '../intake/index.ts';
import type { Workbook } from '../xlsx/open.ts';

/** Nearly every header stands within so many rows; only where none does is more of the sheet read. */
const FIRST_ROWS = 16;

/**
 * The sheets in the order of the tabs, with what was noted while those that hold a table were read. Those that hold a table of one of the rubrics are read whole, hidden ones
 * only when no visible one holds any; the others are read as far as it took to know. With `wanted` no other
 * sheet is read at all.
 */
export function readSheets(
  workbook: Workbook,
  rubrics: readonly Rubric[],
  wanted: string | null,
): Result<readonly Sheet[]> {
  const looked: Looked[] = [];
  for (const info of workbook.sheets) {
    const isWanted = wanted === null || info.name === wanted || normalise(info.name) === normalise(wanted);
    const look = isWanted
      ? lookInto(workbook, info, rubrics)
      : success({ sheet: unread(info), notes: [], hasTable: false });
    if (!look.ok) return look;
    looked.push(look.value);
  }
  const anyVisible = looked.some(({ sheet, hasTable }) => hasTable && sheet.visibility === 'visible');
  const sheets: Sheet[] = [];
  const notes: Diagnostic[] = [];
  for (const { sheet, notes: known, hasTable } of looked) {
    const isNeeded = hasTable && (sheet.visibility === 'visible' || !anyVisible);
    const whole = isNeeded && !sheet.complete ? workbook.readSheet(sheet.index) : success(sheet, known);
    if (!whole.ok) return whole;
    sheets.push(whole.value);
    if (isNeeded) notes.push(...whole.diagnostics);
  }
  return success(sheets, notes);
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
