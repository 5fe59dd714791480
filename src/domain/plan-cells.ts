/** Cells and rows of a workbook that is to be written, said in few words. */
import type { Expression } from './expression.ts';
import type { CellContent, CellPlan, CellStyle, Look, RowPlan } from './workbook-plan.ts';

const PLAIN: Omit<CellStyle, 'look'> = {
  shape: 'general',
  align: 'left',
  wrap: false,
  open: false,
  sides: true,
};

export function styled(look: Look, changes: Partial<CellStyle> = {}): CellStyle {
  return { ...PLAIN, look, ...changes };
}

/** For the steps of an outline: texts run on from one to the next. */
export function outlined(look: Look, changes: Partial<CellStyle> = {}): CellStyle {
  return styled(look, { sides: false, ...changes });
}

export function textCell(column: number, text: string, style: CellStyle): CellPlan {
  return cell(column, { kind: 'text', text }, style);
}

export function numberCell(column: number, value: number, style: CellStyle): CellPlan {
  return cell(column, { kind: 'number', value }, style);
}

export function formulaCell(
  column: number,
  formula: Expression,
  result: number | string | null,
  style: CellStyle,
): CellPlan {
  return cell(column, { kind: 'formula', formula, result }, style);
}

export function emptyCell(column: number, style: CellStyle): CellPlan {
  return cell(column, null, style);
}

function cell(column: number, content: CellContent | null, style: CellStyle): CellPlan {
  return { column, content, style, link: null };
}

/** A row whose height the program finds; cells in any order. */
export function rowOfCells(number: number, cells: readonly CellPlan[]): RowPlan {
  return { number, height: null, cells: [...cells].sort((left, right) => left.column - right.column) };
}

/** The row with empty cells of one style wherever it has none, so that a table's lines do not break off. */
export function filledRow(
  number: number,
  cells: readonly CellPlan[],
  columns: { readonly from: number; readonly to: number },
  style: CellStyle,
): RowPlan {
  const taken = new Set(cells.map(({ column }) => column));
  const rest: CellPlan[] = [];
  for (let column = columns.from; column <= columns.to; column++) {
    if (!taken.has(column)) rest.push(emptyCell(column, style));
  }
  return rowOfCells(number, [...cells, ...rest]);
}
