/** Bytes of an .xlsx file -> a workbook whose sheets can be read: the one door of this room for reading. */
import { type Diagnostic, diagnose, failure, type Result, success } from '../domain/diagnostic.ts';
import type { Sheet, SheetInfo } from '../domain/grid.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { type Package, packageOf } from './package.ts';
import { findMacros, recognisePackage } from './package-kind.ts';
import { partsOf } from './part.ts';
import { recognise } from './recognise.ts';
import { readSheetPart } from './sheet.ts';
import type { ColumnSpan, SheetSource } from './sheet-state.ts';
import { noSharedStrings, readSharedStrings } from './strings.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { readWorkbookPart, type WorkbookPart } from './workbook.ts';
import { readDirectory } from './zip.ts';

export interface Workbook {
  /** The worksheets in the order of the tabs. Chart and dialog sheets are left out but count as tabs. */
  readonly sheets: readonly SheetInfo[];
  /** Whether days are counted from 1904 and not from 1900. */
  readonly date1904: boolean;
  /**
   * Reads a worksheet, named by its `SheetInfo.index`. With `maximumRows` it stops after so many rows that hold
   * something: the sheet is then not `complete` and has no merges and no validations. A look at the first rows
   * makes a later whole reading of the same sheet cheaper. With `columns` only their cells are kept, which is much
   * of the cost; the others still count towards the limits. A worksheet that is not in `sheets` is a fault of the
   * caller.
   */
  readSheet(index: number, maximumRows?: number, columns?: readonly ColumnSpan[]): Result<Sheet>;
}

export interface Permissions {
  /** Read a workbook with macros all the same, and say so (LKE116). They are never run. */
  readonly macros?: boolean;
}

/**
 * Checks the whole package and reads the list of sheets; no sheet is unpacked yet. `limits` replace the default
 * ones. The bytes must not change afterwards: sheets are read from them.
 */
export function openWorkbook(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  permissions: Permissions = {},
): Result<Workbook> {
  const allLimits = { ...DEFAULT_LIMITS, ...limits };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > allLimits.fileBytes) {
    return failure(diagnose('LKE106', { found: buffer.length, limit: allLimits.fileBytes }));
  }
  const otherKind = recognise(buffer);
  if (otherKind !== null) return failure(otherKind);
  const directory = readDirectory(buffer, allLimits.entries);
  if (!directory.ok) return directory;
  const source = packageOf(partsOf(buffer, directory.value, allLimits), allLimits);
  const main = recognisePackage(source, directory.value);
  if (!main.ok) return main;
  const workbook = readWorkbookPart(source, main.value);
  if (!workbook.ok) return workbook;
  const notes: Diagnostic[] = [];
  const macros = findMacros(workbook.value.relationships, directory.value);
  if (macros !== null) {
    if (permissions.macros !== true) return failure(diagnose('LKE115', { part: macros }));
    notes.push(diagnose('LKE116', { part: macros }));
  }
  return success(workbookOf(source, workbook.value), notes);
}

function workbookOf(source: Package, workbook: WorkbookPart): Workbook {
  const byIndex = new Map(workbook.sheets.map((listed) => [listed.info.index, listed]));
  /** Unpacked sheets of which only the first rows were read. */
  const begun = new Map<number, Buffer>();
  /** Cells kept of each sheet that was read: the limit holds for all of them together. */
  const kept = new Map<number, number>();
  let shared: Result<SharedParts> | null = null;
  return {
    sheets: workbook.sheets.map(({ info }) => info),
    date1904: workbook.date1904,
    readSheet(index, maximumRows = Number.POSITIVE_INFINITY, columns) {
      const listed = byIndex.get(index);
      if (listed === undefined) throw new RangeError(`the workbook has no worksheet with the index ${index}`);
      shared ??= readSharedParts(source, workbook);
      if (!shared.ok) return shared;
      const bytes = begun.get(index);
      const unpacked = bytes === undefined ? source.read(listed.part, workbook.part) : success(bytes);
      if (!unpacked.ok) return unpacked;
      kept.delete(index);
      const cellsBefore = [...kept.values()].reduce((sum, cells) => sum + cells, 0);
      const sheetSource = { info: listed.info, limits: source.limits, cellsBefore, ...shared.value };
      const sheet = readSheetPart(unpacked.value, listed.part, sheetSource, maximumRows, columns ?? null);
      if (!sheet.ok || sheet.value.complete) begun.delete(index);
      else begun.set(index, unpacked.value);
      if (sheet.ok) kept.set(index, cellsOf(sheet.value));
      return sheet;
    },
  };
}

function cellsOf({ rows }: Sheet): number {
  let cells = 0;
  for (const row of rows) cells += row.cells.length;
  return cells;
}

type SharedParts = Pick<SheetSource, 'strings' | 'styles'>;

function readSharedParts(
  source: Package,
  { part, sharedStrings, styles }: WorkbookPart,
): Result<SharedParts> {
  const strings =
    sharedStrings === null ? success(noSharedStrings()) : readSharedStrings(source, sharedStrings, part);
  if (!strings.ok) return strings;
  const formats = styles === null ? success(NO_STYLES) : readStyles(source, styles, part);
  if (!formats.ok) return formats;
  return success({ strings: strings.value, styles: formats.value });
}
