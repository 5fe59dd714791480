/** The share that count rows give, as the answer cell of their question computes it. */
import { binary, call, type Expression, exact, literal } from '../domain/expression.ts';
import { ONE, ZERO } from '../domain/fraction.ts';
import type { CountRole, CountRow, FormulaUse, Policy } from '../domain/rubric.ts';
import { choose, marked, number, type Outcome } from './outcome.ts';

/** A row that repeats the sum of others of its role: the form adds it up, and nothing reads it. */
export function repeatsOthers(row: CountRow, rows: readonly CountRow[]): boolean {
  return rows.some((other) => row.sumOf.includes(other.id) && other.role === row.role);
}

/**
 * The decision over the counts: `unreadable` where one is no number from 0 up, `blank` while one is empty,
 * `incomputable` where the formula would divide by 0.
 */
export function countedShare(
  use: FormulaUse,
  countCell: (id: string) => Expression,
  policy: Policy,
): Outcome {
  const own = use.counts.filter((row) => !repeatsOthers(row, use.counts));
  const cells = own.map(({ id }) => countCell(id));
  const cellsOf = (role: CountRole): readonly Expression[] =>
    own.filter((row) => row.role === role).map(({ id }) => countCell(id));
  const blank = marked('blank', policy.blank.formula);
  const unreadable = marked('unreadable', policy.unreadable.formula);
  const incomputable = marked('incomputable', policy.blank.formula);
  const counted = call('COUNT', ...cells);
  const share =
    use.name === 'ratio'
      ? ratio(total(cellsOf('part')), total(cellsOf('whole')), incomputable)
      : reduction(total(cellsOf('before')), total(cellsOf('now')), incomputable);
  const isOdd = call(
    'OR',
    binary(call('COUNTA', ...cells), '>', counted),
    binary(call('MIN', ...cells), '<', exact(ZERO)),
  );
  return choose(isOdd, unreadable, choose(binary(counted, '<', exact(own.length)), blank, share));
}

/** part / whole; above 1 counts as 1, and nothing can be divided by 0. */
function ratio(part: Expression, whole: Expression, incomputable: Outcome): Outcome {
  const share = number(call('MIN', binary(part, '/', whole), exact(ONE)));
  return choose(binary(whole, '=', exact(ZERO)), incomputable, share);
}

/** (before - now) / before; 1 when both are 0, and 0 when there is more now. */
function reduction(before: Expression, now: Expression, incomputable: Outcome): Outcome {
  const isZero = (value: Expression): Expression => binary(value, '=', exact(ZERO));
  const share = number(binary(binary(before, '-', now), '/', before));
  return choose(
    isZero(before),
    choose(isZero(now), number(exact(ONE)), incomputable),
    choose(binary(now, '>', before), number(exact(ZERO)), share),
  );
}

function total(cells: readonly Expression[]): Expression {
  const [only] = cells;
  return cells.length === 1 && only !== undefined ? only : call('SUM', ...cells);
}

/** The sum that the form itself makes of the rows a count repeats; empty while they are. */
export function summedCounts(cells: readonly Expression[]): Expression {
  return call('IF', binary(call('COUNT', ...cells), '=', exact(ZERO)), literal(''), total(cells));
}
