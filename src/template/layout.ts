/** Where everything of a form stands: rows, columns, and the cells that show a node's figures. */
import { type CellReference, cellOf } from '../domain/expression.ts';
import type { Assessor, Group, Indicator, Rubric, RubricNode, Scale } from '../domain/rubric.ts';
import { type BlockColumns, type FormColumns, layColumns } from './columns.ts';
import { type ChoiceScale, sharedScales } from './question.ts';
import { layRows, type PlacedRow } from './rows.ts';
import type { FormWords } from './words.ts';

export interface Head {
  readonly title: number;
  readonly agency: number;
  readonly year: number;
  readonly edition: number;
  readonly instruction: number;
  /** Null without several assessors. */
  readonly band: number | null;
  readonly gloss: number | null;
  readonly header: number;
}

export interface Layout {
  readonly rubric: Rubric;
  readonly words: FormWords;
  readonly head: Head;
  readonly columns: FormColumns;
  readonly rows: readonly PlacedRow[];
  /** The row of a node, by its id. A root without a row of its own total has none. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The row of a count, by its id. */
  readonly countRowOf: ReadonlyMap<string, number>;
  /** The row that repeats a component's total, by its id. */
  readonly totalRowOf: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly shared: readonly ChoiceScale[];
}

export function layOut(rubric: Rubric, assessors: readonly Assessor[], words: FormWords): Layout {
  const head = layHead(assessors.length > 1, words.glosses !== null);
  const rows = layRows(rubric).map((row, index): PlacedRow => ({ number: head.header + 1 + index, row }));
  const rowOf = new Map<string, number>();
  const countRowOf = new Map<string, number>();
  const totalRowOf = new Map<string, number>();
  for (const { number, row } of rows) {
    if (row.kind === 'group') rowOf.set(row.group.id, number);
    if (row.kind === 'indicator') rowOf.set(row.indicator.id, number);
    if (row.kind === 'count') countRowOf.set(row.count.id, number);
    if (row.kind === 'total') totalRowOf.set(row.group.id, number);
  }
  const root = totalRowOf.get(rubric.root.id);
  if (root !== undefined) rowOf.set(rubric.root.id, root);
  const scales = new Map(rubric.scales.map((scale) => [scale.id, scale]));
  const columns = layColumns(rubric, assessors);
  const layout = { rubric, words, head, columns, rows, rowOf, countRowOf, totalRowOf, scales, shared: [] };
  const plain = indicatorsOf(rubric.root).filter(
    ({ weight, dependences }) => weight === null && dependences.length === 0,
  );
  return { ...layout, shared: sharedScales(plain.map((indicator) => scaleOf(layout, indicator))) };
}

function layHead(hasBand: boolean, hasGloss: boolean): Head {
  const band = hasBand ? 6 : null;
  const gloss = hasGloss ? 6 + (hasBand ? 1 : 0) : null;
  const header = 6 + (hasBand ? 1 : 0) + (hasGloss ? 1 : 0);
  return { title: 1, agency: 2, year: 3, edition: 4, instruction: 5, band, gloss, header };
}

export function indicatorsOf(node: RubricNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(indicatorsOf);
}

export function groupsOf(group: Group): readonly Group[] {
  return [group, ...group.children.flatMap((child) => (child.kind === 'group' ? groupsOf(child) : []))];
}

export function scaleOf(layout: Pick<Layout, 'scales'>, indicator: Indicator): Scale {
  const scale = layout.scales.get(indicator.scale);
  if (scale === undefined) throw new Error(`a rubric without the scale ${indicator.scale} passed its laws`);
  return scale;
}

/** The row of a node, or of a count, that the form certainly has. */
export function rowOf(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`the form has no row for ${id}`);
  return row;
}

/** The cell in which a node's share stands: 0..1 or a mark; empty for a weighted node without a figure. */
export function shareCell(layout: Layout, block: BlockColumns, node: RubricNode): CellReference {
  const isPlain = node.kind === 'indicator' && node.weight === null;
  return cellOf(rowOf(layout.rowOf, node.id), isPlain ? block.value : block.percent);
}

/** The cell in which a weighted node's points stand, or a mark. */
export function pointsCell(layout: Layout, block: BlockColumns, id: string): CellReference {
  return cellOf(rowOf(layout.rowOf, id), block.value);
}

export function answerCell(layout: Layout, block: BlockColumns, indicator: Indicator): CellReference {
  return cellOf(rowOf(layout.rowOf, indicator.id), block.answer);
}

export function countCell(layout: Layout, block: BlockColumns, count: string): CellReference {
  return cellOf(rowOf(layout.countRowOf, count), block.answer);
}
