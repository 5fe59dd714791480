/** Lists and bounds on the answer cells, as the forms enforce them. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Option, Scale } from '../../src/domain/rubric.ts';
import type { BlockColumns } from './anatomy.ts';
import { scaleOf } from './answers.ts';
import type { Layout } from './layout.ts';
import type { RangeModel, ValidationRule } from './model.ts';

/** The longest list that a cell's validation may carry. */
const LONGEST_LIST = 255;

/** Adds one rule a scale, over all answer cells that have it. */
export function addValidations(
  layout: Layout,
  columns: BlockColumns,
  phrase: (option: Option) => string,
): void {
  const rowsOf = new Map<string, { rule: ValidationRule; rows: number[] }>();
  const add = (key: string, rule: ValidationRule | null, row: number): void => {
    if (rule === null) return;
    const known = rowsOf.get(key) ?? { rule, rows: [] };
    known.rows.push(row);
    rowsOf.set(key, known);
  };
  for (const { row, form } of layout.rows) {
    if (form.kind === 'count') add('count', { kind: 'whole', minimum: 0, maximum: 1_000_000 }, row);
    if (form.kind !== 'indicator') continue;
    const scale = scaleOf(layout.rubric, form.indicator);
    add(scale.id, ruleOf(scale, phrase, form.indicator.weight !== null), row);
  }
  for (const { rule, rows } of rowsOf.values()) {
    layout.sheet.validations.push({ rule, ranges: asRanges(rows, columns.answer) });
  }
}

function ruleOf(scale: Scale, phrase: (option: Option) => string, result: boolean): ValidationRule | null {
  if (scale.kind === 'number') {
    return { kind: 'decimal', minimum: toNumber(scale.minimum), maximum: toNumber(scale.maximum) };
  }
  if (scale.kind !== 'choice') return null;
  const options = scale.options.map((option) => (result ? phrase(option) : option.id));
  const listed = options.join(',').length <= LONGEST_LIST && options.every((option) => !option.includes(','));
  return listed ? { kind: 'list', options } : null;
}

/** Neighbouring rows of one column as ranges. */
function asRanges(rows: readonly number[], column: number): RangeModel[] {
  const ranges: RangeModel[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last !== undefined && last.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}
