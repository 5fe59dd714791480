/** The questions of an assessment by change area, and by their own group where they belong to none. */
import type { Assessment, Figure, Interval, ReportedNode } from '../../domain/report.ts';
import type { Localized } from '../../domain/rubric.ts';

export interface Section {
  readonly title: Localized;
  readonly weight: Figure | null;
  readonly points: Figure | null;
  readonly range: Interval | null;
  /** Groups that are areas or parts of them, in the order of the form. */
  readonly nodes: readonly ReportedNode[];
}

/** Change areas in the order of the rubric, then what belongs to none. */
export function sectionsOf({ areas, tree }: Assessment): readonly Section[] {
  if (tree === null) return [];
  const nodes = new Map(nodesOf(tree).map((node) => [node.id, node]));
  const inAreas = new Set(areas.flatMap((area) => area.nodes));
  const byArea = areas.map(({ title, weight, points, range, nodes: ids }): Section => {
    const own = ids.flatMap((id) => nodes.get(id) ?? []);
    return { title, weight, points, range, nodes: own };
  });
  const others = outside(tree, inAreas).map((node): Section => {
    const { title, weight, points, range } = node;
    return { title, weight, points, range, nodes: [node] };
  });
  return [...byArea, ...others];
}

/** The lowest groups in which no change area stands and some question does. */
function outside(node: ReportedNode, inAreas: ReadonlySet<string>): readonly ReportedNode[] {
  if (inAreas.has(node.id) || node.kind === 'indicator') return [];
  const isPlain = node.level !== 'component' || node.children.some(({ kind }) => kind === 'indicator');
  const holdsArea = nodesOf(node).some(({ id }) => inAreas.has(id));
  return isPlain && !holdsArea ? [node] : node.children.flatMap((child) => outside(child, inAreas));
}

function nodesOf(node: ReportedNode): readonly ReportedNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

export function questionsOf(node: ReportedNode): readonly ReportedNode[] {
  return node.kind === 'indicator' ? [node] : node.children.flatMap(questionsOf);
}

/** The smallest parts with points of their own: sub-areas, and questions that have a weight. */
export function partsOf(node: ReportedNode): readonly ReportedNode[] {
  const below = node.children.filter((child) => child.weight !== null);
  return below.length === 0 ? [node] : below.flatMap(partsOf);
}
