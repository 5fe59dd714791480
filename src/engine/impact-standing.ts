/** How submissions stand under both rubrics, and what the change does to each. */
import { compare, equals, type Fraction, multiply, subtract, ZERO } from '../domain/fraction.ts';
import type { Consequence, GateChange, Standing, TouchedSubmission } from '../domain/impact.ts';
import type { Score } from '../domain/score.ts';
import { figureOf, figureOrNull, intervalOf } from './figure.ts';

/** One submission scored under both. */
export interface Twice {
  readonly file: string;
  readonly agency: string | null;
  readonly old: Score;
  readonly new: Score;
}

/** Worst first: what is told of a submission, and where it stands in the list. */
const GRAVITY: readonly Consequence[] = ['flip', 'lost', 'unsettled', 'gained', 'settled', 'index', 'rank'];

/** Every submission that the change touches, the gravest first. */
export function touchedBy(twices: readonly Twice[]): readonly TouchedSubmission[] {
  const ranked = twices.filter(isRanked);
  const before = ranksOf(ranked.map((twice) => twice.old.root.points));
  const after = ranksOf(ranked.map((twice) => twice.new.root.points));
  const rank = new Map(
    ranked.map((twice, index) => [twice, { old: before[index] ?? null, new: after[index] ?? null }]),
  );
  const touched = twices.flatMap((twice) => {
    const { old, new: next } = rank.get(twice) ?? { old: null, new: null };
    return compareTwice(twice, old, next);
  });
  return touched.sort(byGravity).map(({ submission }) => submission);
}

/** Whether the index is known under both rubrics. */
export function isRanked(twice: Twice): boolean {
  return twice.old.root.points !== null && twice.new.root.points !== null;
}

interface Touched {
  readonly submission: TouchedSubmission;
  readonly size: Fraction;
}

function compareTwice(twice: Twice, oldRank: number | null, newRank: number | null): readonly Touched[] {
  const { file, agency } = twice;
  const [from, to] = [twice.old.root.points, twice.new.root.points];
  const change = from === null || to === null ? null : subtract(to, from);
  const gates = gateChanges(twice);
  const rankMove = oldRank === null || newRank === null ? null : oldRank - newRank;
  const consequences = consequencesOf(twice, gates, change, rankMove);
  if (consequences.length === 0) return [];
  const submission: TouchedSubmission = {
    file,
    agency,
    consequences,
    old: standingOf(twice.old, oldRank),
    new: standingOf(twice.new, newRank),
    change: figureOrNull(change),
    rankMove,
    gates,
  };
  return [{ submission, size: magnitude(change ?? ZERO) }];
}

function standingOf({ root, band }: Score, rank: number | null): Standing {
  const weight = root.weight ?? ZERO;
  const range = intervalOf(multiply(root.lowShare, weight), multiply(root.highShare, weight));
  return { index: figureOrNull(root.points), range, rank, band: band?.band ?? null };
}

function gateChanges({ old, new: next }: Twice): readonly GateChange[] {
  const before = new Map(old.gates.map(({ gate, outcome }) => [gate, outcome]));
  const after = new Map(next.gates.map(({ gate, outcome }) => [gate, outcome]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((gate): GateChange => ({ gate, old: before.get(gate) ?? null, new: after.get(gate) ?? null }))
    .filter((one) => one.old !== one.new && one.old !== null && one.new !== null);
}

function consequencesOf(
  { old, new: next }: Twice,
  gates: readonly GateChange[],
  change: Fraction | null,
  rankMove: number | null,
): readonly Consequence[] {
  const found = new Set<Consequence>();
  for (const gate of gates) {
    if (gate.new === 'passed') found.add('gained');
    else if (gate.old === 'passed' && gate.new === 'failed') found.add('lost');
    else found.add(gate.new === 'undetermined' ? 'unsettled' : 'settled');
  }
  const [from, to] = [old.band?.band ?? null, next.band?.band ?? null];
  if (old.band !== null && next.band !== null && from !== to) {
    found.add(from === null ? 'settled' : to === null ? 'unsettled' : 'flip');
  }
  const [was, is] = [old.root.points, next.root.points];
  if ((was === null) !== (is === null)) found.add(is === null ? 'unsettled' : 'settled');
  if (change !== null && !equals(change, ZERO)) found.add('index');
  if (rankMove !== null && rankMove !== 0) found.add('rank');
  return GRAVITY.filter((consequence) => found.has(consequence));
}

function byGravity(left: Touched, right: Touched): number {
  const worst = ({ submission }: Touched) => GRAVITY.indexOf(submission.consequences[0] ?? 'rank');
  const [a, b] = [left.submission, right.submission];
  return (
    worst(left) - worst(right) ||
    compare(right.size, left.size) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  );
}

/** 1 for the highest; equal values share a rank, and the next one follows after all of them. */
function ranksOf(values: readonly (Fraction | null)[]): readonly number[] {
  const sorted = values.map((value) => value ?? ZERO).sort((left, right) => compare(right, left));
  const ranks = new Map<string, number>();
  sorted.forEach((value, index) => {
    const { exact } = figureOf(value);
    if (!ranks.has(exact)) ranks.set(exact, index + 1);
  });
  return values.map((value) => ranks.get(figureOf(value ?? ZERO).exact) ?? 0);
}

function magnitude(value: Fraction): Fraction {
  return value.numerator < 0n ? subtract(ZERO, value) : value;
}
