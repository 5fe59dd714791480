/** Entries -> their ranking. Places are compared exactly; figures that only look equal are not tied. */
import type { Place, RankedEntry, Ranking, RankingSection, SortKey } from '../domain/batch.ts';
import { type Entry, type EntryRubric, entryName } from '../domain/entry.ts';
import { compare, parseExactText } from '../domain/fraction.ts';
import type { Figure } from '../domain/report.ts';

export interface RankOptions {
  readonly sort: SortKey;
  /** Ranks the entries of each folder among themselves. */
  readonly byFolder: boolean;
}

/** A ranking for each rubric, since indices of different rubrics cannot be compared. Entries come by path. */
export function rank(entries: readonly Entry[], options: RankOptions): Ranking {
  const groups = new Map<string, { rubric: EntryRubric; folder: string | null; entries: Entry[] }>();
  for (const entry of entries) {
    const { rubric, outcome } = entry;
    if (rubric === null || outcome === 'failed') continue;
    const folder = options.byFolder ? folderOf(entry) : null;
    const key = JSON.stringify([folder, rubric.id, rubric.sha256]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rubric, folder, entries: [entry] });
    else group.entries.push(entry);
  }
  return {
    sections: [...groups.values()]
      .map((group): RankingSection => ({ ...group, rows: rankAlike(group.entries, options.sort) }))
      .map(({ rubric, folder, rows }) => ({ rubric, folder, rows }))
      .sort(bySection),
    failed: entries.filter(({ outcome }) => outcome === 'failed'),
  };
}

/** "dinas" for "dinas/a.xlsx"; "." for a file that lies in none. */
export function folderOf({ file }: Entry): string {
  const end = file.name.lastIndexOf('/');
  return end < 0 ? '.' : end === 0 ? '/' : file.name.slice(0, end);
}

function bySection(left: RankingSection, right: RankingSection): number {
  return (
    compareTexts(left.folder ?? '', right.folder ?? '') ||
    compareTexts(left.rubric.id, right.rubric.id) ||
    compareTexts(left.rubric.sha256, right.rubric.sha256)
  );
}

function rankAlike(entries: readonly Entry[], sort: SortKey): readonly RankedEntry[] {
  const placed = entries.filter(({ outcome, range }) => outcome !== 'nothing-answered' && range !== null);
  const places = placeAmong(placed);
  const rows = entries.map((entry): RankedEntry => ({ entry, place: places.get(entry) ?? null }));
  return rows.sort(ORDERS[sort]);
}

/** Every entry's place: how many are above it, and how many may be once the gaps are filled. */
function placeAmong(entries: readonly Entry[]): ReadonlyMap<Entry, Place> {
  const known = sorted(entries.flatMap(({ index }) => (index === null ? [] : [index])));
  const lows = sorted(entries.flatMap(({ range }) => (range === null ? [] : [range.low])));
  const highs = sorted(entries.flatMap(({ range }) => (range === null ? [] : [range.high])));
  const places = new Map<Entry, Place>();
  for (const entry of entries) {
    const { index, range } = entry;
    if (range === null) continue;
    const others = highs.length - countUpTo(highs, range.low);
    // Its own highest index is among those above its lowest one, when the two differ.
    const own = compareFigures(range.high, range.low) > 0 ? 1 : 0;
    places.set(entry, {
      place: index === null ? null : known.length - countUpTo(known, index) + 1,
      tied: index === null ? 0 : countUpTo(known, index) - countBelow(known, index) - 1,
      best: lows.length - countUpTo(lows, range.high) + 1,
      worst: others - own + 1,
    });
  }
  return places;
}

function sorted(figures: readonly Figure[]): readonly Figure[] {
  return [...figures].sort(compareFigures);
}

/** How many of the sorted figures are at most the wanted one. */
function countUpTo(figures: readonly Figure[], wanted: Figure): number {
  return countWhile(figures, (figure) => compareFigures(figure, wanted) <= 0);
}

function countBelow(figures: readonly Figure[], wanted: Figure): number {
  return countWhile(figures, (figure) => compareFigures(figure, wanted) < 0);
}

/** By halving: the condition holds for the first figures and for none after them. */
function countWhile(figures: readonly Figure[], holds: (figure: Figure) => boolean): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const figure = figures[middle];
    if (figure !== undefined && holds(figure)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Exact. Doubles that differ are ordered as what they are nearest to, so that most need no fraction. */
export function compareFigures(left: Figure, right: Figure): number {
  if (left.value !== right.value) return left.value - right.value;
  if (left.exact === right.exact) return 0;
  const [a, b] = [parseExactText(left.exact), parseExactText(right.exact)];
  if (a === null || b === null) throw new RangeError('a reported figure is not exact');
  return compare(a, b);
}

type Order = (left: RankedEntry, right: RankedEntry) => number;

const byFile: Order = (left, right) => compareTexts(left.entry.file.name, right.entry.file.name);

/** The highest index first, then what is not known by its highest possible, then what is not answered. */
const byIndex: Order = (left, right) =>
  comparePlaces(left.place?.place ?? null, right.place?.place ?? null) ||
  comparePlaces(left.place?.best ?? null, right.place?.best ?? null) ||
  byFile(left, right);

const ORDERS: Readonly<Record<SortKey, Order>> = {
  index: byIndex,
  file: byFile,
  agency: (left, right) => compareTexts(nameOf(left), nameOf(right)) || byFile(left, right),
  coverage: (left, right) => coverageOf(right) - coverageOf(left) || byIndex(left, right),
  findings: (left, right) =>
    right.entry.errors - left.entry.errors ||
    right.entry.warnings - left.entry.warnings ||
    byIndex(left, right),
};

function comparePlaces(left: number | null, right: number | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right;
}

function coverageOf({ entry: { tally } }: RankedEntry): number {
  return tally === null || tally.questions === 0 ? 0 : tally.answered / tally.questions;
}

function nameOf({ entry }: RankedEntry): string {
  return entryName(entry).toLowerCase();
}

/** By code unit, the same in every locale. */
function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
