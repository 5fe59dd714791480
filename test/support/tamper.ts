/** Known alterations of a tidy workbook, each with the cell and the code by which it must be found. */

import type { BlockColumns } from '../../scripts/workbook/anatomy.ts';
import type { Expected } from '../../scripts/workbook/expected.ts';
import type { Expression } from '../../scripts/workbook/expression.ts';
import { type CellModel, cellIn, putCell, type SheetModel } from '../../scripts/workbook/model.ts';
import type { Random } from '../../scripts/workbook/random.ts';
import { cellAddress } from '../../src/domain/place.ts';

export interface Tampered {
  readonly kind: TamperKind;
  /** "K13" on the sheet of answers. */
  readonly cell: string;
  readonly code: string;
}

export type TamperKind =
  | 'weight'
  | 'type'
  | 'options'
  | 'constant'
  | 'total'
  | 'formula'
  | 'range'
  | 'cached';

/** What may be altered in one workbook: rows by what stands on them. */
interface Form {
  readonly sheet: SheetModel;
  readonly columns: BlockColumns;
  /** Rows of questions on a scale of letters, without dependences: the plain run of the form. */
  readonly plain: readonly number[];
  /** Heading rows of sub-areas whose total is a formula over at least two rows. */
  readonly means: readonly number[];
  /** Every heading row with a formula in the value column and a weight. */
  readonly headings: readonly number[];
  readonly random: Random;
}

/** How each kind alters one row; false when that row does not lend itself to it. */
const TAMPERS = {
  weight: { code: 'LKE602', rows: (form) => form.headings, alter: raiseWeight, column: 'weight' },
  type: { code: 'LKE603', rows: (form) => form.plain, alter: nameOtherScale, column: 'type' },
  options: { code: 'LKE604', rows: (form) => form.plain, alter: offerMore, column: 'answer' },
  constant: { code: 'LKE605', rows: (form) => form.plain, alter: typeOver, column: 'value' },
  total: { code: 'LKE605', rows: (form) => form.headings, alter: typeOver, column: 'value' },
  formula: { code: 'LKE606', rows: (form) => form.plain, alter: readNextRow, column: 'value' },
  range: { code: 'LKE607', rows: (form) => form.means, alter: shortenRange, column: 'value' },
  cached: { code: 'LKE601', rows: (form) => form.plain, alter: forgeResult, column: 'value' },
} satisfies Record<
  TamperKind,
  {
    readonly code: string;
    readonly rows: (form: Form) => readonly number[];
    readonly alter: (form: Form, row: number) => boolean;
    readonly column: 'weight' | 'type' | 'answer' | 'value';
  }
>;

export const TAMPER_KINDS = Object.keys(TAMPERS) as readonly TamperKind[];

/** Alters `count` different rows of the sheet of answers; the cached results elsewhere stay as they were. */
export function tamper(
  sheet: SheetModel,
  columns: BlockColumns,
  expected: Expected,
  plainIds: ReadonlySet<string>,
  count: number,
  random: Random,
): readonly Tampered[] {
  const form = formOf(sheet, columns, expected, plainIds, random);
  const touched = new Set<number>();
  const done: Tampered[] = [];
  for (let tries = 0; done.length < count && tries < 50 * count; tries++) {
    const kind = random.pick(TAMPER_KINDS);
    const { code, rows, alter, column } = TAMPERS[kind];
    const row = random.pick(rows(form));
    if (touched.has(row) || !alter(form, row)) continue;
    touched.add(row);
    done.push({ kind, code, cell: cellAddress(row, columns[column]) });
  }
  return done;
}

function formOf(
  sheet: SheetModel,
  columns: BlockColumns,
  expected: Expected,
  plainIds: ReadonlySet<string>,
  random: Random,
): Form {
  const block = expected.blocks[0];
  if (block === undefined) throw new Error('a workbook without a block');
  const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0]);
  const plain = block.readings.flatMap((reading) =>
    reading.cell !== null && plainIds.has(reading.indicator) && reading.kind === 'choice'
      ? [rowOf(reading.cell)]
      : [],
  );
  const headings = block.stated
    .map(({ cell }) => rowOf(cell))
    .filter((row) => cellIn(sheet, row, columns.value)?.formula != null && isWeighed(sheet, row, columns));
  const questions = new Set(block.readings.flatMap(({ cell }) => (cell === null ? [] : [rowOf(cell)])));
  // A range may end with count rows, which have no value: taking one of those out changes nothing.
  const means = headings.filter((row) =>
    questions.has(rangeOf(cellIn(sheet, row, columns.value))?.bottom ?? 0),
  );
  return { sheet, columns, plain, means, headings, random };
}

function isWeighed(sheet: SheetModel, row: number, columns: BlockColumns): boolean {
  return typeof cellIn(sheet, row, columns.weight)?.value === 'number';
}

function raiseWeight({ sheet, columns }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.weight);
  if (cell === null || typeof cell.value !== 'number') return false;
  putCell(sheet, row, columns.weight, { ...cell, value: cell.value + 0.25 });
  return true;
}

function nameOtherScale({ sheet, columns }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.type);
  if (cell === null || typeof cell.value !== 'string') return false;
  putCell(sheet, row, columns.type, { ...cell, value: cell.value === 'A/B/C' ? 'A/B/C/D' : 'A/B/C' });
  return true;
}

function offerMore({ sheet, columns }: Form, row: number): boolean {
  const range = { top: row, bottom: row, left: columns.answer, right: columns.answer };
  sheet.validations.unshift({
    rule: { kind: 'list', options: ['A', 'B', 'C', 'D', 'E', 'F'] },
    ranges: [range],
  });
  return true;
}

/** A constant in place of the formula, sometimes the very value that the formula gave. */
function typeOver({ sheet, columns, random }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.value);
  if (cell === null || cell.formula === null || typeof cell.value !== 'number') return false;
  const value = random.chance(0.5) ? cell.value : cell.value + 0.125;
  putCell(sheet, row, columns.value, { ...cell, formula: null, value });
  return true;
}

/** The value formula reads the answer one row further down. */
function readNextRow({ sheet, columns }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.value);
  if (cell === null || cell.formula === null) return false;
  putCell(sheet, row, columns.value, { ...cell, formula: shifted(cell.formula, columns.answer) });
  return true;
}

function shifted(formula: Expression, column: number): Expression {
  switch (formula.kind) {
    case 'cell':
      return formula.column === column ? { ...formula, row: formula.row + 1 } : formula;
    case 'call':
      return { ...formula, arguments: formula.arguments.map((argument) => shifted(argument, column)) };
    case 'binary':
      return { ...formula, left: shifted(formula.left, column), right: shifted(formula.right, column) };
    case 'plus':
      return { ...formula, operand: shifted(formula.operand, column) };
    default:
      return formula;
  }
}

function shortenRange({ sheet, columns }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.value);
  const range = rangeOf(cell);
  if (cell === null || cell.formula === null || range === null) return false;
  putCell(sheet, row, columns.value, { ...cell, formula: shortened(cell.formula) });
  return true;
}

/** The first range of several rows in a formula. */
function rangeOf(cell: CellModel | null): Extract<Expression, { kind: 'range' }> | null {
  const find = (formula: Expression): Extract<Expression, { kind: 'range' }> | null => {
    if (formula.kind === 'range') return formula.bottom > formula.top ? formula : null;
    if (formula.kind === 'binary') return find(formula.left) ?? find(formula.right);
    if (formula.kind === 'call') return formula.arguments.map(find).find((found) => found !== null) ?? null;
    return formula.kind === 'plus' ? find(formula.operand) : null;
  };
  return cell === null || cell.formula === null ? null : find(cell.formula);
}

function shortened(formula: Expression): Expression {
  switch (formula.kind) {
    case 'range':
      return { ...formula, bottom: formula.bottom - 1 };
    case 'call':
      return { ...formula, arguments: formula.arguments.map(shortened) };
    case 'binary':
      return { ...formula, left: shortened(formula.left), right: shortened(formula.right) };
    case 'plus':
      return { ...formula, operand: shortened(formula.operand) };
    default:
      return formula;
  }
}

/** The formula stays, its cached result is another number. */
function forgeResult({ sheet, columns }: Form, row: number): boolean {
  const cell = cellIn(sheet, row, columns.value);
  if (cell === null || cell.formula === null || typeof cell.value !== 'number') return false;
  putCell(sheet, row, columns.value, { ...cell, value: cell.value > 0.5 ? 0.25 : 0.875 });
  return true;
}
