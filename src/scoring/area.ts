/** Change areas: each the sum of its groups, in whatever component they stand. */
import { type Fraction, sum } from '../domain/fraction.ts';
import type { AreaScore } from '../domain/score.ts';
import { boundSum } from './bounds.ts';
import { sumPoints, weightOf } from './combine.ts';
import { allExact, type Part } from './part.ts';
import type { Plan } from './plan.ts';
import { addTallies } from './tally.ts';

/** What some parts give together, as if one group added them up. */
export interface Total {
  readonly points: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly weight: Fraction;
}

/** The sum of parts that need not stand in one group. Bounds are points. */
export function addUp(parts: readonly Part[]): Total {
  const weights = parts.map((part) => weightOf(part.node));
  const points = sumPoints(parts);
  const bounds =
    points !== null && allExact(parts) ? { low: points, high: points } : boundSum(parts, weights);
  return { points, ...bounds, weight: sum(weights) };
}

export function scoreAreas(plan: Plan, parts: ReadonlyMap<string, Part>): readonly AreaScore[] {
  return plan.rubric.areas.map(({ id }) => {
    const nodes = plan.areas.get(id) ?? [];
    const own = partsOf(nodes, parts);
    const { points, low, high, weight } = addUp(own);
    const tally = addTallies(own.map((part) => part.node.tally));
    return { area: id, nodes, weight, points, low, high, tally };
  });
}

export function partsOf(nodes: readonly string[], parts: ReadonlyMap<string, Part>): readonly Part[] {
  return nodes.map((id) => {
    const part = parts.get(id);
    if (part === undefined) throw new Error(`there is no node ${id} to add up`);
    return part;
  });
}
