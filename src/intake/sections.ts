/** Which rows belong to which group of the rubric: headings by name, extents by the staircase. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { cellAddress } from '../domain/place.ts';
import type { GroupEntry, Lexicon } from './lexicon.ts';
import { headingLikeness } from './likeness.ts';
import type { OutlineRow } from './outline.ts';

export interface Section {
  readonly entry: GroupEntry;
  /** Null when the heading was not found and its rows were sought among its parent's. */
  readonly heading: OutlineRow | null;
  /** Rows below the heading that belong to no group further down. */
  readonly rows: readonly OutlineRow[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Rows that state a node's total. */
  readonly totals: readonly { readonly node: string; readonly row: OutlineRow }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A heading whose name is not one of the group's must come at least this near. */
const LIKE_ENOUGH = 0.6;
/** ... and nearer than any rival by this much. */
const CLEARLY = 0.15;

interface Search {
  readonly byLabel: ReadonlyMap<string, readonly OutlineRow[]>;
  readonly sections: Section[];
  readonly diagnostics: Diagnostic[];
  readonly sheet: string;
}

/** Finds every group of the rubric in the outline, from the components down. */
export function findSections(outline: readonly OutlineRow[], lexicon: Lexicon, sheet: string): Sections {
  const totals: { node: string; row: OutlineRow }[] = [];
  const rows: OutlineRow[] = [];
  for (const row of outline) {
    const node = totalNode(row, lexicon);
    if (node === null) rows.push(row);
    else totals.push({ node, row });
  }
  const search: Search = { byLabel: indexByLabel(rows), sections: [], diagnostics: [], sheet };
  placeGroup(lexicon.root, null, rows, search);
  return { sections: search.sections, totals, diagnostics: search.diagnostics };
}

function totalNode(row: OutlineRow, lexicon: Lexicon): string | null {
  return lexicon.totals.find((total) => total.words === row.labelKey)?.node ?? null;
}

function indexByLabel(rows: readonly OutlineRow[]): Map<string, OutlineRow[]> {
  const index = new Map<string, OutlineRow[]>();
  for (const row of rows) {
    const same = index.get(row.labelKey);
    if (same === undefined) index.set(row.labelKey, [row]);
    else same.push(row);
  }
  return index;
}

function placeGroup(
  entry: GroupEntry,
  heading: OutlineRow | null,
  rows: readonly OutlineRow[],
  search: Search,
): void {
  const headings = entry.groups.length === 0 ? new Map() : findHeadings(entry, rows, search);
  const starts = [...headings.values()].map((row) => row.position).sort((a, b) => a - b);
  const claimed = new Set<number>();
  for (const [child, childHeading] of headings) {
    const extent = extentOf(childHeading, rows, starts);
    claimed.add(childHeading.position);
    for (const row of extent) claimed.add(row.position);
    placeGroup(child, childHeading, extent, search);
  }
  const rest = rows.filter((row) => !claimed.has(row.position));
  for (const child of entry.groups) {
    if (!headings.has(child)) placeWithoutHeading(child, rest, search);
  }
  if (entry.indicators.length > 0) search.sections.push({ entry, heading, rows: rest });
  else if (heading !== null) search.sections.push({ entry, heading, rows: [] });
}

/** A form may leave out a level: its groups are then sought where it would have been. */
function placeWithoutHeading(entry: GroupEntry, rows: readonly OutlineRow[], search: Search): void {
  if (entry.groups.length > 0) {
    placeGroup(entry, null, rows, search);
    return;
  }
  const { group, questions } = entry;
  search.diagnostics.push(diagnose('LKE214', { group: group.id, title: group.title.id, questions }));
}

function extentOf(
  heading: OutlineRow,
  rows: readonly OutlineRow[],
  starts: readonly number[],
): readonly OutlineRow[] {
  const next = starts.find((start) => start > heading.position) ?? Number.POSITIVE_INFINITY;
  const below = rows.filter((row) => row.position > heading.position && row.position < next);
  const inner = below[0];
  // In a form without a staircase every label stands in one column and tells nothing of levels.
  if (inner === undefined || inner.level <= heading.level) return below;
  const end = below.findIndex(
    (row) => row.level <= heading.level && row.number !== null && row.number !== '-',
  );
  return end < 0 ? below : below.slice(0, end);
}

function findHeadings(
  parent: GroupEntry,
  rows: readonly OutlineRow[],
  search: Search,
): Map<GroupEntry, OutlineRow> {
  const within = new Set(rows.map((row) => row.position));
  const found = new Map<GroupEntry, OutlineRow>();
  for (const child of parent.groups) {
    const row = exactHeading(child, within, search);
    if (row !== null) found.set(child, row);
  }
  if (found.size < parent.groups.length) addRenamed(parent, rows, found, search);
  return found;
}

function exactHeading(child: GroupEntry, within: ReadonlySet<number>, search: Search): OutlineRow | null {
  const candidates = new Set<OutlineRow>();
  for (const name of child.names) {
    for (const row of search.byLabel.get(name.key) ?? []) {
      if (within.has(row.position)) candidates.add(row);
    }
  }
  const ranked = [...candidates]
    .map((row) => ({ row, score: headingScore(child, row) }))
    .sort((left, right) => right.score - left.score || left.row.position - right.row.position);
  const [best, second] = ranked;
  if (best === undefined) return null;
  if (second === undefined || best.score - second.score >= CLEARLY) return best.row;
  const cells = ranked.map(({ row }) => cellAddress(row.row.number, row.level));
  const { id, title } = child.group;
  search.diagnostics.push(diagnose('LKE218', { group: id, title: title.id, cells }));
  return null;
}

/** What besides its name makes a row this group's heading: number, weight, and not being a question. */
function headingScore(child: GroupEntry, row: OutlineRow): number {
  const numbered = row.number !== null && row.number === child.number ? 0.2 : 0;
  const weighed = row.weight !== null && row.weight.kind === 'number' ? 0.2 : 0;
  const question = row.type !== '' ? -0.4 : 0;
  return numbered + weighed + question;
}

function addRenamed(
  parent: GroupEntry,
  rows: readonly OutlineRow[],
  found: Map<GroupEntry, OutlineRow>,
  search: Search,
): void {
  const levels = [...found.values()].map((row) => row.level);
  const taken = new Set([...found.values()].map((row) => row.position));
  const free = rows.filter(
    (row) =>
      !taken.has(row.position) && row.type === '' && (levels.length === 0 || levels.includes(row.level)),
  );
  const missing = parent.groups.filter((child) => !found.has(child));
  const pairs = missing
    .flatMap((child) =>
      free.map((row) => ({ child, row, likeness: headingLikeness(row.label, row.labelWords, child.names) })),
    )
    .filter((pair) => pair.likeness >= LIKE_ENOUGH);
  for (const pair of pairs) {
    const rivals = pairs.filter(
      (other) => other !== pair && (other.child === pair.child || other.row === pair.row),
    );
    if (rivals.some((other) => other.likeness > pair.likeness - CLEARLY)) continue;
    take(pair.child, pair.row);
  }
  for (const child of parent.groups) {
    if (found.has(child)) continue;
    const row = onlyHeadingBetween(parent, child, free, found);
    if (row !== null) take(child, row);
  }

  function take(child: GroupEntry, row: OutlineRow): void {
    found.set(child, row);
    const place = { kind: 'cell', sheet: search.sheet, row: row.row.number, column: row.level + 1 } as const;
    const { id, title } = child.group;
    search.diagnostics.push(diagnose('LKE215', { group: id, title: title.id, found: row.rawLabel }, place));
  }
}

/**
 * A heading known by its place alone: the only free heading between the group's neighbours, with the group's
 * number and a weight beside it.
 */
function onlyHeadingBetween(
  parent: GroupEntry,
  child: GroupEntry,
  free: readonly OutlineRow[],
  found: ReadonlyMap<GroupEntry, OutlineRow>,
): OutlineRow | null {
  const at = parent.groups.indexOf(child);
  const previous = parent.groups[at - 1];
  const next = parent.groups[at + 1];
  const from = previous === undefined ? null : found.get(previous);
  const to = next === undefined ? null : found.get(next);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  const level = (from ?? to)?.level;
  const taken = new Set(found.values());
  const between = free.filter(
    (row) =>
      !taken.has(row) &&
      row.level === level &&
      row.position > (from?.position ?? -1) &&
      row.position < (to?.position ?? Number.POSITIVE_INFINITY),
  );
  const only = between.length === 1 ? between[0] : undefined;
  const fits = only !== undefined && only.number === child.number && only.weight?.kind === 'number';
  return fits ? only : null;
}
