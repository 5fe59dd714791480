/** The sheet that is filled in. */
import { binary, call, cellOf, type Expression, literal } from '../domain/expression.ts';
import type { ConditionPlan, SheetPlan } from '../domain/workbook-plan.ts';
import { LABEL_WIDTH, STEP_WIDTH } from './columns.ts';
import { figuresOf } from './figures.ts';
import { formTitle, headRows } from './form-head.ts';
import { type FiguredBlock, tableRow } from './form-rows.ts';
import type { OptionRanges } from './guide.ts';
import type { Layout } from './layout.ts';
import type { Cause } from './outcome.ts';
import { isOneOf } from './question.ts';
import { validationsOf } from './validations.ts';

const WIDTHS = { weight: 8, criteria: 38, type: 10, answer: 11, value: 11, percent: 8, note: 25, link: 17 };
/** Beside other assessors' columns the texts must do with less. */
const NARROW = { criteria: 31, note: 20, link: 16 };

export function formSheet(layout: Layout, ranges: OptionRanges): SheetPlan {
  const { words, head, columns } = layout;
  const blocks = columns.blocks.map(
    (block): FiguredBlock => ({ columns: block, figures: figuresOf(layout, block) }),
  );
  // Three blocks on one page would be too small to read.
  const isBroad = blocks.length > 2;
  return {
    name: words.sheets.form,
    visibility: 'visible',
    widths: widthsOf(layout),
    rows: [...headRows(layout), ...layout.rows.map((placed) => tableRow(layout, blocks, placed))],
    validations: validationsOf(layout, ranges),
    conditions: conditionsOf(layout),
    frozen: { rows: head.header, columns: columns.label },
    isProtected: true,
    print: {
      titleRows: { from: head.gloss ?? head.band ?? head.header, to: head.header },
      titleColumns: isBroad ? { from: 1, to: columns.label } : null,
      pagesWide: isBroad ? 2 : 1,
      pagesHigh: null,
      footer: formTitle(layout),
    },
  };
}

function widthsOf({ columns, rows }: Layout): readonly number[] {
  const several = columns.blocks.length > 1;
  const widths = several ? { ...WIDTHS, ...NARROW } : WIDTHS;
  const byColumn = new Map<number, number>([
    [columns.label, LABEL_WIDTH],
    [columns.weight, widths.weight],
    [columns.criteria, widths.criteria],
    [columns.type, widths.type],
  ]);
  for (const block of columns.blocks) {
    byColumn.set(block.answer, widths.answer).set(block.value, widths.value);
    byColumn.set(block.percent, widths.percent).set(block.note, widths.note);
    if (block.link !== null) byColumn.set(block.link, widths.link);
  }
  for (const { row } of rows) {
    // Narrow columns hold the outline's numbers: as wide as the longest of them, "VIII." at its boldest.
    const column = row.kind === 'group' ? row.depth : row.kind === 'indicator' ? columns.label - 1 : null;
    const number =
      row.kind === 'group' ? row.group.number : row.kind === 'indicator' ? row.indicator.number : null;
    if (column === null || column === columns.label) continue;
    byColumn.set(column, Math.max(byColumn.get(column) ?? STEP_WIDTH, 2.4 + (number ?? '').length));
  }
  return Array.from({ length: columns.last }, (_, index) => byColumn.get(index + 1) ?? STEP_WIDTH);
}

/** Colours repeat what a text says: an answer that is there, a mark that asks for one. */
function conditionsOf(layout: Layout): readonly ConditionPlan[] {
  const { rows, columns } = layout;
  const top = rows[0]?.number ?? 1;
  const bottom = rows.at(-1)?.number ?? top;
  const isMarked = (column: number, causes: readonly Cause[]): Expression =>
    isOneOf(cellOf(top, column), textsOf(layout, causes));
  return columns.blocks.flatMap(({ answer, value }): ConditionPlan[] => {
    const range = (column: number) => ({ top, left: column, bottom, right: column });
    const isEntry = binary(cellOf(top, columns.type), '<>', literal(''));
    return [
      { range: range(value), when: isMarked(value, ['unreadable', 'held']), tint: 'bad' },
      { range: range(value), when: isMarked(value, ['blank', 'awaiting', 'group']), tint: 'pending' },
      { range: range(value), when: isMarked(value, ['incomputable', 'unscored']), tint: 'attention' },
      {
        range: range(answer),
        when: call('AND', isEntry, binary(cellOf(top, answer), '<>', literal(''))),
        tint: 'filled',
      },
    ];
  });
}

function textsOf({ words }: Layout, causes: readonly Cause[]): readonly string[] {
  return causes.flatMap((cause) => Object.values(words.marks[cause]));
}
