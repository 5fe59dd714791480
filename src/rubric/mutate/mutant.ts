/** A rubric changed in one place, as a slip of the pen would. */
import type { MutationKind } from '../../domain/codes/rubric-case.ts';
import type { Group, Indicator, Rubric, RubricNode } from '../../domain/rubric.ts';

export interface Mutant {
  readonly kind: MutationKind;
  /** Of what: an id, or several in a form that a message can show. */
  readonly name: string;
  /** Before and after: exact figures, words, or ids. */
  readonly from: string;
  readonly to: string;
  /** The part of the original that was changed, and the keys in it, for a place in the text. */
  readonly part: object;
  readonly keys: readonly (string | number)[];
  /** Made when it is wanted: hundreds of rubrics at once would fill the memory for nothing. */
  readonly make: () => Rubric;
}

/** The tree with some nodes replaced; null takes a node out. Untouched parts stay the same objects. */
export function replaceNodes(root: Group, replaced: ReadonlyMap<string, RubricNode | null>): Group {
  const children = replaceBelow(root.children, replaced);
  const own = replaced.get(root.id);
  const group = own?.kind === 'group' ? own : root;
  return children === root.children && group === root ? root : { ...group, children };
}

function replaceBelow(
  children: readonly RubricNode[],
  replaced: ReadonlyMap<string, RubricNode | null>,
): readonly RubricNode[] {
  const made = children.flatMap((child): readonly RubricNode[] => {
    const own = replaced.get(child.id);
    if (own === null) return [];
    if (child.kind === 'group') return [replaceNodes(child, replaced)];
    return [own?.kind === 'indicator' ? own : child];
  });
  const isSame = made.length === children.length && made.every((child, index) => child === children[index]);
  return isSame ? children : made;
}

export function withNode(rubric: Rubric, node: RubricNode): Rubric {
  return { ...rubric, root: replaceNodes(rubric.root, new Map([[node.id, node]])) };
}

export function withoutNode(rubric: Rubric, id: string): Rubric {
  return { ...rubric, root: replaceNodes(rubric.root, new Map([[id, null]])) };
}

export function withIndicator(rubric: Rubric, indicator: Indicator, changes: Partial<Indicator>): Rubric {
  return withNode(rubric, { ...indicator, ...changes });
}
