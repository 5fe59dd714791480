/** A question's own share: what its answer cell says by the question's scale, before other answers bear on it. */
import { binary, type CellReference, call, type Expression, exact, literal } from '../domain/expression.ts';
import { ONE, ZERO } from '../domain/fraction.ts';
import type { AbsencePolicy, Policy, Scale } from '../domain/rubric.ts';
import { type Cause, choose, type Marks, marked, number, type Outcome } from './outcome.ts';

export type ChoiceScale = Extract<Scale, { kind: 'choice' }>;

/** Formulas longer or deeper than this are not told apart by type: spreadsheets stop at 8,192 and 64. */
const MOST_OPTIONS = 50;

/**
 * The decision over a question's answer. Where the form's questions are answered on several scales of letters,
 * one decision over the type cell serves them all, so that the same formula stands on every row and a row
 * with another one shows.
 */
export function ownShare(
  scale: Scale,
  shared: readonly ChoiceScale[],
  cells: { readonly type: CellReference; readonly answer: CellReference },
  policy: Policy,
  marks: Marks,
): Outcome {
  const blank = marked('blank', policy.blank[scale.kind]);
  const unreadable = marked('unreadable', policy.unreadable[scale.kind]);
  const { answer } = cells;
  const whenFilled = (filled: Outcome): Outcome => choose(binary(answer, '=', literal('')), blank, filled);
  switch (scale.kind) {
    case 'choice':
      return whenFilled(
        shared.includes(scale)
          ? byType(shared, cells.type, answer, unreadable)
          : byOption(scale, answer, unreadable),
      );
    case 'number':
      return whenFilled(byNumber(scale, answer, unreadable));
    case 'formula':
      return whenFilled(byShare(answer, blank, unreadable, policy.blank.formula, marks));
    case 'unestablished':
      return whenFilled(marked('unscored', policy.blank.unestablished));
  }
}

function byType(
  scales: readonly ChoiceScale[],
  type: CellReference,
  answer: CellReference,
  unreadable: Outcome,
): Outcome {
  return scales.reduceRight<Outcome>((rest, scale) => {
    const isType = binary(type, '=', literal(typeWordOf(scale)));
    return choose(isType, byOption(scale, answer, unreadable), rest);
  }, unreadable);
}

function byOption(scale: ChoiceScale, answer: CellReference, unreadable: Outcome): Outcome {
  return scale.options.reduceRight<Outcome>(
    (rest, { id, value }) => choose(binary(answer, '=', literal(id)), number(exact(value)), rest),
    unreadable,
  );
}

function byNumber(
  scale: Extract<Scale, { kind: 'number' }>,
  answer: CellReference,
  unreadable: Outcome,
): Outcome {
  const { minimum, maximum } = scale;
  const share = number(binary(answer, '/', exact(maximum)));
  const inside = call('AND', binary(answer, '>=', exact(minimum)), binary(answer, '<=', exact(maximum)));
  // A text is greater than any number, so that it must be kept out before it is compared.
  return choose(call('ISNUMBER', answer), choose(inside, share, unreadable), unreadable);
}

/** The answer cell is a formula over the counts, or a share typed in its place; above 1 counts as 1. */
function byShare(
  answer: CellReference,
  blank: Outcome,
  unreadable: Outcome,
  standing: AbsencePolicy,
  marks: Marks,
): Outcome {
  const share = number(call('MIN', answer, exact(ONE)));
  const inside = choose(binary(answer, '<', exact(ZERO)), unreadable, share);
  const shows = (cause: Cause): Expression => binary(answer, '=', literal(marks[cause][standing]));
  const incomputable = marked('incomputable', standing);
  const other = choose(shows('blank'), blank, choose(shows('incomputable'), incomputable, unreadable));
  return choose(call('ISNUMBER', answer), inside, other);
}

/**
 * The scales that one formula tells apart by the type cell: those of the given questions, when their type words
 * differ and the formula stays short enough; otherwise none.
 */
export function sharedScales(scales: readonly Scale[]): readonly ChoiceScale[] {
  const choices = [...new Set(scales)].filter((scale) => scale.kind === 'choice');
  const types = new Set(choices.map(typeWordOf));
  const options = choices.reduce((sum, scale) => sum + scale.options.length + 1, 0);
  return types.size === choices.length && !types.has('') && options <= MOST_OPTIONS ? choices : [];
}

/** What the type cell says of a scale; empty when the rubric gives no word for it. */
export function typeWordOf(scale: Scale): string {
  return scale.typeWords[0] ?? '';
}

/** Whether an answer cell holds one of the options. */
export function isOneOf(answer: CellReference, options: readonly string[]): Expression {
  const tests = options.map((option) => binary(answer, '=', literal(option)));
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : call('OR', ...tests);
}
