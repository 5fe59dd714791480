/** How well every row of a section fits every question of its group. */

import type { GroupEntry, IndicatorEntry } from './lexicon.ts';
import { questionLikeness, type Wording } from './likeness.ts';
import type { OutlineRow } from './outline.ts';

/** One line of the rubric that has a row of its own: a question, or a count below one. */
export interface Target {
  readonly indicator: IndicatorEntry;
  /** Index into the indicator's counts; null for the question itself. */
  readonly count: number | null;
  readonly wording: Wording;
}

/** Targets x rows as flat arrays: a section is looked over several times. */
export interface Grid {
  readonly targets: readonly Target[];
  readonly rowCount: number;
  /** As many rows as targets: nothing was inserted or taken out. */
  readonly intact: boolean;
  /** From the wording alone, 0..1. */
  readonly likeness: Float64Array;
  /** Likeness with what number and type add or take. */
  readonly fit: Float64Array;
  /** Index of a pair in both arrays. */
  readonly at: (target: number, row: number) => number;
}

export function gridOf(entry: GroupEntry, rows: readonly OutlineRow[]): Grid {
  const targets = targetsOf(entry);
  const width = rows.length;
  const likeness = new Float64Array(targets.length * width);
  const fit = new Float64Array(targets.length * width);
  for (const [r, row] of rows.entries()) {
    const likes = likenessesOf(entry, targets, row.label);
    for (const [t, target] of targets.entries()) {
      const like = likes[t] ?? 0;
      likeness[t * width + r] = like;
      fit[t * width + r] = like + typeSupport(target, row) + numberSupport(target, row);
    }
  }
  const at = (target: number, row: number): number => target * width + row;
  return { targets, rowCount: width, intact: width === targets.length, likeness, fit, at };
}

const targetsByGroup = new WeakMap<GroupEntry, readonly Target[]>();

function targetsOf(entry: GroupEntry): readonly Target[] {
  const known = targetsByGroup.get(entry);
  if (known !== undefined) return known;
  const made = entry.indicators.flatMap((indicator): Target[] => [
    { indicator, count: null, wording: indicator.wording },
    ...indicator.counts.map((count, index) => ({ indicator, count: index, wording: count.wording })),
  ]);
  targetsByGroup.set(entry, made);
  return made;
}

/** Labels remembered for one group: a batch of one form holds a few dozen. */
const MOST_LABELS = 500;
const likenessesByGroup = new WeakMap<GroupEntry, Map<string, readonly number[]>>();

/** Likeness of a label with each target; pure, so remembered with the group for the next file. */
function likenessesOf(entry: GroupEntry, targets: readonly Target[], label: string): readonly number[] {
  let known = likenessesByGroup.get(entry);
  if (known === undefined || known.size >= MOST_LABELS) {
    known = new Map();
    likenessesByGroup.set(entry, known);
  }
  const old = known.get(label);
  if (old !== undefined) return old;
  const made = targets.map((target) => questionLikeness(label, target.wording));
  known.set(label, made);
  return made;
}

function typeSupport(target: Target, row: OutlineRow): number {
  if (row.type === '') return 0;
  const own = target.indicator.types.has(row.type);
  return own === (target.count === null) ? 0.2 : -0.1;
}

function numberSupport(target: Target, row: OutlineRow): number {
  if (target.count !== null || row.number === null || target.indicator.number === null) return 0;
  return row.number === target.indicator.number ? 0.15 : -0.05;
}
