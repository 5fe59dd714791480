/** What a group's parts make of it: their mean, or the sum of their points. */
import {
  binary,
  type CellReference,
  call,
  type Expression,
  exact,
  literal,
  type RangeReference,
} from '../domain/expression.ts';
import { ZERO } from '../domain/fraction.ts';
import type { AbsencePolicy } from '../domain/rubric.ts';
import { choose, type Mark, type Marks, marked, number, type Outcome, times } from './outcome.ts';

/** The cells of a group's parts and the marks they may show. */
export interface Parts {
  /** Cells and ranges; between them every part once, and no other number or mark. */
  readonly cells: readonly (CellReference | RangeReference)[];
  readonly count: number;
  readonly marks: readonly Mark[];
}

/**
 * The mean of the parts times the weight. A part that is left out leaves the mean, one that counts as 0 stays in
 * it, and one that must be known makes the mean unknown.
 */
export function meanOf(parts: Parts, weight: Expression | null, marks: Marks): Outcome {
  const { cells } = parts;
  const zeros = counting(parts, 'zero', marks);
  const unknowns = counting(parts, 'unknown', marks);
  const numbers = call('COUNT', ...cells);
  const mean =
    zeros === null
      ? call('AVERAGE', ...cells)
      : binary(call('SUM', ...cells), '/', binary(numbers, '+', zeros));
  const known = number(weight === null ? mean : times(mean, weight));
  const ofNumbers = choose(isSome(numbers), known, withoutNumbers(parts, zeros));
  return unknowns === null ? ofNumbers : choose(isSome(unknowns), marked('group', 'unknown'), ofNumbers);
}

/** The sum of the parts' points: known only when every part has points or counts as 0. */
export function sumOf(parts: Parts, marks: Marks): Outcome {
  const { cells, count } = parts;
  const zeros = counting(parts, 'zero', marks);
  const unknowns = counting(parts, 'unknown', marks);
  const numbers = call('COUNT', ...cells);
  const none = withoutNumbers(parts, zeros);
  const known = number(call('SUM', ...cells));
  if (parts.marks.length === 0) return known;
  const present = zeros === null ? numbers : binary(numbers, '+', zeros);
  const isWhole = binary(present, '=', exact(count));
  return choose(
    isSome(numbers),
    choose(isWhole, known, marked('group', 'unknown')),
    unknowns === null ? none : choose(isSome(unknowns), marked('group', 'unknown'), none),
  );
}

/** No part has a figure and none must be known: it counts as 0 when every part does, else it is left out. */
function withoutNumbers({ marks: shown, count }: Parts, zeros: Expression | null): Outcome {
  const left = marked('group', 'leave-out');
  if (zeros === null) return left;
  const zero = marked('group', 'zero');
  const mayBeLeft = shown.some(({ standing }) => standing === 'leave-out');
  return mayBeLeft ? choose(binary(zeros, '=', exact(count)), zero, left) : zero;
}

/** How many parts show a mark of the standing; null when none can. */
function counting({ cells, marks: shown }: Parts, standing: AbsencePolicy, marks: Marks): Expression | null {
  const texts = shown
    .filter((mark) => mark.standing === standing)
    .map((mark) => marks[mark.cause][mark.standing]);
  const counts = cells.flatMap((cell) => texts.map((text) => call('COUNTIF', cell, literal(text))));
  const [first, ...rest] = counts;
  return first === undefined ? null : rest.reduce((sum, next) => binary(sum, '+', next), first);
}

function isSome(count: Expression): Expression {
  return binary(count, '>', exact(ZERO));
}
