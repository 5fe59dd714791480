/** What answers are worth once the answers they depend on have borne on them. */
import { type Fraction, isZero, multiply, ZERO } from '../domain/fraction.ts';
import type { Dependence } from '../domain/rubric.ts';
import type { Step } from '../domain/score.ts';
import type { Answer } from '../domain/submission.ts';
import type { Plan, PlannedIndicator } from './plan.ts';
import { readAnswer } from './read.ts';
import type { Cause, Reading } from './reading.ts';

/** Every indicator's reading after its dependences, in the rubric's order. */
export function readAll(plan: Plan, answers: readonly Answer[]): readonly Reading[] {
  const inOrder = arrange(plan, answers);
  const readings: Reading[] = [];
  for (const planned of plan.indicators) {
    readings.push(readOne(planned, readings, inOrder));
  }
  return readings;
}

/** `earlier` holds at least the readings that this one depends on, each at its indicator's position. */
function readOne(
  planned: PlannedIndicator,
  earlier: readonly Reading[],
  answers: readonly (Answer | undefined)[],
): Reading {
  const own = readAnswer(planned, answers[planned.position]);
  const depends = planned.dependences.length > 0 && own.absence !== 'not-applicable';
  return depends ? applyDependences(planned, own, earlier, answers) : own;
}

/**
 * What the answers of some indicators are worth once those they depend on have borne on them, by id: 0..1, null where
 * there is no value. `among` holds, in the rubric's order, all that any of them depends on.
 */
export function shareAnswers(
  plan: Plan,
  answers: readonly Answer[],
  among: readonly PlannedIndicator[],
): ReadonlyMap<string, Fraction | null> {
  const inOrder = arrange(plan, answers);
  const readings: Reading[] = [];
  const shares = new Map<string, Fraction | null>();
  for (const planned of among) {
    const reading = readOne(planned, readings, inOrder);
    readings[planned.position] = reading;
    shares.set(planned.indicator.id, reading.share);
  }
  return shares;
}

/** The answers by the places of their indicators. Intake gives them in that order already. */
function arrange(plan: Plan, answers: readonly Answer[]): readonly (Answer | undefined)[] {
  const inOrder = new Array<Answer | undefined>(plan.indicators.length).fill(undefined);
  for (const [index, answer] of answers.entries()) {
    const { indicator } = answer;
    const isInPlace = plan.indicators[index]?.indicator.id === indicator;
    const position = isInPlace ? index : plan.positions.get(indicator);
    if (position === undefined) throw new Error(`${indicator} is no indicator of ${plan.rubric.id}`);
    if (inOrder[position] !== undefined) throw new Error(`${indicator} is answered twice`);
    inOrder[position] = answer;
  }
  return inOrder;
}

function applyDependences(
  planned: PlannedIndicator,
  own: Reading,
  earlier: readonly Reading[],
  answers: readonly (Answer | undefined)[],
): Reading {
  let reading = own;
  for (const { dependence, on } of planned.dependences) {
    const other = earlier[on];
    if (other === undefined) throw new Error(`${dependence.on} was not read before ${planned.indicator.id}`);
    reading =
      dependence.kind === 'times'
        ? times(reading, dependence.on, other)
        : zeroWhen(reading, dependence, other, answers[on]);
  }
  return reading;
}

/** The value times the other's. A product with 0 is 0, whatever the other factor may turn out to be. */
function times(value: Reading, on: string, other: Reading): Reading {
  const low = multiply(value.low, other.low);
  const high = multiply(value.high, other.high);
  if (other.share === null) {
    const result = value.share !== null && isZero(value.share) ? ZERO : null;
    const steps: Step[] = [...value.steps, { rule: 'times-unknown', on, result }];
    const causes = result !== null ? [] : [...value.causes, ...other.causes];
    return { ...value, share: result, low, high, causes, steps };
  }
  if (value.share === null && !isZero(other.share)) return { ...value, low, high };
  const result = value.share === null ? ZERO : multiply(value.share, other.share);
  const steps: Step[] = [...value.steps, { rule: 'times', on, factor: other.share, result }];
  // One object for an exact value: bounds that are the same object need no arithmetic further up.
  const exact = value.low === value.high && other.low === other.high;
  return {
    ...value,
    share: result,
    low: exact ? result : low,
    high: exact ? result : high,
    causes: [],
    steps,
  };
}

/** 0 when the other's answer is one of the options, whatever this answer is. */
function zeroWhen(
  value: Reading,
  dependence: Dependence & { kind: 'zero-when' },
  other: Reading,
  answer: Answer | undefined,
): Reading {
  const { on, options } = dependence;
  if (other.absence === null || other.absence === 'unestablished') {
    const option = answer?.value.kind === 'choice' ? answer.value.option : '';
    if (!options.includes(option)) return value;
    const steps: Step[] = [...value.steps, { rule: 'zero-when', on, option, result: ZERO }];
    return { ...value, share: ZERO, low: ZERO, high: ZERO, causes: [], steps };
  }
  if (other.absence === 'not-applicable') return value;
  // The form lets a value stand while the answer it hangs on is blank. An unreadable one may well be the
  // option that makes it 0, so then the value is not known.
  const stands = other.absence !== 'unreadable' || (value.share !== null && isZero(value.share));
  const share = stands ? value.share : null;
  const causes: readonly Cause[] = stands ? value.causes : [...value.causes, 'unreadable'];
  const steps: Step[] = [...value.steps, { rule: 'zero-when-unknown', on, result: share }];
  return { ...value, share, low: ZERO, causes, steps };
}
