/** How the parts of a group make its figure: their mean, or the sum of their points. */
import { divide, type Fraction, fromInteger, multiply, sum, ZERO } from '../domain/fraction.ts';
import type { Step } from '../domain/score.ts';
import { type Bounds, boundMean, boundSum } from './bounds.ts';
import { allCount, allExact, type Combined, idsOf, type Part, type Standing, withStanding } from './part.ts';

type WeighStep = Extract<Step, { rule: 'weigh' }>;

export interface Combination extends Combined {
  readonly steps: readonly Step[];
}

/** Share: the mean of the parts that count. Points: share x weight, null without a weight. */
export function combineMean(parts: readonly Part[], weight: Fraction | null): Combination {
  const steps = allCount(parts) ? [] : exceptions(parts, ['leave-out', 'not-applicable'], ['unknown']);
  const present = allCount(parts) ? parts : withStanding(parts, 'counts', 'zero');
  if (!allCount(parts) && (hasAny(parts, 'unknown') || !hasAny(parts, 'counts'))) {
    return { share: null, points: null, ...boundMean(parts), steps };
  }
  const total = sum(present.map((part) => part.node.share ?? ZERO));
  const share = divide(total, fromInteger(present.length));
  steps.push({ rule: 'mean', sum: total, count: present.length, result: share });
  const weighed = weigh(share, weight);
  if (weighed !== null) steps.push(weighed);
  const bounds = allExact(parts) ? { low: share, high: share } : boundMean(parts);
  return { share, points: weighed?.result ?? null, ...bounds, steps };
}

/** share x weight, as the step that says so; null where there is no share, or no weight. */
export function weigh(share: Fraction | null, weight: Fraction | null): WeighStep | null {
  if (share === null || weight === null) return null;
  return { rule: 'weigh', share, weight, result: multiply(share, weight) };
}

/** Points: the sum of the parts' points. Share: points / weight. A part that is left out leaves the sum open. */
export function combineSum(parts: readonly Part[], weight: Fraction): Combination {
  const steps = allCount(parts) ? [] : exceptions(parts, [], ['unknown', 'leave-out', 'not-applicable']);
  const points = sumPoints(parts);
  if (points === null) return { share: null, points, ...boundShare(parts, weight), steps };
  steps.push({ rule: 'sum', nodes: idsOf(withStanding(parts, 'counts')), result: points });
  const share = divide(points, weight);
  const bounds = allExact(parts) ? { low: share, high: share } : boundShare(parts, weight);
  return { share, points, ...bounds, steps };
}

/** The parts' points over their weights, for the whole weight of a group of which these are the parts there are. */
export function combineRescaled(parts: readonly Part[], weight: Fraction): Combination {
  const present = sum(parts.map((part) => weightOf(part.node)));
  const own = combineSum(parts, present);
  if (own.share === null) return own;
  const points = multiply(own.share, weight);
  const factor = divide(weight, present);
  return {
    ...own,
    points,
    steps: [...own.steps, { rule: 'rescale', weight, present, factor, result: points }],
  };
}

/** The sum of the parts' points; null when nothing has points, or something else than a 0 is missing. */
export function sumPoints(parts: readonly Part[]): Fraction | null {
  const open = parts.some(({ standing }) => standing !== 'counts' && standing !== 'zero');
  return open || !hasAny(parts, 'counts') ? null : sum(parts.map((part) => part.node.points ?? ZERO));
}

/** How a group without a figure of its own stands in the group above it. */
export function standingOf(parts: readonly Part[]): Standing {
  const every = (standing: Standing) => parts.every((part) => part.standing === standing);
  if (every('zero')) return 'zero';
  if (every('not-applicable')) return 'not-applicable';
  return hasAny(parts, 'counts') || hasAny(parts, 'unknown') ? 'unknown' : 'leave-out';
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

function hasAny(parts: readonly Part[], standing: Standing): boolean {
  return parts.some((part) => part.standing === standing);
}

/** The parts that do not count with a figure of their own, and what becomes of them. */
function exceptions(parts: readonly Part[], left: readonly Standing[], open: readonly Standing[]): Step[] {
  const leftOut = idsOf(withStanding(parts, ...left));
  const zero = idsOf(withStanding(parts, 'zero'));
  const unknown = idsOf(withStanding(parts, ...open));
  const steps: Step[] = [];
  if (leftOut.length > 0) steps.push({ rule: 'left-out', nodes: leftOut });
  if (zero.length > 0) steps.push({ rule: 'counted-zero', nodes: zero });
  if (unknown.length > 0) steps.push({ rule: 'unknown-parts', nodes: unknown });
  return steps;
}

function boundShare(parts: readonly Part[], weight: Fraction): Bounds {
  const weights = parts.map((part) => weightOf(part.node));
  const { low, high } = boundSum(parts, weights);
  return { low: divide(low, weight), high: divide(high, weight) };
}
