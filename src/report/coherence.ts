/**
 * Whether the figures of a finished assessment are those that its own tree gives. The laws are the report's, not a
 * rubric's: index and range are those of the root, an area is the sum of its nodes, a gate and a predicate follow from
 * figure and bound, and the points of a node are its share of its weight.
 */
import { compare, equals, type Fraction, multiply, subtract, sum, toExactText } from '../domain/fraction.ts';
import type { Assessment, Figure, ReportedBand, ReportedCheck, ReportedNode } from '../domain/report.ts';
import { exactValue } from './figure.ts';

/** At `path` within the assessment stands `found`; what it is made of gives `expected`. Both as exact texts or words. */
export interface Incoherence {
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly found: string;
}

/** The first figure or verdict that does not follow from the others; null when all of them do. */
export function incoherenceIn(assessment: Assessment): Incoherence | null {
  const { tree } = assessment;
  if (tree === null) return null;
  const nodes = new Map<string, ReportedNode>();
  collect(tree, nodes);
  return firstBroken([
    () => unlike(['index'], assessment.index, exactOf(tree.points)),
    () => unlike(['range', 'low'], assessment.range?.low ?? null, exactOf(tree.range?.low)),
    () => unlike(['range', 'high'], assessment.range?.high ?? null, exactOf(tree.range?.high)),
    () => unlike(['maximum'], assessment.maximum, exactOf(tree.weight)),
    () => firstBroken([...nodes.values()].map((node) => () => derivedOtherwise(node))),
    () =>
      firstBroken(
        assessment.areas.map(
          (area, at) => () => unlike(['areas', at, 'points'], area.points, pointsOf(area.nodes, nodes)),
        ),
      ),
    () => misjudgedBand(assessment.band, exactOf(assessment.index)),
    () =>
      firstBroken(
        assessment.gates.flatMap(({ checks }, gate) =>
          checks.map((check, at) => () => misjudgedCheck(check, ['gates', gate, 'checks', at], nodes)),
        ),
      ),
    () => firstBroken(assessment.gates.map((gate, at) => () => misjudgedGate(gate, at))),
  ]);
}

type Law = () => Incoherence | null;

function firstBroken(laws: readonly Law[]): Incoherence | null {
  for (const law of laws) {
    const broken = law();
    if (broken !== null) return broken;
  }
  return null;
}

function collect(node: ReportedNode, nodes: Map<string, ReportedNode>): void {
  nodes.set(node.id, node);
  for (const child of node.children) collect(child, nodes);
}

function exactOf(figure: Figure | null | undefined): Fraction | null {
  return figure === null || figure === undefined ? null : exactValue(figure);
}

/** The sum of their points; null when one of them has none. */
function pointsOf(ids: readonly string[], nodes: ReadonlyMap<string, ReportedNode>): Fraction | null {
  const points = ids.flatMap((id) => exactOf(nodes.get(id)?.points) ?? []);
  return points.length === ids.length ? sum(points) : null;
}

function unlike(path: Incoherence['path'], stated: Figure | null, made: Fraction | null): Incoherence | null {
  const value = exactOf(stated);
  if (value === null || made === null) {
    return value === made ? null : { path, expected: textOf(made), found: textOf(value) };
  }
  return equals(value, made) ? null : { path, expected: textOf(made), found: textOf(value) };
}

function textOf(value: Fraction | null): string {
  return value === null ? 'null' : toExactText(value);
}

/** The points of a node are its share of its weight. */
function derivedOtherwise({ id, points, share, weight }: ReportedNode): Incoherence | null {
  if (points === null || share === null || weight === null) return null;
  return unlike([id, 'points'], points, multiply(exactValue(share), exactValue(weight)));
}

function reaches(value: Fraction, bound: Figure, inclusive: boolean): boolean {
  const side = compare(value, exactValue(bound));
  return inclusive ? side >= 0 : side > 0;
}

function misjudgedBand(band: ReportedBand | null, index: Fraction | null): Incoherence | null {
  if (band === null || index === null) return null;
  const { id, low, high, lower, inclusive, next } = band;
  if (low === high && id !== low) return { path: ['band', 'id'], expected: low, found: String(id) };
  if (next !== null && id === next.id) {
    return { path: ['band', 'next', 'id'], expected: `> ${id}`, found: next.id };
  }
  if (lower !== null && !reaches(index, lower, inclusive)) {
    return { path: ['band', 'lower'], expected: `<= ${textOf(index)}`, found: lower.exact };
  }
  if (next === null) return null;
  if (reaches(index, next.bound, next.inclusive)) {
    return { path: ['band', 'next', 'bound'], expected: `>= ${textOf(index)}`, found: next.bound.exact };
  }
  return unlike(['band', 'next', 'missing'], next.missing, subtract(exactValue(next.bound), index));
}

function misjudgedCheck(
  check: ReportedCheck,
  path: readonly (string | number)[],
  nodes: ReadonlyMap<string, ReportedNode>,
): Incoherence | null {
  const figure = exactOf(check.figure);
  if (figure === null) return null;
  if (check.measure === 'points') {
    const otherwise = unlike([...path, 'figure'], check.figure, pointsOf(check.nodes, nodes));
    if (otherwise !== null) return otherwise;
  }
  const expected = reaches(figure, check.bound, check.inclusive) ? 'passed' : 'failed';
  if (check.outcome !== expected) return { path: [...path, 'outcome'], expected, found: check.outcome };
  return unlike([...path, 'margin'], check.margin, subtract(figure, exactValue(check.bound)));
}

/** One check that fails fails the gate; it passes when all of them do. */
function misjudgedGate({ outcome, checks }: Assessment['gates'][number], at: number): Incoherence | null {
  const outcomes = new Set(checks.map((check) => check.outcome));
  const expected = outcomes.has('failed')
    ? 'failed'
    : outcomes.has('undetermined')
      ? 'undetermined'
      : 'passed';
  return outcome === expected ? null : { path: ['gates', at, 'outcome'], expected, found: outcome };
}
