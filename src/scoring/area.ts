/** Change areas: each the sum of its groups, in whatever component they stand. */
import { type Fraction, sum } from '../domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../domain/rubric.ts';
import type { AreaScore } from '../domain/score.ts';
import { boundSum } from './bounds.ts';
import { sumPoints, weightOf } from './combine.ts';
import { allExact, type Part } from './part.ts';
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

export function scoreAreas(rubric: Rubric, parts: ReadonlyMap<string, Part>): readonly AreaScore[] {
  const groups = groupsByArea(rubric.root);
  return rubric.areas.map(({ id }) => {
    const nodes = groups.get(id) ?? [];
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

/** Ids of the outermost groups of each area, in the order of the tree. */
function groupsByArea(root: Group): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const visit = (node: RubricNode) => {
    if (node.kind === 'indicator') return;
    if (node.area === null) return node.children.forEach(visit);
    const nodes = found.get(node.area) ?? [];
    nodes.push(node.id);
    found.set(node.area, nodes);
  };
  visit(root);
  return found;
}
