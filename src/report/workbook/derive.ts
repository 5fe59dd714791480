/** A node's steps as one formula over the cells of the nodes that they name. */
import { binary, type CellReference, call, type Expression, exact } from '../../domain/expression.ts';
import { equals, type Fraction, ONE, parseExactText, sum, ZERO } from '../../domain/fraction.ts';
import type { ReportedNode, ReportedStep } from '../../domain/report.ts';
import type { ResultTexts } from '../../messages/result.ts';

/** Where the derivation has a node's share and points. */
export interface NodeCells {
  readonly share: CellReference;
  readonly points: CellReference;
  readonly weight: CellReference;
}

export type CellsOf = (node: string) => NodeCells;

/** What a node's share and points are computed by; null where the node has none. */
export interface Derived {
  readonly share: Expression | null;
  readonly points: Expression | null;
  /** In words. */
  readonly how: readonly string[];
}

export function derive(node: ReportedNode, cellsOf: CellsOf, words: ResultTexts): Derived {
  const own = cellsOf(node.id);
  const made = node.kind === 'group' ? groupShare(node, cellsOf, words) : questionShare(node, cellsOf, words);
  if (node.share === null) return { share: null, points: null, how: [...made.how, words.steps.unknown] };
  const rollUp = node.steps.find((step) => step.rule === 'roll-up');
  if (rollUp !== undefined) return withUnits(made, rollUp, own, words);
  if (made.isSum) {
    const share = node.weight === null ? null : binary(own.points, '/', own.weight);
    return { share, points: made.formula, how: made.how };
  }
  const points = node.points === null ? null : binary(own.share, '*', own.weight);
  return { share: made.formula, points, how: made.how };
}

/** The centre's own share by its formula, and the mean over the units as the figure it is: each has its own form. */
function withUnits(made: Made, rollUp: ReportedStep, own: NodeCells, { steps }: ResultTexts): Derived {
  const centre = made.isSum ? binary(made.formula, '/', own.weight) : made.formula;
  const mean = exact(fractionOf(rollUp.mean));
  const units = Array.isArray(rollUp.units) ? rollUp.units.length : 0;
  return {
    share: binary(binary(centre, '+', mean), '/', exact(2)),
    points: binary(own.share, '*', own.weight),
    how: [...made.how, steps.rollUp(String(units))],
  };
}

interface Made {
  readonly formula: Expression;
  /** The formula gives points, and not a share. */
  readonly isSum: boolean;
  readonly how: readonly string[];
}

function groupShare({ steps, children }: ReportedNode, cellsOf: CellsOf, words: ResultTexts): Made {
  const listed = (rule: string): readonly string[] => nodesOf(steps.find((step) => step.rule === rule));
  const [out, zero] = [listed('left-out'), listed('counted-zero')];
  const how = [
    ...(out.length > 0 ? [words.steps.leftOut(String(out.length))] : []),
    ...(zero.length > 0 ? [words.steps.countedZero(String(zero.length))] : []),
  ];
  const mean = steps.find((step) => step.rule === 'mean');
  if (mean === undefined) {
    const cells = children.filter(({ points }) => points !== null).map(({ id }) => cellsOf(id).points);
    return { formula: call('SUM', ...cells), isSum: true, how: [words.steps.sum, ...how] };
  }
  const count = Number(mean.count);
  const parts = averaged(children, mean);
  const cells = parts.map(({ id }) => cellsOf(id).share);
  const formula = binary(call('SUM', ...cells), '/', exact(count));
  return { formula, isSum: false, how: [words.steps.mean(String(count)), ...how] };
}

/** The parts a mean is over: those directly below, or (pooled) every question below. */
function averaged(children: readonly ReportedNode[], mean: ReportedStep): readonly ReportedNode[] {
  const stated = fractionOf(mean.sum);
  const pools = [children, children.flatMap(leavesOf)].map((pool) =>
    pool.filter(({ share }) => share !== null),
  );
  const fits = (pool: readonly ReportedNode[]): boolean =>
    equals(sum(pool.map(({ share }) => fractionOf(share?.exact))), stated) &&
    pool.length <= Number(mean.count);
  const found = pools.find(fits);
  if (found === undefined) throw new Error('a mean that none of its parts give');
  return found;
}

function leavesOf(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(leavesOf);
}

function questionShare({ steps }: ReportedNode, cellsOf: CellsOf, words: ResultTexts): Made {
  let formula: Expression = exact(ZERO);
  const how: string[] = [];
  for (const step of steps) {
    const next = stepFormula(step, formula, cellsOf, words);
    if (next === null) continue;
    formula = next.formula;
    how.push(next.how);
  }
  return { formula, isSum: false, how };
}

/** What a step makes of the share so far; null for one that leaves it as it is. */
function stepFormula(
  step: ReportedStep,
  before: Expression,
  cellsOf: CellsOf,
  { steps }: ResultTexts,
): { readonly formula: Expression; readonly how: string } | null {
  const operand = (name: string): Expression => exact(fractionOf(step[name]));
  switch (step.rule) {
    case 'option':
      return { formula: operand('result'), how: steps.option(String(step.option)) };
    case 'divide':
      return { formula: binary(operand('number'), '/', operand('by')), how: steps.divide };
    case 'share':
      return { formula: call('MIN', operand('number'), exact(ONE)), how: steps.share };
    case 'ratio': {
      const quotient = binary(operand('part'), '/', operand('whole'));
      return { formula: call('MIN', quotient, exact(ONE)), how: steps.ratio };
    }
    case 'reduction':
      return { formula: reduction(operand('before'), operand('now')), how: steps.reduction };
    case 'times': {
      const on = String(step.on);
      return { formula: binary(before, '*', cellsOf(on).share), how: steps.times(on) };
    }
    case 'zero-when':
      return { formula: exact(ZERO), how: steps.zeroWhen(String(step.on), String(step.option)) };
    default:
      return null;
  }
}

function reduction(before: Expression, now: Expression): Expression {
  const share = binary(binary(before, '-', now), '/', before);
  const fallen = call('IF', binary(now, '>', before), exact(ZERO), share);
  return call(
    'IF',
    call('AND', binary(before, '=', exact(ZERO)), binary(now, '=', exact(ZERO))),
    exact(ONE),
    fallen,
  );
}

function nodesOf(step: ReportedStep | undefined): readonly string[] {
  const nodes = step?.nodes;
  return Array.isArray(nodes) ? nodes.filter((node) => typeof node === 'string') : [];
}

function fractionOf(text: unknown): Fraction {
  const value = typeof text === 'string' ? parseExactText(text) : null;
  if (value === null) throw new Error(`a step with ${String(text)} for a figure`);
  return value;
}
