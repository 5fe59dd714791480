/** Rubric -> the blank workbook that is filled in. */
import type { CellReference } from '../domain/expression.ts';
import type { Assessor, LoadedRubric, RubricNode } from '../domain/rubric.ts';
import { STAMP_FORM } from '../domain/stamp.ts';
import type { WorkbookPlan } from '../domain/workbook-plan.ts';
import { formTitle } from './form-head.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide.ts';
import {
  answerCell,
  countCell,
  groupsOf,
  indicatorsOf,
  type Layout,
  layOut,
  pointsCell,
  shareCell,
} from './layout.ts';
import { stampSheet } from './stamp.ts';
import { type SummaryPlaces, summarySheet } from './summary/sheet.ts';
import type { FormWords } from './words.ts';

export interface Form {
  readonly plan: WorkbookPlan;
  readonly places: FormPlaces;
}

/** Where a form's cells stand. `block` counts the assessors from 0. */
export interface FormPlaces {
  readonly sheet: string;
  readonly summarySheet: string;
  readonly summary: SummaryPlaces;
  readonly agency: CellReference;
  readonly year: CellReference;
  /** Of an indicator. */
  readonly answer: (block: number, indicator: string) => CellReference;
  readonly count: (block: number, count: string) => CellReference;
  /**
   * The cell of a node's figure or mark: points where it has a weight, otherwise its share; null for the index
   * where the form has no row for it.
   */
  readonly figure: (block: number, node: string) => CellReference | null;
}

/**
 * The form of a rubric: the table, its summary, a guide, and a hidden stamp. One block of answers for each
 * assessor, in the order given; at least one.
 */
export function makeForm(
  { rubric, sha256 }: LoadedRubric,
  assessors: readonly Assessor[],
  words: FormWords,
): Form {
  const layout = layOut(rubric, assessors, words);
  const guide = guideSheet(layout);
  const summary = summarySheet(layout);
  const stamp = { form: STAMP_FORM, rubric: rubric.id, version: rubric.version, sha256 };
  const sheets = [formSheet(layout, guide.ranges), summary.sheet, guide.sheet, stampSheet(stamp)];
  return {
    plan: { title: formTitle(layout), language: words.language, sheets },
    places: placesOf(layout, summary.places),
  };
}

function placesOf(layout: Layout, summary: SummaryPlaces): FormPlaces {
  const { words, head, columns, rubric } = layout;
  const indicators = new Map(indicatorsOf(rubric.root).map((indicator) => [indicator.id, indicator]));
  const indicatorOf = (id: string) => required(indicators.get(id), id);
  const nodes = new Map<string, RubricNode>([
    ...indicators,
    ...groupsOf(rubric.root).map((group) => [group.id, group] as const),
  ]);
  const blockOf = (block: number) => required(columns.blocks[block], `block ${block}`);
  const cellAt = (row: number): CellReference => ({ kind: 'cell', sheet: null, row, column: columns.label });
  return {
    sheet: words.sheets.form,
    summarySheet: words.sheets.summary,
    summary,
    agency: cellAt(head.agency),
    year: cellAt(head.year),
    answer: (block, id) => answerCell(layout, blockOf(block), indicatorOf(id)),
    count: (block, id) => countCell(layout, blockOf(block), id),
    figure: (block, id) => {
      const node = required(nodes.get(id), id);
      if (!layout.rowOf.has(id)) return null;
      return node.weight === null
        ? shareCell(layout, blockOf(block), node)
        : pointsCell(layout, blockOf(block), id);
    },
  };
}

function required<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the form has no ${name}`);
  return value;
}
