/**
 * The rubric's arithmetic once more, in doubles and in the plainest way: a check on the exact scoring, which
 * it shares no line with.
 */
import { toNumber } from '../../src/domain/fraction.ts';
import type {
  AbsencePolicy,
  CountRole,
  FormulaUse,
  Group,
  Indicator,
  Rubric,
  RubricNode,
} from '../../src/domain/rubric.ts';
import { indicatorsOf, scaleOf } from './answers.ts';
import { idsOf, ownCounts } from './count-rows.ts';
import type { Reading } from './entries.ts';

/** Points by id of a group or weighted indicator; null where they are not known. */
export type PlainPoints = ReadonlyMap<string, number | null>;

/** A share 0..1, or how a node without one stands in the group above it. */
type Share = number | AbsencePolicy;

interface Scoring {
  readonly rubric: Rubric;
  /** By id; an indicator that is not here was not found in the workbook. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly points: Map<string, number | null>;
}

/** Scores readings by id of the indicator. */
export function scorePlainly(rubric: Rubric, readings: ReadonlyMap<string, Reading>): PlainPoints {
  const indicators = new Map(indicatorsOf(rubric.root).map((indicator) => [indicator.id, indicator]));
  const scoring: Scoring = { rubric, readings, indicators, points: new Map() };
  scoreGroup(scoring, rubric.root, false);
  return scoring.points;
}

/** An indicator's share after its dependences. */
function shareOf(scoring: Scoring, indicator: Indicator): Share {
  let share = ownShare(scoring.rubric, indicator, scoring.readings.get(indicator.id));
  for (const dependence of indicator.dependences) {
    const other = scoring.indicators.get(dependence.on);
    if (other === undefined) throw new Error(`${indicator.id} depends on nothing: ${dependence.on}`);
    const reading = scoring.readings.get(other.id);
    if (dependence.kind === 'times') share = product(share, shareOf(scoring, other));
    else if (reading?.kind === 'choice' && dependence.options.includes(reading.option)) share = 0;
    else if (reading?.kind === 'unreadable' && share !== 0) {
      share = scoring.rubric.policy.unreadable[scaleOf(scoring.rubric, indicator).kind];
    }
  }
  return share;
}

function product(left: Share, right: Share): Share {
  if (left === 0 || right === 0) return 0;
  if (typeof left !== 'number') return left;
  return typeof right === 'number' ? left * right : right;
}

function ownShare(rubric: Rubric, indicator: Indicator, reading: Reading | undefined): Share {
  const scale = scaleOf(rubric, indicator);
  const { blank, unreadable } = rubric.policy;
  if (reading === undefined || reading.kind === 'blank' || scale.kind === 'unestablished') {
    return blank[scale.kind];
  }
  if (reading.kind === 'share') return Math.min(1, reading.value);
  if (reading.kind === 'counts') return formulaShare(indicator.formula, reading.counts) ?? blank[scale.kind];
  if (reading.kind === 'number' && scale.kind === 'number') return reading.value / toNumber(scale.maximum);
  if (reading.kind === 'choice' && scale.kind === 'choice') {
    const option = scale.options.find((candidate) => candidate.id === reading.option);
    if (option !== undefined) return toNumber(option.value);
  }
  return unreadable[scale.kind];
}

/** The share that counts give; null while one of them is missing, or when they cannot be divided. */
export function formulaShare(
  formula: FormulaUse | null,
  counts: ReadonlyMap<string, number | null>,
): number | null {
  if (formula === null) return null;
  const own = ownCounts(formula.counts);
  if (own.some((count) => (counts.get(count.id) ?? null) === null)) return null;
  const over = (role: CountRole): number =>
    idsOf(own, role).reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  if (formula.name === 'ratio') return over('whole') === 0 ? null : Math.min(1, over('part') / over('whole'));
  const before = over('before');
  if (before === 0) return over('now') === 0 ? 1 : null;
  return Math.max(0, (before - over('now')) / before);
}

/** The group's share; records the points of everything below. Below a pooled mean, headings are means too. */
function scoreGroup(scoring: Scoring, group: Group, pooled: boolean): Share {
  const { points } = scoring;
  const combine = pooled ? 'pooled-mean' : group.combine;
  const below = group.children.map((child) => scoreChild(scoring, child, combine === 'pooled-mean'));
  const weight = group.weight === null ? null : toNumber(group.weight);
  if (combine === 'sum') {
    const total = sumOf(scoring, group, below);
    points.set(group.id, typeof total === 'number' ? total : null);
    return typeof total === 'number' && weight !== null && weight !== 0 ? total / weight : total;
  }
  const leaves = indicatorsOf(group).map((indicator) => shareOf(scoring, indicator));
  const share = meanOf(combine === 'mean' ? below : leaves);
  if (weight !== null) points.set(group.id, typeof share === 'number' ? share * weight : null);
  return share;
}

function scoreChild(scoring: Scoring, child: RubricNode, pooled: boolean): Share {
  if (child.kind === 'group') return scoreGroup(scoring, child, pooled);
  const share = shareOf(scoring, child);
  if (child.weight !== null) {
    scoring.points.set(child.id, typeof share === 'number' ? share * toNumber(child.weight) : null);
  }
  return share;
}

/** Points of a sum; one part that is left out leaves the sum open. */
function sumOf(scoring: Scoring, group: Group, below: readonly Share[]): Share {
  const open = below.some((share) => share === 'unknown' || share === 'leave-out');
  if (open || !below.some((share) => typeof share === 'number')) return standingOf(below);
  return group.children.reduce((sum, child) => sum + (scoring.points.get(child.id) ?? 0), 0);
}

function meanOf(shares: readonly Share[]): Share {
  const numbers = shares.filter((share) => typeof share === 'number');
  if (shares.includes('unknown') || numbers.length === 0) return standingOf(shares);
  const counted = shares.filter((share) => share === 'zero').length + numbers.length;
  return numbers.reduce((sum, share) => sum + share, 0) / counted;
}

/** How a group without a share stands in the group above it. */
function standingOf(shares: readonly Share[]): AbsencePolicy {
  if (shares.every((share) => share === 'zero')) return 'zero';
  return shares.some((share) => typeof share === 'number' || share === 'unknown') ? 'unknown' : 'leave-out';
}
