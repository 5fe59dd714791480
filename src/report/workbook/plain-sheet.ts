/** Sheets of a result: open to everybody, their heads in view and on every page. */
import type { RowPlan, SheetPlan } from '../../domain/workbook-plan.ts';

export function plainSheet(
  name: string,
  widths: readonly number[],
  rows: readonly RowPlan[],
  frozen: SheetPlan['frozen'],
): SheetPlan {
  return {
    name,
    visibility: 'visible',
    widths,
    rows,
    validations: [],
    conditions: [],
    frozen,
    isProtected: false,
    print: {
      titleRows: frozen.rows === 0 ? null : { from: 1, to: frozen.rows },
      titleColumns: null,
      pagesWide: 1,
      pagesHigh: null,
      footer: name,
    },
  };
}
