/** What an answer is worth once the answers it depends on have borne on it. */
import { type Fraction, isZero, multiply, ZERO } from '../domain/fraction.ts';
import type { Dependence, Indicator, ScaleKind } from '../domain/rubric.ts';
import type { Absence, Step } from '../domain/score.ts';
import type { Answer } from '../domain/submission.ts';
import { type Plan, scaleOf } from './plan.ts';
import { type Reading, readAnswer } from './read.ts';

/** Which policy an unknown value falls under; `blank` is for whatever is not there or cannot be computed. */
export type Cause = 'blank' | 'unreadable';

/** An indicator's value after its dependences. */
export interface Resolved {
  /** Its own reading, before the dependences. */
  readonly reading: Reading;
  readonly share: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  /**
   * What stands in the way of a value, here and in the answers it depends on, or may come to when some of it is
   * filled in; empty when `share` is known.
   */
  readonly causes: readonly Cause[];
  readonly steps: readonly Step[];
}

export type Resolve = (indicator: Indicator) => Resolved;

/**
 * Resolves indicators on demand, each once, whatever their order. The rubric's laws promise that no dependence
 * runs in a circle.
 */
export function resolver(plan: Plan, answers: ReadonlyMap<string, Answer>): Resolve {
  const done = new Map<string, Resolved | null>();
  const resolve: Resolve = (indicator) => {
    const known = done.get(indicator.id);
    if (known === null) throw new Error(`the dependences of ${indicator.id} run in a circle`);
    if (known !== undefined) return known;
    done.set(indicator.id, null);
    const reading = readAnswer(indicator, scaleOf(plan, indicator), answers.get(indicator.id));
    const resolved = applyDependences(indicator, plan, answers, reading, resolve);
    done.set(indicator.id, resolved);
    return resolved;
  };
  return resolve;
}

function applyDependences(
  indicator: Indicator,
  plan: Plan,
  answers: ReadonlyMap<string, Answer>,
  reading: Reading,
  resolve: Resolve,
): Resolved {
  const { share, low, high, steps, absence } = reading;
  const causes = absence === null ? [] : causesOf(absence, scaleOf(plan, indicator).scale.kind);
  let resolved: Resolved = { reading, share, low, high, causes, steps };
  if (absence === 'not-applicable') return resolved;
  for (const dependence of indicator.dependences) {
    const base = plan.indicators.get(dependence.on);
    if (base === undefined)
      throw new Error(`${indicator.id} depends on ${dependence.on}, which is not there`);
    const other = resolve(base);
    resolved =
      dependence.kind === 'times'
        ? times(resolved, dependence.on, other)
        : zeroWhen(resolved, dependence, other.reading, answers.get(dependence.on));
  }
  return resolved;
}

/** A share or an answer without established worth may, once it is readable, still give no value. */
function causesOf(absence: Absence, kind: ScaleKind): readonly Cause[] {
  if (absence !== 'unreadable') return ['blank'];
  return kind === 'formula' || kind === 'unestablished' ? ['unreadable', 'blank'] : ['unreadable'];
}

/** The value times the other's. A product with 0 is 0, whatever the other factor may turn out to be. */
function times(value: Resolved, on: string, other: Resolved): Resolved {
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
  value: Resolved,
  dependence: Dependence & { kind: 'zero-when' },
  other: Reading,
  answer: Answer | undefined,
): Resolved {
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
