/** Headings whose names are not the rubric's: near ones by wording, others by place, number and weight. */
import type { NamedRows } from './headings.ts';
import type { GroupEntry } from './lexicon.ts';
import type { OutlineRow } from './outline.ts';

/** A heading is taken when its name comes nearer than any rival's by this much. */
const CLEARLY = 0.15;

/**
 * Adds headings for the groups of `parent` that `found` lacks, among `rows` that belong to nobody yet; gives
 * what was added.
 */
export function addRenamed(
  parent: GroupEntry,
  rows: readonly OutlineRow[],
  found: Map<GroupEntry, OutlineRow>,
  named: NamedRows,
): readonly (readonly [GroupEntry, OutlineRow])[] {
  const levels = new Set([...found.values()].map((row) => row.level));
  const taken = new Set(found.values());
  const isOpen = (row: OutlineRow): boolean =>
    !taken.has(row) && row.type === '' && (levels.size === 0 || levels.has(row.level));
  const open = new Set(rows.filter(isOpen));
  const added: (readonly [GroupEntry, OutlineRow])[] = [];
  const take = (child: GroupEntry, row: OutlineRow): void => {
    found.set(child, row);
    open.delete(row);
    added.push([child, row]);
  };
  for (const [child, row] of nearlyNamed(parent, found, open, named)) take(child, row);
  for (const child of parent.groups) {
    if (found.has(child)) continue;
    const row = onlyHeadingBetween(parent, child, open, found);
    if (row !== null) take(child, row);
  }
  return added;
}

/** Pairs of group and row whose names are much alike, each beyond all rivals. */
function nearlyNamed(
  parent: GroupEntry,
  found: ReadonlyMap<GroupEntry, OutlineRow>,
  open: ReadonlySet<OutlineRow>,
  named: NamedRows,
): readonly (readonly [GroupEntry, OutlineRow])[] {
  const missing = parent.groups.filter((child) => !found.has(child));
  const pairs = missing.flatMap((child) =>
    (named.get(child) ?? []).flatMap(({ row, likeness }) =>
      open.has(row) && likeness < 1 ? [{ child, row, likeness }] : [],
    ),
  );
  const isClear = (pair: (typeof pairs)[number]): boolean =>
    !pairs.some(
      (other) =>
        other !== pair &&
        (other.child === pair.child || other.row === pair.row) &&
        other.likeness > pair.likeness - CLEARLY,
    );
  return pairs.length > MOST_PAIRS
    ? []
    : pairs.filter(isClear).map(({ child, row }) => [child, row] as const);
}

/** A sheet that repeats a name so often has no heading to be found by it. */
const MOST_PAIRS = 500;

/**
 * A heading known by its place alone: the only open heading between the group's neighbours, with the group's
 * number and a weight beside it.
 */
function onlyHeadingBetween(
  parent: GroupEntry,
  child: GroupEntry,
  open: ReadonlySet<OutlineRow>,
  found: ReadonlyMap<GroupEntry, OutlineRow>,
): OutlineRow | null {
  const at = parent.groups.indexOf(child);
  const previous = parent.groups[at - 1];
  const next = parent.groups[at + 1];
  const from = previous === undefined ? null : found.get(previous);
  const to = next === undefined ? null : found.get(next);
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  const level = (from ?? to)?.level;
  const between = [...open].filter(
    (row) =>
      row.level === level &&
      row.position > (from?.position ?? -1) &&
      row.position < (to?.position ?? Number.POSITIVE_INFINITY),
  );
  const only = between.length === 1 ? between[0] : undefined;
  const fits = only !== undefined && only.number === child.number && only.weight?.kind === 'number';
  return fits ? only : null;
}
