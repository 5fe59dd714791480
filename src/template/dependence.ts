/** How earlier answers bear on a question's share. */
import { binary, type CellReference, call, type Expression, exact } from '../domain/expression.ts';
import { ZERO } from '../domain/fraction.ts';
import type { AbsencePolicy, Dependence, Scale } from '../domain/rubric.ts';
import {
  choose,
  isExactly,
  type Mark,
  type Marks,
  mapOutcome,
  marked,
  NOTHING,
  number,
  type Outcome,
  times,
} from './outcome.ts';
import { isOneOf } from './question.ts';

/** The earlier question, as its cells show it. */
export interface Earlier {
  readonly scale: Scale;
  readonly answer: CellReference;
  /** The cell of its share after its own dependences. */
  readonly share: CellReference;
  /** The cell that shows a mark where there is no share, and the marks it may show. */
  readonly figure: CellReference;
  readonly marks: readonly Mark[];
}

/** What the rubric makes of a missing value of the dependent question's own kind. */
export interface Missing {
  readonly blank: AbsencePolicy;
  readonly unreadable: AbsencePolicy;
}

/** The share once the dependence has borne on it. */
export function applyDependence(
  own: Outcome,
  dependence: Dependence,
  earlier: Earlier,
  missing: Missing,
  marks: Marks,
): Outcome {
  return dependence.kind === 'times'
    ? multiplied(own, earlier, missing, marks)
    : zeroWhen(own, dependence.options, earlier, missing);
}

/** The share times the other's. A product with 0 is 0, whatever the other factor may turn out to be. */
function multiplied(own: Outcome, earlier: Earlier, missing: Missing, marks: Marks): Outcome {
  const { share, figure, marks: shown } = earlier;
  const isNothing = binary(share, '=', exact(ZERO));
  const known = mapOutcome(own, {
    number: (value) => number(times(value, share)),
    mark: (_, mark) => choose(isNothing, NOTHING, mark),
  });
  if (shown.length === 0) return known;
  const isHeld = anyOf(figure, shown.filter(isUnreadable), marks);
  const await_ = marked('awaiting', missing.blank);
  const waiting = isHeld === null ? await_ : choose(isHeld, marked('held', missing.unreadable), await_);
  const unknown = mapOutcome(own, {
    number: (value) => nothingOr(value, waiting),
    mark: (mark, same) =>
      // An unreadable answer here or there comes first: it may hide any value.
      isUnreadable(mark) || isHeld === null ? same : choose(isHeld, marked('held', missing.unreadable), same),
  });
  return choose(call('ISNUMBER', share), known, unknown);
}

/** 0 when the other's answer is one of the options, whatever this answer is. */
function zeroWhen(
  own: Outcome,
  options: readonly string[],
  { scale, answer }: Earlier,
  missing: Missing,
): Outcome {
  const zeroed = choose(isOneOf(answer, options), NOTHING, own);
  if (scale.kind !== 'choice') return zeroed;
  // An unreadable answer may be the one that makes this 0; a blank one lets the value stand.
  const all = scale.options.map(({ id }) => id);
  const isReadable = isOneOf(answer, ['', ...all]);
  const held = mapOutcome(own, {
    number: (value) => nothingOr(value, marked('held', missing.unreadable)),
    mark: () => marked('held', missing.unreadable),
  });
  return choose(isOneOf(answer, options), NOTHING, choose(isReadable, own, held));
}

/** 0 where the value is 0, otherwise the outcome. */
function nothingOr(value: Expression, outcome: Outcome): Outcome {
  if (value.kind === 'number') return isExactly(value, ZERO) ? NOTHING : outcome;
  return choose(binary(value, '=', exact(ZERO)), NOTHING, outcome);
}

function isUnreadable({ cause }: Mark): boolean {
  return cause === 'unreadable' || cause === 'held';
}

/** Whether a cell shows one of some marks; null where there are none. */
function anyOf(cell: CellReference, shown: readonly Mark[], marks: Marks): Expression | null {
  if (shown.length === 0) return null;
  return isOneOf(
    cell,
    shown.map(({ cause, standing }) => marks[cause][standing]),
  );
}
