/** Which rows of the table each total should take in, by the rubric's tree. */
import type { Cell } from '../../domain/grid.ts';
import type { Alteration } from '../../domain/submission.ts';
import type { Alignment } from '../align.ts';
import type { GroupEntry, Lexicon } from '../lexicon.ts';
import type { OutlineRow } from '../outline.ts';
import { auditRange } from './ranges.ts';

/** One alteration per total whose formula is not over the rows of its group. */
export function auditRanges(alignment: Alignment, lexicon: Lexicon): readonly Alteration[] {
  if (alignment.columns.value === null) return [];
  const rows = rowsOfNodes(alignment);
  const nodeAt = nodesByRow(rows);
  const strangers = alignment.unclaimed.filter(isValued).map(({ row }) => row.number);
  const valued = [...nodeAt.keys(), ...strangers].sort((one, other) => one - other);
  const sheet = alignment.table.sheet.name;
  return groupsOf(lexicon.root).flatMap(({ entry, below }) => {
    const node = entry.group.id;
    const stating = rows.get(node) ?? [];
    const own = directRows(entry, rows);
    const isForeign = (row: number): boolean => !below.has(nodeAt.get(row) ?? '');
    return stating.flatMap(({ row, value }) => {
      if (value === null || value.formula === null) return [];
      const same = stating.filter((other) => other.row !== row).map((other) => other.row.number);
      return auditRange({ node, cell: value, row: row.number, sheet, own, same, isForeign, valued });
    });
  });
}

/** The rows that state each node's value, by node id. */
type RowsOfNode = ReadonlyMap<string, readonly OutlineRow[]>;

function rowsOfNodes(alignment: Alignment): RowsOfNode {
  const rows = new Map<string, OutlineRow[]>();
  const add = (node: string, row: OutlineRow): void => {
    const known = rows.get(node);
    if (known === undefined) rows.set(node, [row]);
    else known.push(row);
  };
  for (const { entry, heading } of alignment.sections) if (heading !== null) add(entry.group.id, heading);
  for (const { node, row } of alignment.totals) add(node, row);
  for (const [entry, { row }] of alignment.questions) if (row !== null) add(entry.indicator.id, row);
  return rows;
}

function nodesByRow(rows: RowsOfNode): ReadonlyMap<number, string> {
  const nodes = new Map<number, string>();
  for (const [node, stating] of rows)
    for (const row of stating) if (isValued(row)) nodes.set(row.row.number, node);
  return nodes;
}

function isValued({ value }: { readonly value: Cell | null }): boolean {
  return value !== null && (value.kind === 'number' || value.kind === 'error');
}

function directRows(entry: GroupEntry, rows: RowsOfNode): readonly (readonly number[])[] {
  const { group } = entry;
  const direct =
    group.combine === 'pooled-mean' ? indicatorsBelow(entry) : group.children.map(({ id }) => id);
  return direct
    .map((node) => (rows.get(node) ?? []).filter((row) => row.value !== null).map(({ row }) => row.number))
    .filter((found) => found.length > 0);
}

function indicatorsBelow(entry: GroupEntry): readonly string[] {
  return [...entry.indicators.map(({ indicator }) => indicator.id), ...entry.groups.flatMap(indicatorsBelow)];
}

interface GroupWithin {
  readonly entry: GroupEntry;
  /** Ids of the group and of everything below it. */
  readonly below: ReadonlySet<string>;
}

const groupsByRoot = new WeakMap<GroupEntry, readonly GroupWithin[]>();

/** Every group of the tree with what is below it; made once per rubric. */
function groupsOf(root: GroupEntry): readonly GroupWithin[] {
  const known = groupsByRoot.get(root);
  if (known !== undefined) return known;
  const entries = (entry: GroupEntry): readonly GroupEntry[] => [entry, ...entry.groups.flatMap(entries)];
  const made = entries(root).map((entry) => {
    const groups = entries(entry).map(({ group }) => group.id);
    return { entry, below: new Set([...groups, ...indicatorsBelow(entry)]) };
  });
  groupsByRoot.set(root, made);
  return made;
}
