/** The sheet on which every figure is computed again, from the answers up, by live formulas. */
import { type CellReference, cellOf, type Expression } from '../../domain/expression.ts';
import {
  emptyCell,
  formulaCell,
  numberCell,
  outlined,
  rowOfCells,
  styled,
  textCell,
} from '../../domain/plan-cells.ts';
import type { Assessment, Figure, ReportedNode } from '../../domain/report.ts';
import type { CellPlan, Look, NumberShape, RowPlan, SheetPlan } from '../../domain/workbook-plan.ts';
import type { Language } from '../../messages/language.ts';
import type { ResultTexts } from '../../messages/result.ts';
import { derive } from './derive.ts';
import { plainSheet } from './plain-sheet.ts';

const COLUMNS = { file: 1, id: 2, title: 3, weight: 4, share: 5, points: 6, exact: 7, step: 8 } as const;
const WIDTHS = [28, 24, 56, 9, 10, 11, 22, 44];

export interface Derivation {
  readonly sheet: SheetPlan;
  /** The row of a node of an assessment (counted from 0); null when it has none. */
  readonly rowOf: (assessment: number, node: string) => number | null;
  /** The cell with a node's points, as other sheets refer to it. */
  readonly pointsOf: (assessment: number, node: string) => CellReference | null;
}

const LOOKS: Readonly<Record<ReportedNode['level'], Look>> = {
  component: 'component',
  area: 'area',
  'sub-area': 'sub-area',
  part: 'sub-area',
  indicator: 'question',
};

export function derivationSheet(
  assessments: readonly Assessment[],
  words: ResultTexts,
  language: Language,
): Derivation {
  const rowOf = new Map<string, number>();
  const key = (assessment: number, node: string): string => `${assessment} ${node}`;
  let next = 2;
  for (const [index, { tree }] of assessments.entries()) {
    for (const { node } of nodesBelow(tree, 0)) rowOf.set(key(index, node.id), next++);
  }
  const rows: RowPlan[] = [headRow(words)];
  for (const [index, assessment] of assessments.entries()) {
    const own = (node: string): number => {
      const row = rowOf.get(key(index, node));
      if (row === undefined) throw new Error(`the derivation has no row for ${node}`);
      return row;
    };
    for (const { node, depth } of nodesBelow(assessment.tree, 0)) {
      rows.push(nodeRow(own, assessment.file.name, node, depth, words, language));
    }
  }
  const { derivation: name } = words.sheets;
  return {
    sheet: plainSheet(name, WIDTHS, rows, { rows: 1, columns: COLUMNS.id }),
    rowOf: (assessment, node) => rowOf.get(key(assessment, node)) ?? null,
    pointsOf: (assessment, node) => {
      const row = rowOf.get(key(assessment, node));
      return row === undefined ? null : cellOf(row, COLUMNS.points, name);
    },
  };
}

function headRow({ columns }: ResultTexts): RowPlan {
  const names = [
    ...[columns.file, columns.id, columns.node, columns.weight, columns.share, columns.points],
    ...[columns.exact, columns.step],
  ];
  return rowOfCells(
    1,
    names.map((name, index) => textCell(index + 1, name, styled('header', { wrap: true, align: 'centre' }))),
  );
}

interface Placed {
  readonly node: ReportedNode;
  readonly depth: number;
}

function nodesBelow(node: ReportedNode | null, depth: number): readonly Placed[] {
  if (node === null) return [];
  return [{ node, depth }, ...node.children.flatMap((child) => nodesBelow(child, depth + 1))];
}

function nodeRow(
  rowOf: (node: string) => number,
  file: string,
  node: ReportedNode,
  depth: number,
  words: ResultTexts,
  language: Language,
): RowPlan {
  const row = rowOf(node.id);
  const look = LOOKS[node.level];
  const derived = derive(
    node,
    (id) => ({
      share: cellOf(rowOf(id), COLUMNS.share),
      points: cellOf(rowOf(id), COLUMNS.points),
      weight: cellOf(rowOf(id), COLUMNS.weight),
    }),
    words,
  );
  const title = `${'    '.repeat(depth)}${node.number === null ? '' : `${node.number}. `}${node.title[language]}`;
  const figure = node.weight === null ? node.share : node.points;
  return rowOfCells(row, [
    textCell(COLUMNS.file, file, styled(look)),
    textCell(COLUMNS.id, node.id, styled(look)),
    textCell(COLUMNS.title, title, outlined(look, { wrap: true })),
    node.weight === null
      ? emptyCell(COLUMNS.weight, styled(look))
      : numberCell(COLUMNS.weight, node.weight.value, styled(look, { shape: 'weight', align: 'right' })),
    figureCell(COLUMNS.share, derived.share, node.share, 'precise', look, words),
    node.weight === null
      ? emptyCell(COLUMNS.points, styled(look))
      : figureCell(COLUMNS.points, derived.points, node.points, 'precise', look, words),
    textCell(COLUMNS.exact, figure?.exact ?? '', styled(look, { align: 'right' })),
    textCell(COLUMNS.step, derived.how.join('; '), styled(look, { wrap: true })),
  ]);
}

function figureCell(
  column: number,
  formula: Expression | null,
  figure: Figure | null,
  shape: NumberShape,
  look: Look,
  words: ResultTexts,
): CellPlan {
  const style = styled(look, { shape, align: 'right' });
  return formula === null || figure === null
    ? textCell(column, words.unknown, style)
    : formulaCell(column, formula, figure.value, style);
}
