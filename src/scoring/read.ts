/** What one answer is worth by itself, before any other answer bears on it. */
import { compare, divide, ONE, ZERO } from '../domain/fraction.ts';
import type { Answer, Value } from '../domain/submission.ts';
import { applyFormula } from './formula.ts';
import type { PlannedIndicator } from './plan.ts';
import { known, type Reading } from './reading.ts';

/** Reads one answer by its scale; `undefined` stands for an indicator the submission says nothing about. */
export function readAnswer(planned: PlannedIndicator, answer: Answer | undefined): Reading {
  const { absent, options, scale } = planned.scale;
  if (answer === undefined || answer.match !== 'found') return absent['not-found'];
  const { value } = answer;
  if (value.kind === 'blank' || value.kind === 'not-applicable' || value.kind === 'unreadable') {
    return absent[value.kind];
  }
  if (scale.kind === 'unestablished') return absent.unestablished;
  const reading = value.kind === 'choice' ? options.get(value.option) : readFigure(planned, value);
  if (reading !== undefined) return reading;
  throw new Error(`the answer of ${planned.indicator.id} (${value.kind}) is none of its scale ${scale.id}`);
}

/** A number, a typed share or counts; undefined for a figure that is none of the scale. */
function readFigure(planned: PlannedIndicator, value: Value): Reading | undefined {
  const { scale } = planned.scale;
  if (scale.kind === 'number' && value.kind === 'number') {
    const number = value.value;
    if (compare(number, scale.minimum) < 0 || compare(number, scale.maximum) > 0) return undefined;
    const result = divide(number, scale.maximum);
    return known(result, { rule: 'divide', number, by: scale.maximum, result });
  }
  if (scale.kind !== 'formula') return undefined;
  if (value.kind === 'share' && compare(value.value, ZERO) >= 0) {
    const capped = compare(value.value, ONE) > 0;
    const result = capped ? ONE : value.value;
    return known(result, { rule: 'share', number: value.value, capped, result });
  }
  return value.kind === 'counts' ? readCounts(planned, value) : undefined;
}

function readCounts(planned: PlannedIndicator, value: Value & { kind: 'counts' }): Reading | undefined {
  const { formula } = planned;
  if (formula === null) return undefined;
  const { share, absence, missing, steps } = applyFormula(formula, value.counts);
  if (share !== null) {
    return { share, low: share, high: share, absence, tallied: 'answered', causes: [], steps };
  }
  const { low, high, absent } = planned.scale;
  if (absence === 'unreadable') return { ...absent.unreadable, steps };
  const tallied = missing.length > 0 ? 'blank' : 'answered';
  return { share, low, high, absence, tallied, causes: ['blank'], steps };
}
