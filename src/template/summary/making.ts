/** A summary sheet while it is made: rows put one below the other, each remembered by what it shows. */
import { type CellReference, cellOf, type Expression } from '../../domain/expression.ts';
import { type Fraction, toNumber } from '../../domain/fraction.ts';
import { filledRow, numberCell, rowOfCells, styled, textCell } from '../../domain/plan-cells.ts';
import type { CellPlan, ConditionPlan, Look, RowPlan } from '../../domain/workbook-plan.ts';
import type { BlockColumns } from '../columns.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { type Layout, pointsCell } from '../layout.ts';
import { type Mark, outcomeFormula } from '../outcome.ts';

/** Columns of one assessor: figure, per cent or outcome, how much is answered or how far from the bound. */
const BLOCK_WIDTH = 3;
const FIRST_BLOCK = 3;

/** One assessor's block on the form, and the first of its columns on the summary. */
export interface SummaryBlock {
  readonly columns: BlockColumns;
  readonly figures: Figures;
  readonly column: number;
}

export interface Making {
  readonly layout: Layout;
  readonly blocks: readonly SummaryBlock[];
  readonly rows: RowPlan[];
  readonly conditions: ConditionPlan[];
  /** The row of an area, a gate, or a check, by kind and id. */
  readonly rowOf: Map<string, number>;
  next: number;
}

export function beginSummary(layout: Layout): Making {
  const blocks = layout.columns.blocks.map((columns, index) => {
    return { columns, figures: figuresOf(layout, columns), column: FIRST_BLOCK + BLOCK_WIDTH * index };
  });
  return { layout, blocks, rows: [], conditions: [], rowOf: new Map(), next: 1 };
}

/** Puts cells without a frame; returns their row. */
export function put(making: Making, cells: readonly CellPlan[]): number {
  making.rows.push(rowOfCells(making.next, cells));
  return making.next++;
}

/** Puts a line of a table over its whole width; returns its row. */
export function putLine(making: Making, look: Look, cells: readonly CellPlan[]): number {
  const to = FIRST_BLOCK + BLOCK_WIDTH * making.blocks.length - 1;
  making.rows.push(filledRow(making.next, cells, { from: 1, to }, styled(look)));
  return making.next++;
}

export function skip(making: Making): void {
  making.next++;
}

/** The heads of a table, below the assessors' names where there are several. */
export function putHeads(
  making: Making,
  first: string,
  second: string,
  own: readonly [string, string, string],
): void {
  const { layout, blocks } = making;
  if (blocks.length > 1) {
    const { assessors } = layout.words;
    putLine(
      making,
      'band',
      blocks.map(({ columns, column }) => textCell(column, assessors[columns.assessor], styled('band'))),
    );
  }
  const head = styled('header', { align: 'centre', wrap: true });
  const cells = blocks.flatMap(({ column }) =>
    own.map((word, index) => textCell(column + index, word, head)),
  );
  putLine(making, 'header', [textCell(1, first, styled('header')), textCell(2, second, head), ...cells]);
}

export function weightOf(weight: Fraction, look: Look): CellPlan {
  return numberCell(2, toNumber(weight), styled(look, { shape: 'weight', align: 'right' }));
}

/** The cells of the form that state some nodes' points. */
export function pointsOf(
  layout: Layout,
  { columns }: SummaryBlock,
  nodes: readonly string[],
): readonly CellReference[] {
  return nodes.map((id) => onForm(layout, pointsCell(layout, columns, id)));
}

export function onForm({ words }: Layout, { row, column }: CellReference): CellReference {
  return cellOf(row, column, words.sheets.form);
}

export function marksOf({ figures }: SummaryBlock, nodes: readonly string[]): readonly Mark[] {
  return nodes.flatMap((id) => figures.marks.get(id) ?? []);
}

/** The index from its own row of the form, or added up here where the form has none. */
export function indexPoints(layout: Layout, block: SummaryBlock): Expression {
  const { root } = layout.rubric;
  if (layout.rowOf.has(root.id)) return onForm(layout, pointsCell(layout, block.columns, root.id));
  const outcome = block.figures.outcomes.get(root.id);
  if (outcome === undefined) throw new Error(`nothing computes ${root.id}`);
  return elsewhere(outcomeFormula(outcome, layout.words.marks), layout.words.sheets.form);
}

/** The formula as it reads on another sheet than the one its references mean. */
function elsewhere(expression: Expression, sheet: string): Expression {
  switch (expression.kind) {
    case 'cell':
    case 'range':
      return { ...expression, sheet };
    case 'call':
      return { ...expression, arguments: expression.arguments.map((one) => elsewhere(one, sheet)) };
    case 'binary': {
      const left = elsewhere(expression.left, sheet);
      return { ...expression, left, right: elsewhere(expression.right, sheet) };
    }
    case 'number':
    case 'text':
      return expression;
  }
}
