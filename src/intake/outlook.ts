/** What a workbook of a rubric looks like from afar: enough to see that a workbook is not one. */
import type { Group, Rubric, RubricNode } from '../domain/rubric.ts';
import { nameOf } from './names.ts';

export interface Outlook {
  /** Of each group below the root, outermost first: the names that its heading may have, as keys. */
  readonly headings: readonly (readonly string[])[];
  /** Of the whole instrument, as keys. */
  readonly titles: readonly string[];
  /** Questions and the rows of their counts. */
  readonly rows: number;
}

const outlooks = new WeakMap<Rubric, Outlook>();

/** Kept with the rubric, so that a batch makes it once. */
export function outlookOf(rubric: Rubric): Outlook {
  const known = outlooks.get(rubric);
  if (known !== undefined) return known;
  const groups = [...groupsBelow(rubric.root)];
  const made = {
    headings: groups.map((group) => namesOf(group, rubric).map((name) => nameOf(name).key)),
    titles: rubric.recognition.titles.map((title) => nameOf(title).key),
    rows: rowsOf(rubric.root),
  };
  outlooks.set(rubric, made);
  return made;
}

/** Its own names and those of its area. */
export function namesOf({ title, aliases, area }: Group, { areas }: Rubric): readonly string[] {
  const named = area === null ? undefined : areas.find(({ id }) => id === area);
  const ofArea = named === undefined ? [] : [named.title.id, named.title.en, ...named.aliases];
  return [title.id, title.en, ...aliases, ...ofArea];
}

function* groupsBelow(group: Group): Iterable<Group> {
  for (const child of group.children) {
    if (child.kind !== 'group') continue;
    yield child;
    yield* groupsBelow(child);
  }
}

function rowsOf(node: RubricNode): number {
  if (node.kind === 'indicator') return 1 + (node.formula?.counts.length ?? 0);
  return node.children.reduce((rows, child) => rows + rowsOf(child), 0);
}
