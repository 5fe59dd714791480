/** The form of a unit: the centre's own without what only the centre answers. */
import type { Group, Level, Rubric, RubricNode, UnitForm } from './rubric.ts';

/** Rubrics are never changed once made. */
const UNIT_RUBRICS = new WeakMap<Rubric, Rubric>();

/**
 * The rubric of a unit's form by itself: a rubric like any other, whose tree is the part of the centre's that units
 * answer. A node has the id of the centre's node that it is a part of. Its gates and bands are none: they are the
 * whole's. Throws for a rubric without units, and for one whose laws do not hold.
 */
export function unitRubricOf(rubric: Rubric): Rubric {
  const known = UNIT_RUBRICS.get(rubric);
  if (known !== undefined) return known;
  const { units } = rubric;
  const root = units === null ? null : unitTree(rubric.root, units);
  if (root === null) throw new Error(`${rubric.id} has no form for units`);
  const ids = idsBelow(root);
  const { recognition } = rubric;
  const made: Rubric = {
    ...rubric,
    root,
    units: null,
    gates: [],
    bands: null,
    recognition: {
      ...recognition,
      totals: recognition.totals.filter(({ node }) => ids.has(node)),
      notAsked: units?.centreWords ?? [],
    },
  };
  UNIT_RUBRICS.set(rubric, made);
  return made;
}

/** The tree that units answer; null when there is no such group, or nothing of it is left to them. */
export function unitTree(root: Group, { answers, centreOnly }: UnitForm): Group | null {
  const group = findGroup(root, answers);
  const pruned = group === null ? null : prune(group, new Set(centreOnly));
  return pruned?.kind === 'group' ? pruned : null;
}

/** Ids of the groups at which units and centre come together, in the order of the tree. */
export function meetingGroups(tree: Group, at: Level): readonly string[] {
  if (tree.level === at) return [tree.id];
  return tree.children.flatMap((child) => (child.kind === 'group' ? meetingGroups(child, at) : []));
}

function findGroup(group: Group, id: string): Group | null {
  if (group.id === id) return group;
  for (const child of group.children) {
    const found = child.kind === 'group' ? findGroup(child, id) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A sum that lacks parts counts for its whole weight over those that are left. */
function prune(node: RubricNode, without: ReadonlySet<string>): RubricNode | null {
  if (without.has(node.id)) return null;
  if (node.kind === 'indicator') return node;
  const children = node.children.flatMap((child) => prune(child, without) ?? []);
  if (children.length === 0) return null;
  const isShort = node.combine === 'sum' && children.length < node.children.length;
  return { ...node, combine: isShort ? 'rescaled-sum' : node.combine, children };
}

function idsBelow(node: RubricNode): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (one: RubricNode): void => {
    ids.add(one.id);
    if (one.kind === 'group') for (const child of one.children) visit(child);
  };
  visit(node);
  return ids;
}
