/** Weights changed: alone, with all above them so that sums still hold, and shifted between neighbours. */
import {
  add,
  divide,
  type Fraction,
  fraction,
  fromInteger,
  subtract,
  toExactText,
} from '../../domain/fraction.ts';
import type { Group, Rubric, RubricNode } from '../../domain/rubric.ts';
import { standingsOf } from '../walk.ts';
import { type Mutant, replaceNodes } from './mutant.ts';

/** Points by which a weight is changed: the smallest step that the instruments use. */
const STEP = fraction(1n, 4n);

interface Weighted {
  readonly node: RubricNode;
  readonly weight: Fraction;
  /** Groups above it, innermost first. */
  readonly above: readonly Group[];
}

export function mutateWeights(rubric: Rubric): readonly Mutant[] {
  const weighted = weightedOf(rubric);
  const leaves = weighted.filter(({ node }) => node.kind === 'indicator' || node.combine !== 'sum');
  return [
    ...weighted.map((one) => alone(rubric, one)),
    ...leaves.map((leaf) => withAllAbove(rubric, leaf)),
    ...leaves.slice(1).map((leaf, index) => shifted(rubric, leaves[index] ?? leaf, leaf)),
  ];
}

function weightedOf(rubric: Rubric): readonly Weighted[] {
  const standings = new Map(standingsOf(rubric.root).map((standing) => [standing.node.id, standing]));
  return [...standings.values()].flatMap(({ node, parent }) => {
    if (node.weight === null) return [];
    const above: Group[] = [];
    for (let group = parent; group !== null; group = standings.get(group.id)?.parent ?? null)
      above.push(group);
    return [{ node, weight: node.weight, above }];
  });
}

function alone(rubric: Rubric, { node, weight }: Weighted): Mutant {
  return changed(rubric, node, weight, [[node, STEP]]);
}

function withAllAbove(rubric: Rubric, { node, weight, above }: Weighted): Mutant {
  const changes = [node, ...above].map((one): readonly [RubricNode, Fraction] => [one, STEP]);
  return changed(rubric, node, weight, changes);
}

function changed(
  rubric: Rubric,
  node: RubricNode,
  weight: Fraction,
  changes: readonly (readonly [RubricNode, Fraction])[],
): Mutant {
  return {
    kind: 'weight-changed',
    name: node.id,
    from: toExactText(weight),
    to: toExactText(add(weight, STEP)),
    part: node,
    keys: ['weight'],
    make: () => withWeights(rubric, changes),
  };
}

/** Some points of one leaf given to the next, and to the groups that only one of them lies in. */
function shifted(rubric: Rubric, giver: Weighted, taker: Weighted): Mutant {
  const half = divide(giver.weight, fromInteger(2));
  const step = subtract(half, STEP).numerator < 0n ? half : STEP;
  const minus = { ...step, numerator: -step.numerator };
  const common = new Set(giver.above.filter((group) => taker.above.includes(group)));
  const chain = ({ node, above }: Weighted) => [node, ...above.filter((group) => !common.has(group))];
  return {
    kind: 'weights-shifted',
    name: giver.node.id,
    from: taker.node.id,
    to: toExactText(step),
    part: giver.node,
    keys: ['weight'],
    make: () =>
      withWeights(rubric, [
        ...chain(giver).map((node): readonly [RubricNode, Fraction] => [node, minus]),
        ...chain(taker).map((node): readonly [RubricNode, Fraction] => [node, step]),
      ]),
  };
}

function withWeights(rubric: Rubric, changes: readonly (readonly [RubricNode, Fraction])[]): Rubric {
  const replaced = new Map(
    changes.map(([node, by]) => [node.id, { ...node, weight: add(node.weight ?? by, by) }] as const),
  );
  return { ...rubric, root: replaceNodes(rubric.root, replaced) };
}
