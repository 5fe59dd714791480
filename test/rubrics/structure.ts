/** Figures of a rubric in a form that tests can name: points as decimal texts, counts by part of the tree. */
import { toExactText } from '../../src/domain/fraction.ts';
import type { Group, Indicator, Rubric, RubricNode } from '../../src/domain/rubric.ts';
import { indicatorsOf, standingsOf } from '../../src/rubric/walk.ts';

export function nodeOf(rubric: Rubric, id: string): RubricNode {
  const standing = standingsOf(rubric.root).find(({ node }) => node.id === id);
  if (standing === undefined) throw new Error(`${rubric.id} has no ${id}`);
  return standing.node;
}

export function groupOf(rubric: Rubric, id: string): Group {
  const node = nodeOf(rubric, id);
  if (node.kind !== 'group') throw new Error(`${id} is no group`);
  return node;
}

export function itemOf(rubric: Rubric, id: string): Indicator {
  const node = nodeOf(rubric, id);
  if (node.kind !== 'indicator') throw new Error(`${id} is no item`);
  return node;
}

/** "6": a weight exactly; "-" where there is none. */
export function weightOf(node: RubricNode): string {
  return node.weight === null ? '-' : toExactText(node.weight);
}

/** One line a child: "mp.1 1 3" is its id, its weight and how many items lie below. */
export function childLines(group: Group): readonly string[] {
  return group.children.map((child) => `${child.id} ${weightOf(child)} ${itemsBelow(child).length}`);
}

export function itemsBelow(node: RubricNode): readonly Indicator[] {
  return node.kind === 'indicator' ? [node] : indicatorsOf(node);
}

/** How many items have each scale: "abc 51, abcd 52". */
export function scaleCounts(items: readonly Indicator[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { scale } of items) counts[scale] = (counts[scale] ?? 0) + 1;
  return counts;
}
