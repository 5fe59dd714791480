/** The sheet that sums a form up: index, predicate, areas, components and gates, all of them live. */
import { binary, call, cellOf, literal } from '../../domain/expression.ts';
import { formulaCell, styled, textCell } from '../../domain/plan-cells.ts';
import type { SheetPlan } from '../../domain/workbook-plan.ts';
import { formTitle } from '../form-head.ts';
import type { Layout } from '../layout.ts';
import { putAreas, putComponents, putIndex } from './figures.ts';
import { putGate } from './gates.ts';
import { beginSummary, type Making, put, skip } from './making.ts';

/** Rows that are still readable when they are made to fit on one page. */
const MOST_ON_A_PAGE = 56;

/** Where the summary shows what, 1-based. */
export interface SummaryPlaces {
  /** The row of `index`, `band`, `area ID`, `gate ID` and `check GATE CHECK`. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** By block: the column of its figures; outcomes of gates and checks stand one to the right. */
  readonly columns: readonly number[];
}

export function summarySheet(layout: Layout): { readonly sheet: SheetPlan; readonly places: SummaryPlaces } {
  const { words, rubric, head } = layout;
  const making = beginSummary(layout);
  const title = words.summary.heading(formTitle(layout));
  put(making, [textCell(1, title, styled('title'))]);
  put(making, [textCell(1, words.summary.note, styled('hint'))]);
  for (const row of [head.agency, head.year]) putIdentity(making, row);
  skip(making);
  putIndex(making);
  putAreas(making);
  putComponents(making);
  for (const gate of rubric.gates) putGate(making, gate);
  // Gates are read beside the figures they judge; with very many rows they would be too small to read.
  const pagesHigh = making.next <= MOST_ON_A_PAGE ? 1 : null;
  const sheet: SheetPlan = {
    name: words.sheets.summary,
    visibility: 'visible',
    widths: [50, 14, ...making.blocks.flatMap(() => [14, 16, 14])],
    rows: making.rows,
    validations: [],
    conditions: making.conditions,
    frozen: { rows: 1, columns: 1 },
    isProtected: true,
    print: { titleRows: { from: 1, to: 1 }, titleColumns: null, pagesWide: 1, pagesHigh, footer: title },
  };
  return { sheet, places: { rowOf: making.rowOf, columns: making.blocks.map(({ column }) => column) } };
}

/** Agency and year as they were entered on the form. */
function putIdentity(making: Making, row: number): void {
  const { columns, words } = making.layout;
  const sheet = words.sheets.form;
  const entered = cellOf(row, columns.label, sheet);
  const shown = call('IF', binary(entered, '=', literal('')), literal(''), entered);
  put(making, [
    formulaCell(1, cellOf(row, 1, sheet), null, styled('label')),
    formulaCell(2, shown, '', styled('plain')),
  ]);
}
