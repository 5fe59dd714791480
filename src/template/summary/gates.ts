/** The gates of a rubric on the summary: every check with its bound, figure and outcome. */
import {
  binary,
  type CellReference,
  call,
  cellOf,
  columnOf,
  type Expression,
  exact,
  literal,
} from '../../domain/expression.ts';
import { type Fraction, sum } from '../../domain/fraction.ts';
import { formulaCell, styled, textCell } from '../../domain/plan-cells.ts';
import type { Gate, GateCheck } from '../../domain/rubric.ts';
import type { CellPlan } from '../../domain/workbook-plan.ts';
import { addUp, checkOutcome, gateOutcome } from '../judgement.ts';
import { groupsOf, indicatorsOf, type Layout } from '../layout.ts';
import { figureIn, percentIn, titleIn } from '../texts.ts';
import { blankSum } from './figures.ts';
import {
  indexPoints,
  type Making,
  marksOf,
  pointsOf,
  put,
  putHeads,
  putLine,
  type SummaryBlock,
  skip,
} from './making.ts';

export function putGate(making: Making, gate: Gate): void {
  const { words } = making.layout;
  const { summary } = words;
  put(making, [textCell(1, titleIn(words, gate.title), styled('label'))]);
  putHeads(making, summary.check, summary.bound, [summary.value, summary.outcome, summary.margin]);
  const top = making.next;
  for (const check of gate.checks) putCheck(making, gate, check);
  const bottom = making.next - 1;
  making.rowOf.set(`gate ${gate.id}`, making.next);
  const style = styled('total', { align: 'centre' });
  const row = putLine(making, 'total', [
    textCell(1, summary.gate, styled('total')),
    ...making.blocks.map(({ column }) => {
      const outcome = gateOutcome(columnOf(column + 1, top, bottom), words);
      return formulaCell(column + 1, outcome, summary.undetermined, style);
    }),
  ]);
  for (const { column } of making.blocks) tintOutcomes(making, top, row, column + 1);
  skip(making);
}

function putCheck(making: Making, gate: Gate, check: GateCheck): void {
  const { words } = making.layout;
  const row = making.next;
  making.rowOf.set(`check ${gate.id} ${check.id}`, row);
  const bound = check.measure === 'share' ? percentIn(words, check.bound) : figureIn(words, check.bound);
  putLine(making, 'table', [
    textCell(1, titleIn(words, check.title), styled('table', { wrap: true })),
    textCell(2, `${check.inclusive ? '≥' : '>'} ${bound}`, styled('table', { align: 'right' })),
    ...making.blocks.flatMap((block) => checkCells(making.layout, block, row, check)),
  ]);
}

function checkCells(layout: Layout, block: SummaryBlock, row: number, check: GateCheck): readonly CellPlan[] {
  const { words } = layout;
  const { column } = block;
  const figure = cellOf(row, column);
  const style = styled('table', { shape: check.measure === 'share' ? 'percent' : 'precise', align: 'right' });
  const margin = call('IF', call('ISNUMBER', figure), binary(figure, '-', exact(check.bound)), literal(''));
  return [
    formulaCell(column, figureOf(layout, block, check), blankFigure(layout, check), style),
    formulaCell(
      column + 1,
      checkOutcome(figure, check, words),
      words.summary.undetermined,
      styled('table', { align: 'centre' }),
    ),
    formulaCell(column + 2, margin, '', style),
  ];
}

function figureOf(layout: Layout, block: SummaryBlock, { nodes, measure }: GateCheck): Expression {
  const { root } = layout.rubric;
  const points = isIndex(layout, nodes)
    ? indexPoints(layout, block)
    : addUp(pointsOf(layout, block, nodes), marksOf(block, nodes), layout.words);
  if (measure === 'points') return points;
  const weights = [...groupsOf(root), ...indicatorsOf(root)].flatMap(({ id, weight }) =>
    nodes.includes(id) && weight !== null ? [weight] : [],
  );
  return shareOf(points, sum(weights));
}

function isIndex({ rubric }: Layout, nodes: readonly string[]): boolean {
  return nodes.length === 1 && nodes[0] === rubric.root.id;
}

/** Points over weight where the points are a number; a mark stays as it is. */
function shareOf(points: Expression, weight: Fraction): Expression {
  return call('IF', call('ISNUMBER', points), binary(points, '/', exact(weight)), points);
}

function blankFigure(layout: Layout, { nodes }: GateCheck): string {
  const { root } = layout.rubric;
  const all = [...groupsOf(root), ...indicatorsOf(root)];
  return blankSum(
    layout,
    all.filter(({ id }) => nodes.includes(id)),
  );
}

function tintOutcomes(making: Making, top: number, bottom: number, column: number): void {
  const { passed, failed, undetermined } = making.layout.words.summary;
  const range = { top, left: column, bottom, right: column };
  const first: CellReference = cellOf(top, column);
  const shows = (text: string): Expression => binary(first, '=', literal(text));
  making.conditions.push(
    { range, when: shows(passed), tint: 'good' },
    { range, when: shows(failed), tint: 'bad' },
    { range, when: shows(undetermined), tint: 'pending' },
  );
}
