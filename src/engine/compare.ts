/**
 * What the file itself states, against what its answers give.
 *
 * A stated figure that differs is explained when the figures stated below it, put in place of the computed ones,
 * give it: then the two part ways further down. What is not explained is where they do, and only that is a finding.
 */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  subtract,
  sum,
  toExactText,
  ZERO,
} from '../domain/fraction.ts';
import type { Comparison } from '../domain/report.ts';
import type { StatedFigure } from '../domain/submission.ts';
import { type Standing, shareDifference } from './influence.ts';

/** Figures this near to each other are the same: files carry doubles, not fractions. */
const TOLERANCE: Fraction = fraction(1n, 1_000_000_000n);

export interface Compared {
  readonly comparison: Comparison;
  readonly diagnostics: readonly Diagnostic[];
}

/** A stated result beside the computed one; `delta` is the difference in share. */
interface Pair {
  readonly figure: StatedFigure;
  readonly standing: Standing;
  readonly stated: Fraction;
  readonly computed: Fraction;
  readonly delta: Fraction;
}

/** Compares points and shares; a stated weight is held to the rubric's. Errors and texts are not compared. */
export function compareStated(
  stated: readonly StatedFigure[],
  standings: ReadonlyMap<string, Standing>,
): Compared {
  const pairs: Pair[] = [];
  const diagnostics: Diagnostic[] = [];
  let uncomputed = 0;
  for (const figure of stated) {
    const standing = standings.get(figure.node);
    if (figure.value === null || standing === undefined) continue;
    if (figure.measure === 'weight') {
      diagnostics.push(...compareWeight(figure, figure.value, standing));
      continue;
    }
    const pair = pairOf(figure, figure.value, standing);
    if (pair === null) uncomputed += 1;
    else pairs.push(pair);
  }
  const differing = pairs.filter(({ stated: figure, computed }) => !isNear(figure, computed));
  const outcome = pairs.length === 0 ? 'none' : differing.length === 0 ? 'agrees' : 'differs';
  if (differing.length > 0) diagnostics.push(...originsOf(differing, pairs, standings).map(describe));
  return {
    comparison: { outcome, compared: pairs.length, differing: differing.length, uncomputed },
    diagnostics,
  };
}

function pairOf(figure: StatedFigure, stated: Fraction, standing: Standing): Pair | null {
  const measure = figure.measure === 'share' ? 'share' : 'points';
  const computed = measure === 'share' ? standing.score.share : standing.score.points;
  const delta = shareDifference(stated, measure, standing);
  return computed === null || delta === null ? null : { figure, standing, stated, computed, delta };
}

function compareWeight(figure: StatedFigure, stated: Fraction, standing: Standing): readonly Diagnostic[] {
  const { weight } = standing.score;
  if (weight === null || isNear(stated, weight)) return [];
  const effect = weightEffect(subtract(stated, weight), weight, standing);
  const args = { node: figure.node, stated: toExactText(stated), expected: toExactText(weight), effect };
  return [diagnose('LKE602', args, figure.place)];
}

/** What another weight of the node would do to the index; null where its weight does not enter it, or no share is known. */
function weightEffect(
  change: Fraction,
  weight: Fraction,
  { score, effect, byWeight }: Standing,
): string | null {
  if (!byWeight || effect === null || score.share === null || isZero(weight)) return null;
  return toExactText(divide(multiply(multiply(effect, score.share), change), weight));
}

function isNear(left: Fraction, right: Fraction): boolean {
  const { numerator, denominator } = subtract(left, right);
  return compare({ numerator: numerator < 0n ? -numerator : numerator, denominator }, TOLERANCE) <= 0;
}

/** The differing figures that neither those below them nor another figure of the same node explains. */
function originsOf(
  differing: readonly Pair[],
  pairs: readonly Pair[],
  standings: ReadonlyMap<string, Standing>,
): readonly Pair[] {
  const first = new Map<string, Pair>();
  for (const pair of pairs) if (!first.has(pair.figure.node)) first.set(pair.figure.node, pair);
  const carried = carryUp(first, standings);
  return differing.filter((pair) => {
    const { figure, standing, stated, computed } = pair;
    const twin = first.get(figure.node);
    const isRepeated = twin !== undefined && twin !== pair && twin.figure.measure === figure.measure;
    if (isRepeated && isNear(twin.stated, stated)) return false;
    const below = carried.get(figure.node) ?? ZERO;
    const change = figure.measure === 'share' ? below : multiply(below, standing.score.weight ?? ZERO);
    return !isNear(stated, sum([computed, change]));
  });
}

/**
 * By node, what the figures stated below it do to its share. A node for which the file states nothing passes on
 * what comes from below.
 */
function carryUp(
  stated: ReadonlyMap<string, Pair>,
  standings: ReadonlyMap<string, Standing>,
): ReadonlyMap<string, Fraction> {
  const carried = new Map<string, Fraction>();
  for (const standing of [...standings.values()].reverse()) {
    const { node, into, factor } = standing;
    const delta = stated.get(node.id)?.delta ?? carried.get(node.id);
    if (delta === undefined || into === null || factor === null) continue;
    carried.set(into, sum([carried.get(into) ?? ZERO, multiply(delta, factor)]));
  }
  return carried;
}

function describe({ figure, standing, stated, computed, delta }: Pair): Diagnostic {
  const args = {
    node: figure.node,
    measure: figure.measure === 'share' ? ('share' as const) : ('points' as const),
    stated: toExactText(stated),
    computed: toExactText(computed),
    difference: toExactText(subtract(stated, computed)),
    effect: standing.effect === null ? null : toExactText(multiply(standing.effect, delta)),
  };
  return diagnose('LKE601', args, figure.place);
}
