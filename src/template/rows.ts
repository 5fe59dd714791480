/** The rows of a form: the rubric's tree in order, counts below their questions, totals below their components. */
import type { CountRow, Group, Indicator, Rubric, RubricNode } from '../domain/rubric.ts';

export type FormRow =
  | { readonly kind: 'group'; readonly group: Group; readonly depth: number }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  | { readonly kind: 'count'; readonly indicator: Indicator; readonly count: CountRow }
  | { readonly kind: 'total'; readonly group: Group; readonly label: string }
  | { readonly kind: 'gap' };

export interface PlacedRow {
  /** 1-based. */
  readonly number: number;
  readonly row: FormRow;
}

/** Every row of the form in its order; `depth` of a group is 1 for the outermost. */
export function layRows(rubric: Rubric): readonly FormRow[] {
  const rows: FormRow[] = [];
  for (const component of rubric.root.children) {
    rows.push(...rowsOf(component, 1));
    const label = totalLabel(rubric, component.id);
    if (component.kind === 'group' && label !== null) {
      rows.push({ kind: 'total', group: component, label }, { kind: 'gap' });
    }
  }
  const label = totalLabel(rubric, rubric.root.id);
  if (label !== null) rows.push({ kind: 'total', group: rubric.root, label });
  return rows;
}

function rowsOf(node: RubricNode, depth: number): readonly FormRow[] {
  if (node.kind === 'group') {
    return [
      { kind: 'group', group: node, depth },
      ...node.children.flatMap((child) => rowsOf(child, depth + 1)),
    ];
  }
  const counts = node.formula?.counts ?? [];
  return [
    { kind: 'indicator', indicator: node },
    ...counts.map((count): FormRow => ({ kind: 'count', indicator: node, count })),
  ];
}

/** The label of the row that states a node's total; null when the rubric's form has none. */
function totalLabel(rubric: Rubric, node: string): string | null {
  const words = rubric.recognition.totals.find((total) => total.node === node)?.words;
  return words?.[0]?.toUpperCase() ?? null;
}

/** How deep the groups of a tree are nested; the root is not counted. */
export function depthOf(group: Group): number {
  return Math.max(0, ...group.children.map((child) => (child.kind === 'group' ? 1 + depthOf(child) : 0)));
}
