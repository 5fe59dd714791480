/** The rows of a summary that state points: the index with its predicate, areas, components. */
import { binary, call, cellOf, exact, literal } from '../../domain/expression.ts';
import { sum, ZERO } from '../../domain/fraction.ts';
import { formulaCell, styled, textCell } from '../../domain/plan-cells.ts';
import type { BandTable, Group, Indicator, RubricNode } from '../../domain/rubric.ts';
import type { CellPlan, Look } from '../../domain/workbook-plan.ts';
import { blankNode } from '../blank.ts';
import { addUp, bandOf } from '../judgement.ts';
import { groupsOf, indicatorsOf, type Layout } from '../layout.ts';
import { answeredOf } from '../progress.ts';
import { titleIn } from '../texts.ts';
import {
  indexPoints,
  type Making,
  marksOf,
  pointsOf,
  putHeads,
  putLine,
  type SummaryBlock,
  skip,
  weightOf,
} from './making.ts';

/** The index and its predicate. */
export function putIndex(making: Making): void {
  const { layout, blocks } = making;
  const { rubric, words } = layout;
  const { summary } = words;
  const title = titleIn(words, rubric.indexTitle);
  putHeads(making, title, summary.maximum, [summary.value, summary.percent, summary.answered]);
  const row = making.next;
  making.rowOf.set('index', row);
  const style = styled('total', { shape: 'precise', align: 'right' });
  putLine(making, 'total', [
    textCell(1, title, styled('total')),
    ...(rubric.root.weight === null ? [] : [weightOf(rubric.root.weight, 'total')]),
    ...blocks.flatMap((block) => [
      formulaCell(block.column, indexPoints(layout, block), blankNode(layout, rubric.root), style),
      ...shareAndProgress(making, row, block, indicatorsOf(rubric.root), 'total'),
    ]),
  ]);
  if (rubric.bands !== null) putBand(making, rubric.bands, row);
  skip(making);
}

function putBand(making: Making, table: BandTable, index: number): void {
  const { words } = making.layout;
  const unknown = words.marks.group.unknown;
  making.rowOf.set('band', making.next);
  putLine(making, 'total', [
    textCell(1, words.summary.band, styled('total')),
    ...making.blocks.flatMap(({ column }) => {
      const figure = cellOf(index, column);
      const name = bandOf(figure, table, ({ title }) => titleIn(words, title), '');
      return [
        formulaCell(
          column,
          bandOf(figure, table, ({ id }) => id, unknown),
          unknown,
          styled('total', { align: 'right' }),
        ),
        formulaCell(column + 1, name, '', styled('total')),
      ];
    }),
  ]);
}

export function putAreas(making: Making): void {
  const { rubric, words } = making.layout;
  const { summary } = words;
  if (rubric.areas.length === 0) return;
  putHeads(making, summary.area, summary.weight, [summary.value, summary.percent, summary.answered]);
  for (const area of rubric.areas) {
    making.rowOf.set(`area ${area.id}`, making.next);
    putGroups(making, titleIn(words, area.title), outermost(rubric.root, area.id));
  }
  skip(making);
}

/** The groups of an area, in whatever component they stand. */
function outermost(group: Group, area: string): readonly Group[] {
  return group.children.flatMap((child) => {
    if (child.kind === 'indicator') return [];
    return child.area === area ? [child] : outermost(child, area);
  });
}

export function putComponents(making: Making): void {
  const { rubric, words } = making.layout;
  const { summary } = words;
  const components = groupsOf(rubric.root).filter(
    ({ level, id, weight }) => level === 'component' && id !== rubric.root.id && weight !== null,
  );
  if (components.length === 0) return;
  putHeads(making, summary.component, summary.weight, [summary.value, summary.percent, summary.answered]);
  for (const component of components) putGroups(making, titleIn(words, component.title), [component]);
  skip(making);
}

function putGroups(making: Making, title: string, groups: readonly Group[]): void {
  const { layout, blocks } = making;
  const { words } = layout;
  const row = making.next;
  const ids = groups.map(({ id }) => id);
  const style = styled('table', { shape: 'precise', align: 'right' });
  putLine(making, 'table', [
    textCell(1, title, styled('table', { wrap: true })),
    weightOf(sum(groups.map(({ weight }) => weight ?? ZERO)), 'table'),
    ...blocks.flatMap((block) => {
      const points = addUp(pointsOf(layout, block, ids), marksOf(block, ids), words);
      return [
        formulaCell(block.column, points, blankSum(layout, groups), style),
        ...shareAndProgress(making, row, block, groups.flatMap(indicatorsOf), 'table'),
      ];
    }),
  ]);
}

/** What the sum of some groups shows before anything is filled in. */
export function blankSum(layout: Layout, nodes: readonly RubricNode[]): string {
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined
    ? blankNode(layout, only)
    : layout.words.marks.group['leave-out'];
}

function shareAndProgress(
  { layout }: Making,
  row: number,
  { columns, column }: SummaryBlock,
  indicators: readonly Indicator[],
  look: Look,
): readonly CellPlan[] {
  const figure = cellOf(row, column);
  const share = call('IF', call('ISNUMBER', figure), binary(figure, '/', cellOf(row, 2)), literal(''));
  const progress = binary(answeredOf(layout, columns, indicators), '/', exact(indicators.length));
  const percent = styled(look, { shape: 'percent', align: 'right' });
  return [formulaCell(column + 1, share, '', percent), formulaCell(column + 2, progress, 0, percent)];
}
