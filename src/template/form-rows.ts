/** The rows of a form's table: outline, weight, criteria, type, and each assessor's cells. */
import { cellOf, type Expression } from '../domain/expression.ts';
import { type Fraction, toNumber } from '../domain/fraction.ts';
import {
  emptyCell,
  filledRow,
  formulaCell,
  numberCell,
  outlined,
  rowOfCells,
  styled,
  textCell,
} from '../domain/plan-cells.ts';
import type { CountRow, Group, Indicator } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import type { CellPlan, Look, RowPlan } from '../domain/workbook-plan.ts';
import { blankNode, blankQuestion } from './blank.ts';
import { type BlockColumns, LABEL_WIDTH, STEP_WIDTH } from './columns.ts';
import { countedShare, repeatsOthers, summedCounts } from './counts.ts';
import { type Figures, percentOf } from './figures.ts';
import { countCell, type Layout, rowOf, scaleOf } from './layout.ts';
import { outcomeFormula } from './outcome.ts';
import { typeWordOf } from './question.ts';
import type { PlacedRow } from './rows.ts';
import { countCriteria, criteriaOf, titleIn } from './texts.ts';

/** One assessor's block with what its cells come to. */
export interface FiguredBlock {
  readonly columns: BlockColumns;
  readonly figures: Figures;
}

/** Bold characters that fit into a column of width 1. */
const BOLD_CHARACTERS = 0.95;

const GROUP_LOOKS = {
  component: 'component',
  area: 'area',
  'sub-area': 'sub-area',
  part: 'sub-area',
} as const;

/** One row of the table; `blocks` in the order of their columns. */
export function tableRow(layout: Layout, blocks: readonly FiguredBlock[], placed: PlacedRow): RowPlan {
  const { number, row } = placed;
  switch (row.kind) {
    case 'group':
      return lined(layout, number, GROUP_LOOKS[row.group.level], [
        ...groupLabel(layout, row.group, row.depth),
        ...(row.group.weight === null
          ? []
          : [weightOf(layout, row.group.weight, GROUP_LOOKS[row.group.level])]),
        ...blocks.flatMap((block) => groupCells(layout, block, number, row.group)),
      ]);
    case 'total':
      return lined(layout, number, 'total', [
        textCell(1, row.label, outlined('total')),
        ...totalGloss(layout, row.group),
        ...(row.group.weight === null ? [] : [weightOf(layout, row.group.weight, 'total')]),
        ...blocks.flatMap((block) => totalCells(layout, block, number, row.group)),
      ]);
    case 'indicator':
      return lined(layout, number, 'question', [
        textCell(
          layout.columns.label - 1,
          row.indicator.number === null ? '-' : `${row.indicator.number}.`,
          styled('question'),
        ),
        textCell(
          layout.columns.label,
          titleIn(layout.words, row.indicator.title),
          styled('question', { wrap: true }),
        ),
        ...questionCells(layout, row.indicator),
        ...blocks.flatMap((block) => answerCells(layout, block, number, row.indicator)),
      ]);
    case 'count':
      return lined(layout, number, 'count', [
        ...countLabel(layout, row.indicator, row.count),
        ...blocks.flatMap((block) => countCells(layout, block.columns, row.indicator, row.count)),
      ]);
    case 'gap':
      return rowOfCells(number, []);
  }
}

function lined(layout: Layout, number: number, look: Look, cells: readonly CellPlan[]): RowPlan {
  const { label, last } = layout.columns;
  const taken = new Set(cells.map(({ column }) => column));
  const steps = Array.from({ length: label }, (_, index) => index + 1).filter((column) => !taken.has(column));
  const outline = steps.map((column) => emptyCell(column, outlined(look)));
  return filledRow(number, [...cells, ...outline], { from: 1, to: last }, styled(look));
}

function groupLabel({ words, columns }: Layout, group: Group, depth: number): readonly CellPlan[] {
  const look = GROUP_LOOKS[group.level];
  const title = titleIn(words, group.title);
  const room = LABEL_WIDTH + STEP_WIDTH * (columns.label - depth - 1);
  const isWide = title.length > BOLD_CHARACTERS * room;
  // A title too long for one line goes where there is room to break it; its number says the level.
  const text = isWide
    ? textCell(columns.label, title, outlined(look, { wrap: true }))
    : textCell(Math.min(depth + 1, columns.label), title, outlined(look));
  const { number } = group;
  if (number === null) return isWide ? [textCell(depth, '-', outlined(look)), text] : [text];
  return [
    /^\d+$/.test(number)
      ? ordinalCell(depth, Number(number), look)
      : textCell(depth, `${number}.`, outlined(look)),
    text,
  ];
}

function ordinalCell(column: number, value: number, look: Look): CellPlan {
  return numberCell(column, value, outlined(look, { shape: 'ordinal' }));
}

function weightOf({ columns }: Layout, weight: Fraction, look: Look): CellPlan {
  return numberCell(columns.weight, toNumber(weight), styled(look, { shape: 'weight', align: 'centre' }));
}

function groupCells(layout: Layout, block: FiguredBlock, row: number, group: Group): readonly CellPlan[] {
  const { value, percent } = block.columns;
  const look = GROUP_LOOKS[group.level];
  const formula = figureFormula(layout, block, group.id);
  const blank = blankNode(layout, group);
  const share = styled(look, { shape: 'percent', align: 'right' });
  if (group.weight === null) return [formulaCell(percent, formula, blank, share)];
  const { weight } = layout.columns;
  return [
    formulaCell(value, formula, blank, styled(look, { shape: 'points', align: 'right' })),
    formulaCell(percent, percentOf(cellOf(row, value), cellOf(row, weight)), '', share),
  ];
}

/** A component's total repeats its own row; the index has no other row. */
function totalCells(layout: Layout, block: FiguredBlock, row: number, group: Group): readonly CellPlan[] {
  const { value, percent } = block.columns;
  const own = rowOf(layout.rowOf, group.id);
  const formula = own === row ? figureFormula(layout, block, group.id) : cellOf(own, value);
  const share = percentOf(cellOf(row, value), cellOf(row, layout.columns.weight));
  return [
    formulaCell(
      value,
      formula,
      blankNode(layout, group),
      styled('total', { shape: 'points', align: 'right' }),
    ),
    formulaCell(percent, share, '', styled('total', { shape: 'percent', align: 'right' })),
  ];
}

/** The label of a total is the rubric's own; a reader of another language finds the title beside it. */
function totalGloss({ words, columns }: Layout, group: Group): readonly CellPlan[] {
  if (words.glosses === null) return [];
  return [textCell(columns.criteria, titleIn(words, group.title), styled('total', { wrap: true }))];
}

function figureFormula({ words }: Layout, { figures }: FiguredBlock, id: string): Expression {
  const outcome = figures.outcomes.get(id);
  if (outcome === undefined) throw new Error(`nothing computes ${id}`);
  return outcomeFormula(outcome, words.marks);
}

function questionCells(layout: Layout, indicator: Indicator): readonly CellPlan[] {
  const { columns } = layout;
  const type = typeWordOf(scaleOf(layout, indicator));
  return [
    ...(indicator.weight === null ? [] : [weightOf(layout, indicator.weight, 'question')]),
    textCell(columns.criteria, criteriaOf(layout, indicator), styled('question', { wrap: true })),
    textCell(columns.type, type, styled('question', { align: 'centre', wrap: true })),
  ];
}

function answerCells(
  layout: Layout,
  block: FiguredBlock,
  row: number,
  indicator: Indicator,
): readonly CellPlan[] {
  const { value, percent, note, link } = block.columns;
  const blank = blankQuestion(layout, indicator);
  const entry = styled('answer', { open: true, wrap: true });
  const cells: CellPlan[] = [
    answerOf(layout, block.columns, indicator, blank),
    formulaCell(
      value,
      figureFormula(layout, block, indicator.id),
      blank,
      styled('question', { shape: 'points', align: 'right' }),
    ),
    emptyCell(note, entry),
  ];
  if (link !== null) cells.push(emptyCell(link, entry));
  if (indicator.weight !== null) {
    const share = percentOf(cellOf(row, value), cellOf(row, layout.columns.weight));
    cells.push(formulaCell(percent, share, '', styled('question', { shape: 'percent', align: 'right' })));
  }
  return cells;
}

function answerOf(layout: Layout, block: BlockColumns, indicator: Indicator, blank: string): CellPlan {
  const { words, rubric } = layout;
  if (indicator.formula === null) {
    return emptyCell(block.answer, styled('answer', { open: true, align: 'centre' }));
  }
  const share = countedShare(indicator.formula, (id) => countCell(layout, block, id), rubric.policy);
  const style = styled('question', { shape: 'percent', align: 'centre' });
  return formulaCell(block.answer, outcomeFormula(share, words.marks), blank, style);
}

function countLabel(layout: Layout, indicator: Indicator, count: CountRow): readonly CellPlan[] {
  const { words, columns } = layout;
  const title = titleIn(words, count.title);
  const counts = indicator.formula?.counts ?? [];
  const isNamed = normalise(title).startsWith(normalise(words.countType));
  const label = isNamed ? `- ${title}` : words.countLabel(title);
  return [
    textCell(columns.label, label, styled('count', { wrap: true })),
    textCell(columns.criteria, countCriteria(words, count, counts), styled('count', { wrap: true })),
    textCell(columns.type, words.countType, styled('count', { align: 'centre' })),
  ];
}

function countCells(
  layout: Layout,
  block: BlockColumns,
  indicator: Indicator,
  count: CountRow,
): readonly CellPlan[] {
  const { answer } = block;
  const counts = indicator.formula?.counts ?? [];
  if (!repeatsOthers(count, counts)) {
    return [emptyCell(answer, styled('answer', { open: true, align: 'centre' }))];
  }
  const cells = count.sumOf.map((id) => countCell(layout, block, id));
  return [formulaCell(answer, summedCounts(cells), '', styled('count', { align: 'centre' }))];
}
