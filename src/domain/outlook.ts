/** What a workbook of a rubric looks like from afar: enough to see that a workbook is not one. */
import type { Group, Rubric, RubricNode } from './rubric.ts';
import { wordKey } from './spelling.ts';

export interface Outlook {
  /** Of each group below the root, outermost first: the names that its heading may have, each as {@link wordKey} makes it. */
  readonly headings: readonly (readonly string[])[];
  /** Of the whole instrument, made so as well. */
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
    headings: groups.map((group) => namesOf(group, rubric).map(wordKey)),
    titles: rubric.recognition.titles.map(wordKey),
    rows: rowsOf(rubric.root),
  };
  outlooks.set(rubric, made);
  return made;
}

/** For a rubric whose tree is not made before it is asked for: what {@link outlookOf} says of it without the tree. */
export function knowOutlook(rubric: Rubric, outlook: Outlook): void {
  outlooks.set(rubric, outlook);
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
