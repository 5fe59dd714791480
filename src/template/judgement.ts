/** Areas, gates and predicate as formulas over the cells that state points. */
import { binary, type CellReference, call, type Expression, exact, literal } from '../domain/expression.ts';
import { type Fraction, ZERO } from '../domain/fraction.ts';
import type { BandTable, GateCheck } from '../domain/rubric.ts';
import type { Mark } from './outcome.ts';
import type { FormWords } from './words.ts';

/**
 * Figures are compared with bounds to so many decimals: a sum of doubles that ought to be 80 may come out a hair
 * beside it, and would fall into the wrong predicate.
 */
const COMPARED_DECIMALS = exact(9);

/** The sum of some nodes' points, or a mark where one of them has none; of one node what its cell shows. */
export function addUp(
  points: readonly CellReference[],
  marks: readonly Mark[],
  words: FormWords,
): Expression {
  const [only] = points;
  if (points.length === 1 && only !== undefined) return only;
  const known = call('SUM', ...points);
  if (marks.length === 0) return known;
  const zeros = marks
    .filter(({ standing }) => standing === 'zero')
    .map(({ cause, standing }) => words.marks[cause][standing]);
  const numbers = call('COUNT', ...points);
  const counts = points.flatMap((cell) => zeros.map((text) => call('COUNTIF', cell, literal(text))));
  const present = counts.reduce<Expression>((sum, next) => binary(sum, '+', next), numbers);
  const isKnown =
    counts.length === 0
      ? binary(numbers, '=', exact(points.length))
      : call('AND', binary(numbers, '>', exact(ZERO)), binary(present, '=', exact(points.length)));
  const { group } = words.marks;
  const none = call(
    'IF',
    binary(numbers, '=', exact(ZERO)),
    literal(group['leave-out']),
    literal(group.unknown),
  );
  return call('IF', isKnown, known, none);
}

/** Passed, failed, or not to be told while the figure is not known. */
export function checkOutcome(figure: CellReference, check: GateCheck, words: FormWords): Expression {
  const { passed, failed, undetermined } = words.summary;
  const reached = call('IF', reaches(figure, check.bound, check.inclusive), literal(passed), literal(failed));
  return call('IF', call('ISNUMBER', figure), reached, literal(undetermined));
}

/** Failed as soon as one check is, passed when every one is. */
export function gateOutcome(checks: CellReference | Expression, words: FormWords): Expression {
  const { passed, failed, undetermined } = words.summary;
  const some = (text: string): Expression => binary(call('COUNTIF', checks, literal(text)), '>', exact(ZERO));
  const open = call('IF', some(undetermined), literal(undetermined), literal(passed));
  return call('IF', some(failed), literal(failed), open);
}

/** The band of the index, from the highest down; `show` says what of a band is shown. */
export function bandOf(
  index: CellReference,
  { bands }: BandTable,
  show: (band: BandTable['bands'][number]) => string,
  unknown: string,
): Expression {
  const lowest = bands.at(-1);
  const chain = bands
    .slice(0, -1)
    .reduceRight<Expression>(
      (rest, band) =>
        band.lower === null
          ? rest
          : call('IF', reaches(index, band.lower, band.inclusive), literal(show(band)), rest),
      literal(lowest === undefined ? unknown : show(lowest)),
    );
  return call('IF', call('ISNUMBER', index), chain, literal(unknown));
}

function reaches(figure: Expression, bound: Fraction, inclusive: boolean): Expression {
  const rounded = call('ROUND', binary(figure, '-', exact(bound)), COMPARED_DECIMALS);
  return binary(rounded, inclusive ? '>=' : '>', exact(ZERO));
}
