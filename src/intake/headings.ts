/** Rows that could be headings, by the names of the rubric's groups. */
import { once, remember } from '../domain/memo.ts';
import type { GroupEntry, Lexicon } from './lexicon.ts';
import { likenessOf, mostAlike, type Name } from './names.ts';
import type { OutlineRow } from './outline.ts';

export interface NamedRow {
  readonly row: OutlineRow;
  /** 1 when the label is one of the group's names word for word; below, how near it comes. */
  readonly likeness: number;
}

/** By group: the rows that bear its name or one much like it. */
export type NamedRows = ReadonlyMap<GroupEntry, readonly NamedRow[]>;

/** Rows whose labels are compared with names they are not: no form has more headings, and few so many rows. */
const MOST_COMPARED = 1_000;

export function findNamedRows(rows: readonly OutlineRow[], lexicon: Lexicon): NamedRows {
  const found = new Map<GroupEntry, NamedRow[]>();
  const { exact, near } = lexicon.groupNames;
  let compared = 0;
  for (const row of rows) {
    let names = exact.get(row.labelKey) ?? NONE;
    // A row with an answer type is no misspelt heading.
    if (names === NONE && row.type === '' && compared < MOST_COMPARED) {
      names = near(row.labelKey);
      compared++;
    }
    for (const { entry, likeness } of names) {
      const same = found.get(entry);
      if (same === undefined) found.set(entry, [{ row, likeness }]);
      else same.push({ row, likeness });
    }
  }
  return found;
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
  for (const entry of entries) for (const name of entry.names) addTo(exact, name.key, entry);
  const byEnd = once(() => namesByEnd(entries));
  const near = remember((labelKey): readonly Likeness[] => {
    const label: Name = { key: labelKey, words: labelKey.split(' ') };
    if (label.words.length > MOST_WORDS) return NONE;
    const best = new Map<GroupEntry, number>();
    for (const { entry, name } of new Set(endsOf(label).flatMap((end) => byEnd().get(end) ?? []))) {
      if (mostAlike(name, label) < LIKE_ENOUGH) continue;
      best.set(entry, Math.max(best.get(entry) ?? 0, likenessOf(name, label)));
    }
    return [...best].flatMap(([entry, likeness]) => (likeness < LIKE_ENOUGH ? [] : [{ entry, likeness }]));
  });
  return { exact, near };
}

interface KnownName {
  readonly entry: GroupEntry;
  readonly name: Name;
}

function namesByEnd(entries: readonly GroupEntry[]): ReadonlyMap<string, readonly KnownName[]> {
  const byEnd = new Map<string, KnownName[]>();
  for (const entry of entries) {
    for (const name of entry.names) {
      const known = { entry, name };
      for (const end of new Set(endsOf(name))) byEnd.set(end, [...(byEnd.get(end) ?? []), known]);
    }
  }
  return byEnd;
}

function endsOf({ words }: Name): readonly string[] {
  return words.flatMap((word) => [`${word.slice(0, ALIKE)}-`, `-${word.slice(-ALIKE)}`]);
}

function addTo(exact: Map<string, Likeness[]>, key: string, entry: GroupEntry): void {
  const same = exact.get(key) ?? [];
  if (!same.some((other) => other.entry === entry)) exact.set(key, [...same, { entry, likeness: 1 }]);
}
