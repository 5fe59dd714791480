/** Gates: bounds that some points must reach. */
import { compare, divide, type Fraction, subtract } from '../domain/fraction.ts';
import type { Gate, GateCheck } from '../domain/rubric.ts';
import type { CheckResult, GateResult } from '../domain/score.ts';
import { addUp, partsOf } from './area.ts';
import type { Part } from './part.ts';

type Outcome = GateResult['outcome'];

/** Passed when every check is; failed as soon as one is, whatever is still unknown elsewhere. */
export function judgeGate(gate: Gate, parts: ReadonlyMap<string, Part>): GateResult {
  const checks = gate.checks.map((check) => judgeCheck(check, parts));
  const some = (outcome: Outcome) => checks.some((check) => check.outcome === outcome);
  const outcome = some('failed') ? 'failed' : some('undetermined') ? 'undetermined' : 'passed';
  return { gate: gate.id, outcome, checks };
}

function judgeCheck(check: GateCheck, parts: ReadonlyMap<string, Part>): CheckResult {
  const { bound } = check;
  const total = addUp(partsOf(check.nodes, parts));
  const measured = (points: Fraction) => (check.measure === 'share' ? divide(points, total.weight) : points);
  const figure = total.points === null ? null : measured(total.points);
  const low = measured(total.low);
  const high = measured(total.high);
  const margin = figure === null ? null : subtract(figure, bound);
  return { check: check.id, outcome: decide(check, figure, low, high), figure, low, high, bound, margin };
}

/** By the figure where it is known; else by the interval, where all of it lies on one side of the bound. */
function decide(check: GateCheck, figure: Fraction | null, low: Fraction, high: Fraction): Outcome {
  if (figure !== null) return meets(figure, check.bound, check.inclusive) ? 'passed' : 'failed';
  if (meets(low, check.bound, check.inclusive)) return 'passed';
  return meets(high, check.bound, check.inclusive) ? 'undetermined' : 'failed';
}

/** True when the figure reaches the bound: equal to it where it is inclusive, above it anyway. */
export function meets(figure: Fraction, bound: Fraction, inclusive: boolean): boolean {
  const order = compare(figure, bound);
  return inclusive ? order >= 0 : order > 0;
}
