/** What the file itself states beside its rows: weights, values, totals. For comparison, never for scoring. */
import { fromSpreadsheetNumber } from '../domain/fraction.ts';
import type { Cell } from '../domain/grid.ts';
import type { RubricNode } from '../domain/rubric.ts';
import type { StatedFigure } from '../domain/submission.ts';
import type { Alignment } from './align.ts';
import type { Lexicon } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';

/** Every figure on the rows of groups, questions and totals. */
export function readStated(alignment: Alignment, lexicon: Lexicon): readonly StatedFigure[] {
  const figures: StatedFigure[] = [];
  for (const { entry, heading } of alignment.sections) {
    if (heading !== null) addStated(entry.group, heading, alignment, figures);
  }
  for (const [entry, { row }] of alignment.questions) {
    if (row !== null) addStated(entry.indicator, row, alignment, figures);
  }
  for (const { node, row } of alignment.totals) {
    const group = lexicon.groups.get(node);
    if (group !== undefined) addStated(group.group, row, alignment, figures);
  }
  return figures;
}

/** The figures on one node's row. An indicator without a weight of its own states its share. */
function addStated(node: RubricNode, row: OutlineRow, alignment: Alignment, figures: StatedFigure[]): void {
  const sheet = alignment.table.sheet.name;
  if (node.weight !== null && row.weight !== null) {
    figures.push(statedFigure(node.id, 'weight', row.weight, row, sheet));
  }
  if (row.value === null) return;
  const measure = node.kind === 'indicator' && node.weight === null ? 'share' : 'points';
  figures.push(statedFigure(node.id, measure, row.value, row, sheet));
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
