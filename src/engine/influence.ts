/** How much each node of a score weighs in its parent and in the index. */
import { divide, type Fraction, fromInteger, multiply, ONE, subtract } from '../domain/fraction.ts';
import type { Combine, Rubric, RubricNode } from '../domain/rubric.ts';
import type { Score, ScoreNode } from '../domain/score.ts';

export interface Standing {
  readonly node: RubricNode;
  readonly score: ScoreNode;
  /** The node whose figure this one enters: its parent or, in a pooled mean, the pool. Null for the root. */
  readonly into: string | null;
  /** What a change of 1 in this node's share does to the share of that node; null when it does not enter it. */
  readonly factor: Fraction | null;
  /** What a change of 1 in this node's share does to the index, in points; null when that is not known. */
  readonly effect: Fraction | null;
  /**
   * What a change of 1 in this node's share does to the points that are added up to the index, whether or not the
   * index itself is known; null when it enters no figure that is known.
   */
  readonly pull: Fraction | null;
  /** Whether its points enter that figure as they are, so that its weight decides how much it is of it. */
  readonly byWeight: boolean;
}

/**
 * The difference, in share, between a figure and the computed one; null when there is none to compare with. Points
 * of a node without a weight mean nothing.
 */
export function shareDifference(
  figure: Fraction,
  measure: 'points' | 'share',
  { score: { share, points, weight } }: Standing,
): Fraction | null {
  if (measure === 'share') return share === null ? null : subtract(figure, share);
  return points === null || weight === null ? null : divide(subtract(figure, points), weight);
}

/** Every node by id, in the order of the tree. A node that is left out, or enters nothing known, has no influence. */
export function influences(rubric: Rubric, score: Score): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  const root: Standing = {
    node: rubric.root,
    score: score.root,
    into: null,
    factor: null,
    effect: score.root.share === null ? null : rubric.root.weight,
    pull: rubric.root.weight,
    byWeight: true,
  };
  visit(root, root, rubric.root.combine, standings);
  return standings;
}

/** `carrier` is the group whose figure the children of `standing` enter: itself, or the pool it is a heading of. */
function visit(
  standing: Standing,
  carrier: Standing,
  combine: Combine,
  standings: Map<string, Standing>,
): void {
  const { node, score } = standing;
  standings.set(node.id, standing);
  if (node.kind === 'indicator') return;
  const pullOfEach = combine === 'sum' ? null : pullInMean(carrier);
  for (const [index, child] of node.children.entries()) {
    const childScore = score.children[index];
    if (childScore === undefined) throw new Error(`${child.id} has no score`);
    // A heading in a pool enters nothing itself: its indicators enter the pool.
    const isHeading = combine === 'pooled-mean' && child.kind === 'group';
    const factor = isHeading ? null : factorOf(childScore, carrier, combine);
    const effect = factor === null || carrier.effect === null ? null : multiply(carrier.effect, factor);
    const pull = isHeading ? null : combine === 'sum' ? pullInSum(childScore, carrier) : pullOfEach;
    const into = carrier.node.id;
    const byWeight = combine === 'sum';
    const below: Standing = { node: child, score: childScore, into, factor, effect, pull, byWeight };
    const nextCarrier = isHeading ? carrier : below;
    visit(below, nextCarrier, isHeading || child.kind === 'indicator' ? combine : child.combine, standings);
  }
}

function factorOf(child: ScoreNode, carrier: Standing, combine: Combine): Fraction | null {
  if (child.share === null || carrier.score.share === null) return null;
  if (combine === 'sum') {
    return child.weight === null || carrier.score.weight === null
      ? null
      : divide(child.weight, carrier.score.weight);
  }
  return partOfMean(carrier);
}

/** A part of a sum adds its own points, whatever becomes of the others. */
function pullInSum(child: ScoreNode, { score, pull }: Standing): Fraction | null {
  if (pull === null || child.weight === null || score.weight === null) return null;
  return pull === score.weight ? child.weight : multiply(pull, divide(child.weight, score.weight));
}

/** A part of a mean counts among those that are present: one figure for all of them. */
function pullInMean(carrier: Standing): Fraction | null {
  const part = carrier.pull === null ? null : partOfMean(carrier);
  return part === null || carrier.pull === null ? null : multiply(carrier.pull, part);
}

function partOfMean({ score }: Standing): Fraction | null {
  const mean = score.steps.find((step) => step.rule === 'mean');
  return mean?.rule === 'mean' ? divide(ONE, fromInteger(mean.count)) : null;
}
