/** One block of the form: outline, weights, types, empty answer cells and live formulas in its columns. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Group, Indicator, Option } from '../../src/domain/rubric.ts';
import type { BlockColumns } from './anatomy.ts';
import { scaleOf } from './answers.ts';
import { repeatsOthers } from './count-rows.ts';
import type { Expression } from './expression.ts';
import { binary, call, cellOf, columnRange, plus } from './expression.ts';
import {
  COUNT_WORD,
  meanPoints,
  questionValue,
  resultValue,
  shareFormula,
  sumPoints,
  typeWord,
} from './formulas.ts';
import { writeLabels } from './labels.ts';
import type { Layout, PlacedRow } from './layout.ts';
import { countKey, rowsInside } from './layout.ts';
import { putFormula, putValue } from './model.ts';
import { addedQuestionText } from './wording.ts';

export interface Block {
  readonly columns: BlockColumns;
  /** How the workbook spells an option. */
  readonly phrase: (option: Option) => string;
}

type RowOf<K extends PlacedRow['form']['kind']> = Extract<PlacedRow['form'], { kind: K }>;

/** Writes a block's cells, unanswered, formulas still without results. */
export function writeBlock(layout: Layout, block: Block): void {
  for (const placed of layout.rows) {
    writeLabels(layout, block.columns, placed);
    const { form, row } = placed;
    if (form.kind === 'group') writeGroup(layout, block, row, form.group);
    if (form.kind === 'total') writeTotal(layout, block, row, form.group);
    if (form.kind === 'indicator') writeIndicator(layout, block, row, form);
    if (form.kind === 'count') writeCount(layout, block, row, form);
    if (form.kind === 'inserted') writeInserted(layout, block, row, form);
    if (form.kind === 'stray') writeQuestionValue(layout, block, row, null);
  }
}

function writeGroup(layout: Layout, block: Block, row: number, group: Group): void {
  if (!statesOwnPoints(layout, group)) return;
  writePoints(layout, block, row, group, groupPoints(layout, block, group));
}

function writeTotal(layout: Layout, block: Block, row: number, group: Group): void {
  const own = layout.rowOf.get(group.id);
  const points =
    own !== undefined && statesOwnPoints(layout, group)
      ? plus(cellOf(own, block.columns.value))
      : groupPoints(layout, block, group);
  writePoints(layout, block, row, group, points);
}

function writePoints(layout: Layout, block: Block, row: number, group: Group, points: Expression): void {
  const { sheet, anatomy } = layout;
  const { weight, value, percent } = block.columns;
  putFormula(sheet, row, value, points, 'total-number');
  if (group.weight === null) return;
  putValue(sheet, row, weight, toNumber(group.weight), 'total-number');
  const share = binary(cellOf(row, value), '/', cellOf(row, weight));
  putFormula(sheet, row, percent, anatomy.mean === 'average' ? share : plus(share), 'percent');
}

/** Whether the group's own row of the outline has a value, and not only its row of totals. */
export function statesOwnPoints(layout: Layout, group: Group): boolean {
  if (group.weight === null || group === layout.rubric.root) return false;
  return layout.anatomy.statesComponents || !layout.rubric.root.children.includes(group);
}

/** The row where a group's points stand; null when nowhere. */
export function pointsRow(layout: Layout, group: Group): number | null {
  if (statesOwnPoints(layout, group)) return layout.rowOf.get(group.id) ?? null;
  return layout.totalRowOf.get(group.id) ?? null;
}

function groupPoints(layout: Layout, block: Block, group: Group): Expression {
  const column = block.columns.value;
  const weightRow = pointsRow(layout, group);
  const weight = weightRow === null ? null : cellOf(weightRow, block.columns.weight);
  if (group.combine === 'sum') {
    const rows = group.children.flatMap((child) => {
      const row = child.kind === 'group' ? pointsRow(layout, child) : (layout.rowOf.get(child.id) ?? null);
      return row === null ? [] : [cellOf(row, column)];
    });
    const results = group.children.every((child) => child.kind === 'indicator');
    const written = results
      ? 'subtotal'
      : group.number === 'II' || group === layout.rubric.root
        ? 'plus'
        : 'sum';
    return sumPoints(rows, written);
  }
  const parts = group.children.filter((child) => child.kind === 'group' && child.weight !== null);
  if (group.combine === 'mean' && parts.length > 0) {
    const shares = parts.flatMap((part) => {
      const row = layout.rowOf.get(part.id);
      return row === undefined ? [] : [cellOf(row, block.columns.percent)];
    });
    const mean = call('AVERAGE', ...shares);
    return weight === null ? mean : binary(mean, '*', weight);
  }
  const inside = rowsInside(layout, group);
  if (inside === null) return sumPoints([], 'sum');
  const bottom = layout.faults.shortRanges.has(group.id) ? lastQuestionRow(layout, group) - 1 : inside.bottom;
  return meanPoints(layout.anatomy, { column, top: inside.top, bottom }, weight);
}

function lastQuestionRow(layout: Layout, group: Group): number {
  const questions = layout.rows.filter(({ form }) => form.kind === 'indicator' && form.path.includes(group));
  return questions.at(-1)?.row ?? 0;
}

function writeIndicator(layout: Layout, block: Block, row: number, form: RowOf<'indicator'>): void {
  const { sheet, rubric, anatomy } = layout;
  const { columns } = block;
  const { indicator } = form;
  const scale = scaleOf(rubric, indicator);
  putValue(
    sheet,
    row,
    columns.type,
    layout.faults.typeTexts.get(indicator.id) ?? typeWord(anatomy, scale),
    'centred',
  );
  if (indicator.formula === null) {
    putValue(sheet, row, columns.answer, null, 'answer');
  } else {
    const cellOfCount = (id: string): Expression =>
      cellOf(layout.rowOf.get(countKey(indicator.id, id)) ?? row, columns.answer);
    putFormula(sheet, row, columns.answer, shareFormula(indicator.formula, cellOfCount), 'answer-percent');
  }
  if (indicator.weight === null) {
    writeQuestionValue(layout, block, row, indicator);
    return;
  }
  putValue(sheet, row, columns.weight, toNumber(indicator.weight), 'total-number');
  const answer = cellOf(row, columns.answer);
  const value = resultValue(anatomy, scale, indicator.weight, answer, block.phrase);
  if (value === null) return;
  putFormula(sheet, row, columns.value, value, 'number');
  putFormula(
    sheet,
    row,
    columns.percent,
    plus(binary(cellOf(row, columns.value), '/', cellOf(row, columns.weight))),
    'percent',
  );
}

/** The value cell of a question, of a count row, or of a row that only looks like one. */
function writeQuestionValue(layout: Layout, block: Block, row: number, indicator: Indicator | null): void {
  const { sheet, rubric, anatomy } = layout;
  const { columns } = block;
  const scale = indicator === null ? null : scaleOf(rubric, indicator);
  if (scale?.kind === 'unestablished') return;
  const answer = cellOf(row, columns.answer);
  const at = (id: string, column: number): Expression | null => {
    const other = layout.rowOf.get(id);
    return other === undefined ? null : cellOf(other, column);
  };
  const value =
    scale?.kind === 'number'
      ? resultValue(anatomy, scale, null, answer, block.phrase)
      : questionValue(
          anatomy,
          layout.questionScales,
          {
            type: cellOf(row, columns.type),
            answer,
            valueOf: (id) => at(id, columns.value),
            answerOf: (id) => at(id, columns.answer),
          },
          indicator?.dependences ?? [],
        );
  if (value !== null) putFormula(sheet, row, columns.value, value, 'number');
}

function writeCount(layout: Layout, block: Block, row: number, form: RowOf<'count'>): void {
  const { columns } = block;
  putValue(layout.sheet, row, columns.type, COUNT_WORD, 'centred');
  const sum = summedRange(layout, columns, form);
  if (sum === null) putValue(layout.sheet, row, columns.answer, null, 'answer');
  else putFormula(layout.sheet, row, columns.answer, sum, 'answer');
  writeQuestionValue(layout, block, row, null);
}

/** The sum that the form itself makes of the rows a count repeats; null where it is typed by hand. */
function summedRange(layout: Layout, columns: BlockColumns, form: RowOf<'count'>): Expression | null {
  const rows = form.count.sumOf.flatMap((id) => layout.rowOf.get(countKey(form.indicator.id, id)) ?? []);
  const [top] = rows;
  const bottom = rows.at(-1);
  // Forms sum by formula what their value is made of, and leave the other sums to be typed.
  const counts = form.indicator.formula?.counts ?? [];
  if (top === undefined || bottom === undefined || !repeatsOthers(form.count, counts)) return null;
  return bottom - top === rows.length - 1 ? call('SUM', columnRange(columns.answer, top, bottom)) : null;
}

function writeInserted(layout: Layout, block: Block, row: number, form: RowOf<'inserted'>): void {
  const scale = layout.questionScales.find((candidate) => candidate.kind === 'choice');
  if (scale?.kind !== 'choice')
    throw new Error(`no scale for the added row ${addedQuestionText(form.serial)}`);
  const option = scale.options[form.serial % scale.options.length];
  putValue(layout.sheet, row, block.columns.type, typeWord(layout.anatomy, scale), 'centred');
  putValue(layout.sheet, row, block.columns.answer, option?.id ?? null, 'answer');
  writeQuestionValue(layout, block, row, null);
}
