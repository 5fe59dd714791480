/**
 * What a cell of the form comes to: a number, or a mark that says why there is none and how that counts above.
 *
 * Marks are texts, which sums and means of a spreadsheet pass over. Each cause has one for every way in which the
 * rubric may count what is missing, so that the formula of a group knows from its parts' marks alone what to do.
 */
import { binary, call, type Expression, exact, formulaText, literal } from '../domain/expression.ts';
import { ONE, ZERO } from '../domain/fraction.ts';
import type { AbsencePolicy } from '../domain/rubric.ts';

/**
 * - `blank`: not answered
 * - `incomputable`: counts that would have to be divided by 0
 * - `unreadable`: an answer that is none of its scale
 * - `unscored`: answered, but nothing establishes what the answer is worth
 * - `awaiting`, `held`: hangs on another answer that is blank, or unreadable
 * - `group`: a group without a figure
 */
export type Cause = 'blank' | 'incomputable' | 'unreadable' | 'unscored' | 'awaiting' | 'held' | 'group';

export interface Mark {
  readonly cause: Cause;
  readonly standing: AbsencePolicy;
}

export type Marks = Readonly<Record<Cause, Readonly<Record<AbsencePolicy, string>>>>;

/** A decision: what a cell comes to under which conditions. */
export type Outcome =
  | { readonly kind: 'number'; readonly value: Expression }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | {
      readonly kind: 'choose';
      readonly when: Expression;
      readonly then: Outcome;
      readonly otherwise: Outcome;
    };

export function number(value: Expression): Outcome {
  return { kind: 'number', value };
}

export function marked(cause: Cause, standing: AbsencePolicy): Outcome {
  return { kind: 'mark', mark: { cause, standing } };
}

export function choose(when: Expression, then: Outcome, otherwise: Outcome): Outcome {
  return { kind: 'choose', when, then, otherwise };
}

export const NOTHING: Outcome = number(exact(ZERO));

/** The same decision with every number and every mark replaced by another outcome. */
export function mapOutcome(
  outcome: Outcome,
  replace: {
    readonly number: (value: Expression) => Outcome;
    readonly mark: (mark: Mark, own: Outcome) => Outcome;
  },
): Outcome {
  switch (outcome.kind) {
    case 'number':
      return replace.number(outcome.value);
    case 'mark':
      return replace.mark(outcome.mark, outcome);
    case 'choose': {
      const then = mapOutcome(outcome.then, replace);
      const otherwise = mapOutcome(outcome.otherwise, replace);
      return choose(outcome.when, then, otherwise);
    }
  }
}

/** Every mark the outcome may come to, each once. */
export function marksOf(outcome: Outcome): readonly Mark[] {
  const found = new Map<string, Mark>();
  const gather = (part: Outcome): void => {
    if (part.kind === 'mark') found.set(`${part.mark.cause}:${part.mark.standing}`, part.mark);
    if (part.kind !== 'choose') return;
    gather(part.then);
    gather(part.otherwise);
  };
  gather(outcome);
  return [...found.values()];
}

/** The outcome as a formula: nested IFs, marks as texts. */
export function outcomeFormula(outcome: Outcome, marks: Marks): Expression {
  switch (outcome.kind) {
    case 'number':
      return outcome.value;
    case 'mark':
      return literal(marks[outcome.mark.cause][outcome.mark.standing]);
    case 'choose': {
      const then = outcomeFormula(outcome.then, marks);
      const otherwise = outcomeFormula(outcome.otherwise, marks);
      // Two branches that say the same need no condition.
      if (formulaText(then) === formulaText(otherwise)) return then;
      return call('IF', outcome.when, then, otherwise);
    }
  }
}

/** left * right, without the factors that change nothing. */
export function times(left: Expression, right: Expression): Expression {
  if (isExactly(left, ZERO) || isExactly(right, ONE)) return left;
  if (isExactly(right, ZERO) || isExactly(left, ONE)) return right;
  return binary(left, '*', right);
}

export function isExactly(expression: Expression, value: typeof ZERO): boolean {
  return (
    expression.kind === 'number' &&
    expression.value.numerator === value.numerator &&
    expression.value.denominator === value.denominator
  );
}
