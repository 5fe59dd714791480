/** Rows that could be headings, by the names of the rubric's groups. */
import { remember } from '../domain/memo.ts';
import type { GroupEntry, Lexicon } from './lexicon.ts';
import { likenessOf, type Name } from './names.ts';
import type { OutlineRow } from './outline.ts';

export interface NamedRow {
  readonly row: OutlineRow;
  /** 1 when the label is one of the group's names word for word; below, how near it comes. */
  readonly likeness: number;
}

/** By group: the rows that bear its name or one much like it. */
export type NamedRows = ReadonlyMap<GroupEntry, readonly NamedRow[]>;

export function findNamedRows(rows: readonly OutlineRow[], lexicon: Lexicon): NamedRows {
  const found = new Map<GroupEntry, NamedRow[]>();
  for (const row of rows) {
    for (const { entry, likeness } of namedBy(row, lexicon)) {
      const same = found.get(entry);
      if (same === undefined) found.set(entry, [{ row, likeness }]);
      else same.push({ row, likeness });
    }
  }
  return found;
}

/** A row with an answer type is no misspelt heading. */
function namedBy(row: OutlineRow, lexicon: Lexicon): readonly Likeness[] {
  const exact = lexicon.groupNames.exact.get(row.labelKey);
  return exact ?? (row.type === '' ? lexicon.groupNames.near(row.labelKey) : NONE);
}

export interface Likeness {
  readonly entry: GroupEntry;
  readonly likeness: number;
}

const NONE: readonly Likeness[] = [];

/** The names of a rubric's groups, to look labels up in. */
export interface GroupNames {
  readonly exact: ReadonlyMap<string, readonly Likeness[]>;
  readonly near: (labelKey: string) => readonly Likeness[];
}

/** A heading whose name is not one of the group's must come at least this near. */
const LIKE_ENOUGH = 0.6;
/** Headings are short: longer labels, in words, are not compared. */
const MOST_WORDS = 40;
/** Words that begin or end alike may be one word misspelt; names without such a word are not compared. */
const ALIKE = 3;

export function groupNamesOf(entries: readonly GroupEntry[]): GroupNames {
  const exact = new Map<string, Likeness[]>();
  const byEnd = new Map<string, Set<{ entry: GroupEntry; name: Name }>>();
  for (const entry of entries) {
    for (const name of entry.names) {
      addTo(exact, name.key, entry);
      const known = { entry, name };
      for (const end of endsOf(name)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(known));
    }
  }
  const near = remember((labelKey): readonly Likeness[] => {
    const label: Name = { key: labelKey, words: labelKey.split(' ') };
    if (label.words.length > MOST_WORDS) return NONE;
    const best = new Map<GroupEntry, number>();
    for (const { entry, name } of new Set(endsOf(label).flatMap((end) => [...(byEnd.get(end) ?? [])]))) {
      best.set(entry, Math.max(best.get(entry) ?? 0, likenessOf(name, label)));
    }
    return [...best].flatMap(([entry, likeness]) => (likeness < LIKE_ENOUGH ? [] : [{ entry, likeness }]));
  });
  return { exact, near };
}

function endsOf({ words }: Name): readonly string[] {
  return words.flatMap((word) => [`${word.slice(0, ALIKE)}-`, `-${word.slice(-ALIKE)}`]);
}

function addTo(exact: Map<string, Likeness[]>, key: string, entry: GroupEntry): void {
  const same = exact.get(key) ?? [];
  if (!same.some((other) => other.entry === entry)) exact.set(key, [...same, { entry, likeness: 1 }]);
}
