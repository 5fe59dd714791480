/** Which row is which question: by wording first, with number, answer type and order as support. */
import { type Grid, gridOf, type Target } from './fit.ts';
import type { GroupEntry } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';

export interface Matched {
  /** Every target of the group, in the rubric's order. */
  readonly targets: readonly Target[];
  readonly rows: ReadonlyMap<Target, OutlineRow>;
  /** For a target without a row: the rows that could be its. */
  readonly rivals: ReadonlyMap<Target, readonly OutlineRow[]>;
  readonly unclaimed: readonly OutlineRow[];
}

/** Wording that decides alone, and wording that decides together with number, type or order. */
const DECIDES = 0.6;
const SUPPORTS = 0.3;
const CLEARLY = 0.15;

/** What is paired so far, by index; -1 is free. */
interface Pairing {
  readonly rowOf: number[];
  readonly targetOf: number[];
}

/**
 * Pairs the targets of one group with the rows of its section. A pair is made only when its wording speaks
 * for it and for no other pair nearly as well; what is not clear stays unmatched.
 */
export function matchQuestions(entry: GroupEntry, rows: readonly OutlineRow[]): Matched {
  const grid = gridOf(entry, rows);
  const pairing: Pairing = { rowOf: grid.targets.map(() => -1), targetOf: rows.map(() => -1) };
  let made = 1;
  while (made > 0) made = pairClearly(grid, pairing) + pairBetween(grid, pairing);
  return result(grid, rows, pairing);
}

function pair(pairing: Pairing, target: number, row: number): void {
  pairing.rowOf[target] = row;
  pairing.targetOf[row] = target;
}

/**
 * Makes the pairs that are each other's best by a clear margin, among what is still free; returns how many.
 * Number and type may tip the balance only where no row was inserted or taken out: a renumbered form would
 * let them tip it wrongly.
 */
function pairClearly(grid: Grid, pairing: Pairing): number {
  const clear: [number, number][] = [];
  for (let target = 0; target < grid.targets.length; target++) {
    if (pairing.rowOf[target] !== -1) continue;
    const row = clearRow(grid, pairing, target);
    if (row >= 0 && clearTarget(grid, pairing, row) === target) clear.push([target, row]);
  }
  for (const [target, row] of clear) pair(pairing, target, row);
  return clear.length;
}

function clearRow(grid: Grid, pairing: Pairing, target: number): number {
  const free = (row: number): boolean => pairing.targetOf[row] === -1;
  return clearest(grid, grid.rowCount, free, (row) => grid.at(target, row));
}

function clearTarget(grid: Grid, pairing: Pairing, row: number): number {
  const free = (target: number): boolean => pairing.rowOf[target] === -1;
  return clearest(grid, grid.targets.length, free, (target) => grid.at(target, row));
}

/** The one of `count` candidates whose pair fits best by a clear margin, or -1. */
function clearest(
  grid: Grid,
  count: number,
  free: (index: number) => boolean,
  cell: (index: number) => number,
): number {
  let best = -1;
  let second = -1;
  for (let index = 0; index < count; index++) {
    if (!free(index)) continue;
    if (best < 0 || fitAt(grid, cell(index)) > fitAt(grid, cell(best))) [best, second] = [index, best];
    else if (second < 0 || fitAt(grid, cell(index)) > fitAt(grid, cell(second))) second = index;
  }
  if (best < 0 || likenessAt(grid, cell(best)) < DECIDES) return -1;
  if (second < 0) return best;
  const clearly = fitAt(grid, cell(best)) - fitAt(grid, cell(second)) >= CLEARLY;
  const worded = grid.intact || likenessAt(grid, cell(best)) > likenessAt(grid, cell(second));
  return clearly && worded ? best : -1;
}

function fitAt(grid: Grid, cell: number): number {
  return grid.fit[cell] ?? 0;
}

function likenessAt(grid: Grid, cell: number): number {
  return grid.likeness[cell] ?? 0;
}

/**
 * Makes pairs by order: between two neighbours already placed, as many free rows as free targets, each pair
 * with some wording of its own and no row that another of these targets fits better. Returns how many.
 */
function pairBetween(grid: Grid, pairing: Pairing): number {
  let made = 0;
  let targets: number[] = [];
  let rowStart = 0;
  for (let target = 0; target <= grid.targets.length; target++) {
    const row = target === grid.targets.length ? grid.rowCount : (pairing.rowOf[target] ?? -1);
    if (row < 0) {
      targets.push(target);
      continue;
    }
    if (targets.length > 0) {
      const rows = freeRows(pairing, rowStart, row);
      if (rows.length === targets.length && inOrder(grid, targets, rows)) {
        for (const [index, own] of targets.entries()) pair(pairing, own, rows[index] ?? -1);
        made += targets.length;
      }
    }
    targets = [];
    rowStart = row + 1;
  }
  return made;
}

function freeRows(pairing: Pairing, from: number, to: number): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (pairing.targetOf[row] === -1) rows.push(row);
  return rows;
}

function inOrder(grid: Grid, targets: readonly number[], rows: readonly number[]): boolean {
  return targets.every((target, index) => {
    const row = rows[index] ?? -1;
    const own = likenessAt(grid, grid.at(target, row));
    return own >= SUPPORTS && targets.every((other) => likenessAt(grid, grid.at(other, row)) <= own);
  });
}

function result(grid: Grid, rows: readonly OutlineRow[], pairing: Pairing): Matched {
  const matched = new Map<Target, OutlineRow>();
  const rivals = new Map<Target, readonly OutlineRow[]>();
  for (const [index, target] of grid.targets.entries()) {
    const row = rows[pairing.rowOf[index] ?? -1];
    if (row !== undefined) matched.set(target, row);
    else {
      const near = (_: OutlineRow, at: number): boolean =>
        pairing.targetOf[at] === -1 && likenessAt(grid, grid.at(index, at)) >= SUPPORTS;
      rivals.set(target, rows.filter(near));
    }
  }
  return {
    targets: grid.targets,
    rows: matched,
    rivals,
    unclaimed: rows.filter((_, at) => pairing.targetOf[at] === -1),
  };
}
