/** The hidden sheet by which a form is known again: which rubric it was made for, in which edition. */

import { rowOfCells, styled, textCell } from '../domain/plan-cells.ts';
import { STAMP_KEYS, STAMP_SHEET, type Stamp } from '../domain/stamp.ts';
import type { SheetPlan } from '../domain/workbook-plan.ts';

export function stampSheet(stamp: Stamp): SheetPlan {
  const style = styled('plain');
  return {
    name: STAMP_SHEET,
    visibility: 'very-hidden',
    widths: [18, 70],
    rows: STAMP_KEYS.map((key, index) =>
      rowOfCells(index + 1, [textCell(1, key, style), textCell(2, stamp[key], style)]),
    ),
    validations: [],
    conditions: [],
    frozen: { rows: 0, columns: 0 },
    isProtected: true,
    print: { titleRows: null, titleColumns: null, pagesWide: 1, pagesHigh: null, footer: '' },
  };
}
