/** Every figure of one block of a form as a decision over its cells, from the answers up to the index. */
import { binary, type CellReference, call, cellOf, type Expression, literal } from '../domain/expression.ts';
import type { Group, Indicator, RubricNode } from '../domain/rubric.ts';
import type { BlockColumns } from './columns.ts';
import { applyDependence, type Earlier } from './dependence.ts';
import { meanOf, type Parts, sumOf } from './group.ts';
import { joinCells } from './join-cells.ts';
import { answerCell, indicatorsOf, type Layout, pointsCell, rowOf, scaleOf, shareCell } from './layout.ts';
import { type Mark, mapOutcome, marksOf, number, type Outcome, times } from './outcome.ts';
import { ownShare } from './question.ts';

export interface Figures {
  /** What a node's cell comes to: points where it has a weight, otherwise its share. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The marks a node's cell may show. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

interface Making {
  readonly layout: Layout;
  readonly block: BlockColumns;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly outcomes: Map<string, Outcome>;
  readonly marks: Map<string, readonly Mark[]>;
}

export function figuresOf(layout: Layout, block: BlockColumns): Figures {
  const { root } = layout.rubric;
  const making: Making = {
    layout,
    block,
    indicators: new Map(indicatorsOf(root).map((indicator) => [indicator.id, indicator])),
    outcomes: new Map(),
    marks: new Map(),
  };
  makeGroup(making, root, false);
  return making;
}

function record({ outcomes, marks }: Making, id: string, outcome: Outcome): void {
  outcomes.set(id, outcome);
  marks.set(id, marksOf(outcome));
}

/** Below a pooled mean every heading shows the mean of its own questions, and counts for nothing more. */
function makeGroup(making: Making, group: Group, isPooled: boolean): void {
  const combine = isPooled ? 'pooled-mean' : group.combine;
  for (const child of group.children) {
    if (child.kind === 'group') makeGroup(making, child, combine === 'pooled-mean');
    else makeQuestion(making, child);
  }
  const { layout, block } = making;
  const { marks } = layout.words;
  if (combine === 'sum') {
    const cells = group.children.map(({ id }) => pointsCell(layout, block, id));
    record(making, group.id, sumOf(partsOf(making, group.children, cells), marks));
    return;
  }
  const parts = combine === 'mean' ? group.children : indicatorsOf(group);
  const cells = parts.map((part) => shareCell(layout, block, part));
  const weight = group.weight === null ? null : weightCell(layout, group);
  record(making, group.id, meanOf(partsOf(making, parts, cells), weight, marks));
}

function partsOf(
  { layout, marks }: Making,
  nodes: readonly RubricNode[],
  cells: readonly CellReference[],
): Parts {
  const shown = new Map<string, Mark>();
  for (const { id } of nodes) {
    for (const mark of marks.get(id) ?? []) shown.set(`${mark.cause}:${mark.standing}`, mark);
  }
  return { cells: joinCells(layout, cells), count: nodes.length, marks: [...shown.values()] };
}

export function weightCell({ columns, rowOf: rows }: Layout, node: { readonly id: string }): CellReference {
  return cellOf(rowOf(rows, node.id), columns.weight);
}

function makeQuestion(making: Making, indicator: Indicator): void {
  const { layout, block } = making;
  const scale = scaleOf(layout, indicator);
  const { policy } = layout.rubric;
  const { marks } = layout.words;
  const cells = {
    type: cellOf(rowOf(layout.rowOf, indicator.id), layout.columns.type),
    answer: answerCell(layout, block, indicator),
  };
  const isPlain = indicator.weight === null && indicator.dependences.length === 0;
  const own = ownShare(scale, isPlain ? layout.shared : [], cells, policy, marks);
  const missing = { blank: policy.blank[scale.kind], unreadable: policy.unreadable[scale.kind] };
  const share = indicator.dependences.reduce<Outcome>(
    (value, dependence) =>
      applyDependence(value, dependence, earlierOf(making, dependence.on), missing, marks),
    own,
  );
  record(
    making,
    indicator.id,
    indicator.weight === null ? share : weighed(share, weightCell(layout, indicator)),
  );
}

function weighed(share: Outcome, weight: Expression): Outcome {
  return mapOutcome(share, {
    number: (value) => number(times(value, weight)),
    mark: (_, mark) => mark,
  });
}

function earlierOf({ layout, block, indicators, marks }: Making, id: string): Earlier {
  const indicator = indicators.get(id);
  const shown = marks.get(id);
  if (indicator === undefined || shown === undefined)
    throw new Error(`a dependence on ${id}, which is not earlier`);
  return {
    scale: scaleOf(layout, indicator),
    answer: answerCell(layout, block, indicator),
    share: shareCell(layout, block, indicator),
    figure: pointsCell(layout, block, id),
    marks: shown,
  };
}

/** Points / weight where there are points, otherwise nothing. */
export function percentOf(points: CellReference, weight: CellReference): Expression {
  return call('IF', call('ISNUMBER', points), binary(points, '/', weight), literal(''));
}
