/** How many questions below a node are answered, as a formula over their answer cells. */
import { binary, call, columnOf, type Expression, exact } from '../domain/expression.ts';
import { ZERO } from '../domain/fraction.ts';
import type { Indicator } from '../domain/rubric.ts';
import type { BlockColumns } from './columns.ts';
import { answerCell, type Layout } from './layout.ts';

/** Spreadsheets take so many arguments of one function. */
const MOST_ARGUMENTS = 200;

/** A question with counts is answered when they give a number; any other when its cell holds something. */
export function answeredOf(
  layout: Layout,
  block: BlockColumns,
  indicators: readonly Indicator[],
): Expression {
  const sheet = layout.words.sheets.form;
  const cells = (counted: boolean): readonly Expression[] =>
    stretches(
      indicators
        .filter(({ formula }) => (formula !== null) === counted)
        .map((indicator) => answerCell(layout, block, indicator).row),
    ).map(({ top, bottom }) => columnOf(block.answer, top, bottom, sheet));
  const sums = [...inChunks('COUNTA', cells(false)), ...inChunks('COUNT', cells(true))];
  const [first, ...rest] = sums;
  return first === undefined ? exact(ZERO) : rest.reduce((sum, next) => binary(sum, '+', next), first);
}

/** Rows one below the other as one stretch. */
function stretches(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}

function inChunks(name: 'COUNT' | 'COUNTA', cells: readonly Expression[]): readonly Expression[] {
  const calls: Expression[] = [];
  for (let start = 0; start < cells.length; start += MOST_ARGUMENTS) {
    calls.push(call(name, ...cells.slice(start, start + MOST_ARGUMENTS)));
  }
  return calls;
}
