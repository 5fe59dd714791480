/**
 * Rows paired with what the rubric asks, by wording: a pair is made only where the row speaks for this one and
 * for no other, and no other row speaks for it nearly as well. What is not clear stays unpaired.
 */
import { keywordsIn } from '../domain/keywords.ts';
import type { Wording } from './wording.ts';

/** A row as far as it bears on the pairing. */
export interface Candidate {
  /** Of the label. */
  readonly labelKey: string;
  /** What is taken from its standing for each target in turn: a type that speaks against it. 0 is nothing. */
  readonly doubt: (target: number) => number;
}

export interface Pairs {
  /** By target: the index of its row, or -1. */
  readonly rowOf: readonly number[];
  /** By target: rows that could be its, when none was taken. */
  readonly rivals: readonly (readonly number[])[];
}

/** The standing of a label that is the title, and of one that holds every key word. Less is nothing. */
const TITLE = 1;
const WORDED = 0.95;
/** The least that doubt may leave of it. */
const ENOUGH = 0.6;
/** Standings nearer than this are one. */
const CLEARLY = 0.15;

interface Table {
  readonly targets: number;
  readonly rows: number;
  /** Standing of a row's label for a target, by target * rows + row. */
  readonly standing: Float64Array;
  /** Key words found, in the same order. */
  readonly found: Uint8Array;
}

export function pairRows(wordings: readonly Wording[], rows: readonly Candidate[]): Pairs {
  const table = compare(wordings, rows);
  const claims = rows.map((_, row) => claimOf(table, row));
  const rowOf: number[] = [];
  const rivals: (readonly number[])[] = [];
  for (let target = 0; target < wordings.length; target++) {
    const chosen = chooseRow(target, table, rows, claims);
    rowOf.push(chosen.row);
    rivals.push(chosen.rivals);
  }
  return { rowOf, rivals };
}

function compare(wordings: readonly Wording[], rows: readonly Candidate[]): Table {
  const standing = new Float64Array(wordings.length * rows.length);
  const found = new Uint8Array(standing.length);
  for (const [row, { labelKey }] of rows.entries()) {
    const label = ` ${labelKey} `;
    for (const [target, wording] of wordings.entries()) {
      const at = target * rows.length + row;
      const held = keywordsIn(label, wording.keywords);
      found[at] = held;
      const isWhole = held === wording.keywords.length && held > 0;
      standing[at] = wording.titles.has(labelKey) ? TITLE : isWhole ? WORDED : 0;
    }
  }
  return { targets: wordings.length, rows: rows.length, standing, found };
}

/** What a row asks: the targets it speaks for, and the one of them when no other comes up to it. */
interface Claim {
  readonly target: number;
  readonly contenders: readonly number[];
}

/** The more of a target's key words a row holds, the more of what the row says is this target's. */
function claimOf({ targets, rows, standing, found }: Table, row: number): Claim {
  let most = 0;
  let contenders: number[] = [];
  for (let target = 0; target < targets; target++) {
    const at = target * rows + row;
    const own = standing[at] ?? 0;
    if (own === 0) continue;
    const weight = own === TITLE ? Number.POSITIVE_INFINITY : (found[at] ?? 0);
    if (weight > most) contenders = [];
    if (weight >= most) contenders.push(target);
    most = Math.max(most, weight);
  }
  return { target: contenders.length === 1 ? (contenders[0] ?? -1) : -1, contenders };
}

interface Choice {
  readonly row: number;
  readonly rivals: readonly number[];
}

/** The one row that claims a target and stands clearly above every other that could. */
function chooseRow(
  target: number,
  table: Table,
  rows: readonly Candidate[],
  claims: readonly Claim[],
): Choice {
  let best = -1;
  let bestStanding = 0;
  const suitors: { row: number; standing: number }[] = [];
  for (const [row, claim] of claims.entries()) {
    if (!claim.contenders.includes(target)) continue;
    const own = (table.standing[target * table.rows + row] ?? 0) - (rows[row]?.doubt(target) ?? 0);
    suitors.push({ row, standing: own });
    if (own > bestStanding) [best, bestStanding] = [row, own];
  }
  const rivals = suitors.filter(({ standing }) => standing > bestStanding - CLEARLY).map(({ row }) => row);
  const alone = rivals.length === 1 && claims[best]?.target === target && bestStanding >= ENOUGH;
  return alone ? { row: best, rivals: [] } : { row: -1, rivals };
}
