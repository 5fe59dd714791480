/** What one answer is worth by itself, before any other answer bears on it. */
import { compare, divide, type Fraction, ONE, ZERO } from '../domain/fraction.ts';
import type { FormulaUse, Indicator } from '../domain/rubric.ts';
import type { Absence, Step, Tally } from '../domain/score.ts';
import type { Answer, Value } from '../domain/submission.ts';
import { applyFormula } from './formula.ts';
import type { ScalePlan } from './plan.ts';

export interface Reading {
  /** 0..1; null when the answer gives no value. */
  readonly share: Fraction | null;
  /** The lowest and highest share an answer could have; both `share` when there is one. */
  readonly low: Fraction;
  readonly high: Fraction;
  readonly absence: Absence | null;
  /** Where the question is counted. */
  readonly tallied: Exclude<keyof Tally, 'questions'>;
  readonly steps: readonly Step[];
}

/** Reads one answer by its scale; `undefined` stands for an indicator the submission says nothing about. */
export function readAnswer(indicator: Indicator, plan: ScalePlan, answer: Answer | undefined): Reading {
  if (answer === undefined || answer.match !== 'found') return absent(plan, 'not-found', 'notFound');
  const { value } = answer;
  switch (value.kind) {
    case 'blank':
      return absent(plan, 'blank', 'blank');
    case 'not-applicable':
      return absent(plan, 'not-applicable', 'notApplicable');
    case 'unreadable':
      return absent(plan, 'unreadable', 'unreadable');
    default:
      return plan.scale.kind === 'unestablished'
        ? absent(plan, 'unestablished', 'answered')
        : readValue(indicator, plan, value);
  }
}

type FilledValue = Exclude<Value, { kind: 'blank' | 'not-applicable' | 'unreadable' }>;

function readValue(indicator: Indicator, plan: ScalePlan, value: FilledValue): Reading {
  const { scale } = plan;
  if (scale.kind === 'choice' && value.kind === 'choice') {
    const result = plan.shares.get(value.option);
    if (result !== undefined) return exactly(result, { rule: 'option', option: value.option, result });
  }
  if (scale.kind === 'number' && value.kind === 'number') {
    const number = value.value;
    if (compare(number, scale.minimum) >= 0 && compare(number, scale.maximum) <= 0) {
      const result = divide(number, scale.maximum);
      return exactly(result, { rule: 'divide', number, by: scale.maximum, result });
    }
  }
  if (scale.kind === 'formula' && value.kind === 'share' && compare(value.value, ZERO) >= 0) {
    const capped = compare(value.value, ONE) > 0;
    const result = capped ? ONE : value.value;
    return exactly(result, { rule: 'share', number: value.value, capped, result });
  }
  if (scale.kind === 'formula' && value.kind === 'counts' && indicator.formula !== null) {
    return readCounts(indicator.formula, plan, value);
  }
  throw new Error(`the answer of ${indicator.id} (${value.kind}) is none of its scale ${scale.id}`);
}

function readCounts(use: FormulaUse, plan: ScalePlan, value: FilledValue & { kind: 'counts' }): Reading {
  const { share, absence, missing, steps } = applyFormula(use, value.counts);
  if (share !== null) return { share, low: share, high: share, absence: null, tallied: 'answered', steps };
  const tallied = absence === 'unreadable' ? 'unreadable' : missing.length > 0 ? 'blank' : 'answered';
  return { share: null, low: plan.low, high: plan.high, absence, tallied, steps };
}

function exactly(share: Fraction, step: Step): Reading {
  return { share, low: share, high: share, absence: null, tallied: 'answered', steps: [step] };
}

function absent(plan: ScalePlan, absence: Absence, tallied: Reading['tallied']): Reading {
  return {
    share: null,
    low: plan.low,
    high: plan.high,
    absence,
    tallied,
    steps: [{ rule: 'absent', absence }],
  };
}
