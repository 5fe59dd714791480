/** What a person looking at the sheet does not see: named, and read or not by one stated rule each. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import type { Cell, Row, Sheet } from '../domain/grid.ts';
import type { CellPlace } from '../domain/place.ts';
import type { Block } from '../domain/submission.ts';
import { coveringMerge } from './merges.ts';
import { textIn } from './sheet-index.ts';

/** The sheet or the whole column of answers is hidden: its answers count, and one finding says so. */
export function concealedBlock(sheet: Sheet, block: Block): readonly Diagnostic[] {
  const place = { kind: 'sheet', sheet: sheet.name } as const;
  return [
    ...(sheet.visibility === 'visible' ? [] : [diagnose('LKE650', { sheet: sheet.name }, place)]),
    ...(block.hidden ? [diagnose('LKE651', { block: block.id, column: block.answerColumn }, place)] : []),
  ];
}

/** The answer is in a hidden row or written so that it cannot be seen: it counts, and is named. */
export function concealments(
  indicator: string,
  cell: Cell,
  row: Row,
  place: CellPlace,
): readonly Diagnostic[] {
  const raw = cell.text;
  const how = cell.concealment;
  return [
    ...(row.hidden ? [diagnose('LKE652', { indicator, raw }, place)] : []),
    ...(how === null ? [] : [diagnose('LKE653', { indicator, raw, how }, place)]),
  ];
}

/** The answer lies under a merge that shows another cell's value: it does not count. */
export function coveredAnswer(
  indicator: string,
  cell: Cell,
  place: CellPlace,
  sheet: Sheet,
): Diagnostic | null {
  const merge = coveringMerge(sheet, place.row, place.column);
  if (merge === null) return null;
  const top = sheet.rows.find((row) => row.number === merge.top);
  const shown = top === undefined ? '' : textIn(top, merge.left);
  return diagnose('LKE654', { indicator, raw: cell.text, shown }, place);
}
