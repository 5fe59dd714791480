/** Which rows belong to which group of the rubric: headings by name, extents by the staircase. */
import { type Diagnostic, diagnose } from '../domain/diagnostic.ts';
import { cellAddress } from '../domain/place.ts';
import { findNamedRows, type NamedRows } from './headings.ts';
import type { GroupEntry, IndicatorEntry, Lexicon } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';
import { addRenamed } from './renamed.ts';

export interface Section {
  readonly entry: GroupEntry;
  /** Null when the heading was not found and its rows were sought among its parent's. */
  readonly heading: OutlineRow | null;
  /** Questions to be sought among the rows: the group's own, or its groups' where the form has no headings for them. */
  readonly asks: readonly IndicatorEntry[];
  /** Rows below the heading that belong to no group further down. */
  readonly rows: readonly OutlineRow[];
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Rows that state a node's total. */
  readonly totals: readonly { readonly node: string; readonly row: OutlineRow }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One of two rows of one name is the heading when it looks more like one by this much. */
const CLEARLY = 0.15;

interface Search {
  readonly named: NamedRows;
  /** By position: the number of the group whose rows are being divided and that this row belongs to so far. */
  readonly owners: Int32Array;
  groups: number;
  readonly sections: Section[];
  readonly diagnostics: Diagnostic[];
  readonly sheet: string;
}

/** Finds every group of the rubric in the outline, from the components down. */
export function findSections(outline: readonly OutlineRow[], lexicon: Lexicon, sheet: string): Sections {
  const totals: { node: string; row: OutlineRow }[] = [];
  const rows: OutlineRow[] = [];
  for (const row of outline) {
    const node = lexicon.totals.get(row.labelKey);
    if (node === undefined) rows.push(row);
    else totals.push({ node, row });
  }
  const search: Search = {
    named: findNamedRows(rows, lexicon),
    owners: new Int32Array(outline.length),
    groups: 0,
    sections: [],
    diagnostics: [],
    sheet,
  };
  placeGroup(lexicon.root, null, rows, search);
  return { sections: search.sections, totals, diagnostics: search.diagnostics };
}

/** Divides the rows of a group among the groups below it; what is left is the group's own. */
function placeGroup(
  entry: GroupEntry,
  heading: OutlineRow | null,
  rows: readonly OutlineRow[],
  search: Search,
): void {
  const own = ++search.groups;
  for (const row of rows) search.owners[row.position] = own;
  const isFree = (row: OutlineRow): boolean => search.owners[row.position] === own;
  const headings = findHeadings(entry, rows, isFree, search);
  const starts = [...headings.values()].map((row) => row.position).sort((a, b) => a - b);
  for (const [child, childHeading] of headings) {
    const extent = extentOf(childHeading, rows, starts);
    search.owners[childHeading.position] = 0;
    placeGroup(child, childHeading, extent, search);
  }
  const rest = headings.size === 0 ? rows : rows.filter(isFree);
  const missing = entry.groups.filter((child) => !headings.has(child));
  const asks = missing.length > 0 && isLevelLeftOut(entry, missing) ? questionsOf(entry) : entry.indicators;
  if (asks === entry.indicators) for (const child of missing) placeWithoutHeading(child, rest, search);
  if (asks.length > 0) search.sections.push({ entry, heading, asks, rows: rest });
  else if (heading !== null) search.sections.push({ entry, heading, asks, rows: [] });
}

/** A form may have none of the headings of the last level: its questions then stand right below the one above. */
function isLevelLeftOut(entry: GroupEntry, missing: readonly GroupEntry[]): boolean {
  return missing.length === entry.groups.length && missing.every((child) => child.groups.length === 0);
}

const pooled = new WeakMap<GroupEntry, readonly IndicatorEntry[]>();

/** The questions of a group and of the groups right below it. */
function questionsOf(entry: GroupEntry): readonly IndicatorEntry[] {
  const known = pooled.get(entry);
  if (known !== undefined) return known;
  const made = [...entry.indicators, ...entry.groups.flatMap((child) => child.indicators)];
  pooled.set(entry, made);
  return made;
}

/** A form may leave out a level further up too: its groups are then sought where it would have been. */
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
  isFree: (row: OutlineRow) => boolean,
  search: Search,
): Map<GroupEntry, OutlineRow> {
  const found = new Map<GroupEntry, OutlineRow>();
  for (const child of parent.groups) {
    const row = exactHeading(child, isFree, search);
    if (row !== null) found.set(child, row);
  }
  if (found.size < parent.groups.length) {
    for (const [child, row] of addRenamed(parent, rows.filter(isFree), found, search.named)) {
      const place = {
        kind: 'cell',
        sheet: search.sheet,
        row: row.row.number,
        column: row.level + 1,
      } as const;
      const { id, title } = child.group;
      search.diagnostics.push(diagnose('LKE215', { group: id, title: title.id, found: row.rawLabel }, place));
    }
  }
  return found;
}

function exactHeading(
  child: GroupEntry,
  isFree: (row: OutlineRow) => boolean,
  search: Search,
): OutlineRow | null {
  const ranked = (search.named.get(child) ?? [])
    .filter(({ row, likeness }) => likeness === 1 && isFree(row))
    .map(({ row }) => ({ row, score: headingScore(child, row) }))
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
