/** What the file itself states beside its rows: weights, values, totals. For comparison, never for scoring. */
import { fromSpreadsheetNumber } from '../domain/fraction.ts';
import type { Cell } from '../domain/grid.ts';
import type { RubricNode } from '../domain/rubric.ts';
import type { StatedFigure } from '../domain/submission.ts';
import type { BlockColumns } from './blocks.ts';
import type { OutlineRow } from './outline.ts';

/** The figures stated on one node's row. An indicator without a weight of its own states its share. */
export function statedOn(
  node: RubricNode,
  row: OutlineRow,
  columns: BlockColumns,
  sheet: string,
): readonly StatedFigure[] {
  const figures: StatedFigure[] = [];
  const add = (measure: StatedFigure['measure'], cell: Cell | null): void => {
    if (cell !== null) figures.push(statedFigure(node.id, measure, cell, row, sheet));
  };
  if (node.weight !== null && columns.weight !== null) add('weight', row.weight);
  add(node.kind === 'indicator' && node.weight === null ? 'share' : 'points', row.value);
  return figures;
}

function statedFigure(
  node: string,
  measure: StatedFigure['measure'],
  cell: Cell,
  row: OutlineRow,
  sheet: string,
): StatedFigure {
  return {
    node,
    measure,
    value: cell.kind === 'number' ? fromSpreadsheetNumber(cell.text) : null,
    raw: cell.text,
    place: { kind: 'cell', sheet, row: row.row.number, column: cell.column },
  };
}
