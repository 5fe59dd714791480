/** How the parts of a group make its figure: their mean, or the sum of their points. */
import { divide, type Fraction, fromInteger, multiply, sum, ZERO } from '../domain/fraction.ts';
import type { Step } from '../domain/score.ts';
import { type Bounds, boundMean, boundSum } from './bounds.ts';
import { allExact, type Combined, idsOf, type Part, type Standing, withStanding } from './part.ts';

export interface Combination extends Combined {
  readonly steps: readonly Step[];
}

/** Share: the mean of the parts that count. Points: share x weight, null without a weight. */
export function combineMean(parts: readonly Part[], weight: Fraction | null): Combination {
  const present = withStanding(parts, 'counts', 'zero');
  const unknown = withStanding(parts, 'unknown');
  const steps = exceptions(parts, unknown, withStanding(parts, 'leave-out', 'not-applicable'));
  if (unknown.length > 0 || !hasFigure(parts)) {
    return { share: null, points: null, ...boundMean(parts), steps };
  }
  const total = sum(present.map((part) => part.node.share ?? ZERO));
  const share = divide(total, fromInteger(present.length));
  steps.push({ rule: 'mean', sum: total, count: present.length, result: share });
  const points = weight === null ? null : multiply(share, weight);
  if (weight !== null && points !== null) steps.push({ rule: 'weigh', share, weight, result: points });
  const bounds = allExact(parts) ? { low: share, high: share } : boundMean(parts);
  return { share, points, ...bounds, steps };
}

/** Points: the sum of the parts' points. Share: points / weight. A part that is left out leaves the sum open. */
export function combineSum(parts: readonly Part[], weight: Fraction): Combination {
  const steps = exceptions(parts, withStanding(parts, 'unknown', 'leave-out', 'not-applicable'), []);
  const points = sumPoints(parts);
  if (points === null) return { share: null, points, ...boundShare(parts, weight), steps };
  steps.push({ rule: 'sum', nodes: idsOf(withStanding(parts, 'counts')), result: points });
  const share = divide(points, weight);
  const bounds = allExact(parts) ? { low: share, high: share } : boundShare(parts, weight);
  return { share, points, ...bounds, steps };
}

/** The sum of the parts' points; null when nothing has points, or something else than a 0 is missing. */
export function sumPoints(parts: readonly Part[]): Fraction | null {
  const open = withStanding(parts, 'unknown', 'leave-out', 'not-applicable').length > 0;
  return open || !hasFigure(parts)
    ? null
    : sum(withStanding(parts, 'counts').map((part) => part.node.points ?? ZERO));
}

/** How a group without a figure of its own stands in the group above it. */
export function standingOf(parts: readonly Part[], known: boolean): Standing {
  if (known) return 'counts';
  const every = (standing: Standing) => parts.every((part) => part.standing === standing);
  if (every('zero')) return 'zero';
  if (every('not-applicable')) return 'not-applicable';
  return withStanding(parts, 'counts', 'unknown').length > 0 ? 'unknown' : 'leave-out';
}

/** Whether a group may leave the mean above it: nothing below is sure to give it a figure. */
export function mayLeave(parts: readonly Part[], standing: Standing): boolean {
  const uncertain = parts.every((part) => part.mayLeave || part.standing === 'not-applicable');
  return standing === 'leave-out' || uncertain;
}

/** The points a node is worth at a share of 1. The rubric's laws promise a weight, above 0, wherever points are added. */
export function weightOf(node: { readonly id: string; readonly weight: Fraction | null }): Fraction {
  if (node.weight === null) throw new Error(`${node.id} has no weight and cannot be added up`);
  return node.weight;
}

function hasFigure(parts: readonly Part[]): boolean {
  return withStanding(parts, 'counts').length > 0;
}

function exceptions(parts: readonly Part[], unknown: readonly Part[], leftOut: readonly Part[]): Step[] {
  const zero = withStanding(parts, 'zero');
  const steps: Step[] = [];
  if (leftOut.length > 0) steps.push({ rule: 'left-out', nodes: idsOf(leftOut) });
  if (zero.length > 0) steps.push({ rule: 'counted-zero', nodes: idsOf(zero) });
  if (unknown.length > 0) steps.push({ rule: 'unknown-parts', nodes: idsOf(unknown) });
  return steps;
}

function boundShare(parts: readonly Part[], weight: Fraction): Bounds {
  const weights = parts.map((part) => weightOf(part.node));
  const { low, high } = boundSum(parts, weights);
  return { low: divide(low, weight), high: divide(high, weight) };
}
