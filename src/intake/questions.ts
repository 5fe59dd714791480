/** Which row is which question: by wording first, with number, answer type and order as support. */

import { type GroupEntry, type IndicatorEntry, typeKey } from './lexicon.ts';
import { questionLikeness, type Wording } from './likeness.ts';
import type { OutlineRow } from './outline.ts';

/** One line of the rubric that has a row of its own: a question, or a count below one. */
export interface Target {
  readonly indicator: IndicatorEntry;
  /** Index into the indicator's counts; null for the question itself. */
  readonly count: number | null;
  readonly wording: Wording;
}

export interface Matched {
  readonly rows: ReadonlyMap<Target, OutlineRow>;
  /** For a target without a row: the rows that could be its, when there are several. */
  readonly rivals: ReadonlyMap<Target, readonly OutlineRow[]>;
  readonly unclaimed: readonly OutlineRow[];
}

/** Wording that decides alone, and wording that decides together with number, type or order. */
const DECIDES = 0.6;
const SUPPORTS = 0.3;
const CLEARLY = 0.15;

export function targetsOf(entry: GroupEntry): readonly Target[] {
  return entry.indicators.flatMap((indicator) => [
    { indicator, count: null, wording: indicator.wording },
    ...indicator.counts.map((count, index) => ({ indicator, count: index, wording: count.wording })),
  ]);
}

interface Pair {
  readonly target: number;
  readonly row: number;
  readonly likeness: number;
  /** Likeness with what number and type add or take. */
  readonly fit: number;
}

/**
 * Pairs the targets of one group with the rows of its section. A pair is made only when its wording speaks
 * for it and for no other pair nearly as well; what is not clear stays unmatched.
 */
export function matchQuestions(entry: GroupEntry, rows: readonly OutlineRow[]): Matched {
  const targets = targetsOf(entry);
  const grid = targets.map((target, t) => rows.map((row, r) => pairOf(target, row, t, r)));
  const rowOf: (number | null)[] = targets.map(() => null);
  const targetOf: (number | null)[] = rows.map(() => null);
  const take = (target: number, row: number): void => {
    rowOf[target] = row;
    targetOf[row] = target;
  };
  const intact = rows.length === targets.length;
  let before = -1;
  while (before !== count(rowOf)) {
    before = count(rowOf);
    for (const pair of clearPairs(grid, rowOf, targetOf, intact)) take(pair.target, pair.row);
    for (const pair of pairsBetween(grid, rowOf, targetOf)) take(pair.target, pair.row);
  }
  return result(targets, rows, grid, rowOf, targetOf);
}

function count(rowOf: readonly (number | null)[]): number {
  return rowOf.reduce<number>((total, row) => (row === null ? total : total + 1), 0);
}

function pairOf(target: Target, row: OutlineRow, t: number, r: number): Pair {
  const likeness = questionLikeness(row.label, target.wording);
  return {
    target: t,
    row: r,
    likeness,
    fit: likeness + typeSupport(target, row) + numberSupport(target, row),
  };
}

function typeSupport(target: Target, row: OutlineRow): number {
  if (row.type === '') return 0;
  const own = target.indicator.types.has(typeKey(row.type));
  return own === (target.count === null) ? 0.2 : -0.1;
}

function numberSupport(target: Target, row: OutlineRow): number {
  if (target.count !== null || row.number === null || target.indicator.number === null) return 0;
  return row.number === target.indicator.number ? 0.15 : -0.05;
}

/**
 * Pairs that are each other's best by a clear margin, among what is still free. Number and type may tip the
 * balance only where no row was inserted or taken out: a renumbered form would let them tip it wrongly.
 */
function clearPairs(
  grid: readonly (readonly Pair[])[],
  rowOf: readonly (number | null)[],
  targetOf: readonly (number | null)[],
  intact: boolean,
): readonly Pair[] {
  const free = grid.flat().filter((pair) => rowOf[pair.target] === null && targetOf[pair.row] === null);
  const bestOfTarget = bestTwo(free, (pair) => pair.target);
  const bestOfRow = bestTwo(free, (pair) => pair.row);
  return free.filter(
    (pair) =>
      pair.likeness >= DECIDES &&
      isClear(pair, bestOfTarget.get(pair.target), intact) &&
      isClear(pair, bestOfRow.get(pair.row), intact),
  );
}

type BestTwo = { first: Pair; second: Pair | null };

function bestTwo(pairs: readonly Pair[], key: (pair: Pair) => number): Map<number, BestTwo> {
  const best = new Map<number, BestTwo>();
  for (const pair of pairs) {
    const known = best.get(key(pair));
    if (known === undefined) best.set(key(pair), { first: pair, second: null });
    else if (pair.fit > known.first.fit) best.set(key(pair), { first: pair, second: known.first });
    else if (known.second === null || pair.fit > known.second.fit) known.second = pair;
  }
  return best;
}

function isClear(pair: Pair, best: BestTwo | undefined, intact: boolean): boolean {
  if (best?.first !== pair) return false;
  const { second } = best;
  if (second === null) return true;
  return pair.fit - second.fit >= CLEARLY && (intact || pair.likeness > second.likeness);
}

/**
 * Pairs by order: between two neighbours already placed, as many free rows as free targets, each pair with
 * some wording of its own and no row that another free target fits better.
 */
function pairsBetween(
  grid: readonly (readonly Pair[])[],
  rowOf: readonly (number | null)[],
  targetOf: readonly (number | null)[],
): readonly Pair[] {
  const made: Pair[] = [];
  let start = 0;
  let rowStart = 0;
  for (let t = 0; t <= grid.length; t++) {
    const row = t === grid.length ? targetOf.length : rowOf[t];
    if (row === null || row === undefined) continue;
    const targets = range(start, t);
    const rows = range(rowStart, row).filter((r) => targetOf[r] === null);
    if (targets.length > 0 && targets.length === rows.length) {
      const pairs = targets.flatMap((target, index) => grid[target]?.[rows[index] ?? -1] ?? []);
      if (pairs.every((pair) => isSupported(pair, pairs, grid))) made.push(...pairs);
    }
    start = t + 1;
    rowStart = row + 1;
  }
  return made;
}

function isSupported(pair: Pair, pairs: readonly Pair[], grid: readonly (readonly Pair[])[]): boolean {
  if (pair.likeness < SUPPORTS) return false;
  return pairs.every((other) => {
    const rival = grid[other.target]?.[pair.row];
    return other === pair || rival === undefined || rival.likeness <= pair.likeness;
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function result(
  targets: readonly Target[],
  rows: readonly OutlineRow[],
  grid: readonly (readonly Pair[])[],
  rowOf: readonly (number | null)[],
  targetOf: readonly (number | null)[],
): Matched {
  const matched = new Map<Target, OutlineRow>();
  const rivals = new Map<Target, readonly OutlineRow[]>();
  targets.forEach((target, t) => {
    const row = rows[rowOf[t] ?? -1];
    if (row !== undefined) {
      matched.set(target, row);
      return;
    }
    const near = (grid[t] ?? []).filter((pair) => targetOf[pair.row] === null && pair.likeness >= SUPPORTS);
    rivals.set(
      target,
      near.flatMap((pair) => rows[pair.row] ?? []),
    );
  });
  return { rows: matched, rivals, unclaimed: rows.filter((_, r) => targetOf[r] === null) };
}
