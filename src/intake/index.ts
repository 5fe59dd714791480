/** Sheets x Rubric -> Submission. */
export type { SheetChoice } from './choose-sheet.ts';
export { HEADER_ROWS_SEARCHED } from './header.ts';
export { otherInstrument } from './instrument.ts';
export { recogniseRubric } from './recognise.ts';
export { readSubmission } from './submission.ts';
export { type ColumnSpan, holdsTable, neededColumns } from './table.ts';
export {
  centreSheets,
  isUnitSheet,
  readUnits,
  readUnitWorkbook,
  type UnitReading,
} from './units.ts';
