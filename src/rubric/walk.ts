/** Every node of a rubric's tree in its printed order. */
import type { Group, Indicator, RubricNode } from '../domain/rubric.ts';

export interface Standing {
  readonly node: RubricNode;
  /** Null for the root. */
  readonly parent: Group | null;
}

export function standingsOf(root: Group): readonly Standing[] {
  const standings: Standing[] = [];
  const visit = (node: RubricNode, parent: Group | null): void => {
    standings.push({ node, parent });
    if (node.kind === 'group') for (const child of node.children) visit(child, node);
  };
  visit(root, null);
  return standings;
}

export function indicatorsOf(root: Group): readonly Indicator[] {
  return standingsOf(root).flatMap(({ node }) => (node.kind === 'indicator' ? [node] : []));
}
