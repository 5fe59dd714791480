/** Questions changed: another scale, missing, counts in other roles. */
import type { CountRole, CountRow, FormulaUse, Indicator, Rubric } from '../../domain/rubric.ts';
import { standingsOf } from '../walk.ts';
import { type Mutant, withIndicator, withoutNode } from './mutant.ts';

export function mutateItems(rubric: Rubric): readonly Mutant[] {
  return standingsOf(rubric.root).flatMap(({ node, parent }) =>
    node.kind === 'group'
      ? []
      : [
          ...otherScale(rubric, node),
          // A group without questions cannot be written.
          ...(parent?.children.length === 1 ? [] : [removed(rubric, node)]),
          ...(node.formula === null ? [] : otherRoles(rubric, node, node.formula)),
        ],
  );
}

/** The next scale of the same kind, the first after the last. */
function otherScale(rubric: Rubric, indicator: Indicator): readonly Mutant[] {
  const own = rubric.scales.find(({ id }) => id === indicator.scale);
  const alike = rubric.scales.filter(({ kind }) => kind === own?.kind);
  const next = alike[(alike.findIndex(({ id }) => id === indicator.scale) + 1) % alike.length];
  if (next === undefined || next.id === indicator.scale) return [];
  return [
    {
      kind: 'item-scale',
      name: indicator.id,
      from: indicator.scale,
      to: next.id,
      part: indicator,
      keys: ['scale'],
      make: () => withIndicator(rubric, indicator, { scale: next.id }),
    },
  ];
}

function removed(rubric: Rubric, indicator: Indicator): Mutant {
  return {
    kind: 'item-removed',
    name: indicator.id,
    from: indicator.id,
    to: '',
    part: indicator,
    keys: [],
    make: () => withoutNode(rubric, indicator.id),
  };
}

const EXCHANGED: Readonly<Record<CountRole, CountRole>> = {
  part: 'whole',
  whole: 'part',
  before: 'now',
  now: 'before',
  noted: 'noted',
};

/** Both sides of a formula exchanged; each count noted only, or one that is only noted counted. */
function otherRoles(rubric: Rubric, indicator: Indicator, formula: FormulaUse): readonly Mutant[] {
  const counted = formula.name === 'ratio' ? 'whole' : 'before';
  const exchanged = formula.counts.map((count) => ({ ...count, role: EXCHANGED[count.role] }));
  const make = (
    part: object,
    name: string,
    from: string,
    to: string,
    counts: readonly CountRow[],
  ): Mutant => ({
    kind: 'count-role',
    name,
    from,
    to,
    part,
    keys: ['role'],
    make: () => withIndicator(rubric, indicator, { formula: { ...formula, counts } }),
  });
  const changed = (count: CountRow, changes: Partial<CountRow>) =>
    formula.counts.map((other) => (other === count ? { ...count, ...changes } : other));
  return [
    make(indicator, indicator.id, formula.name, `1/${formula.name}`, exchanged),
    ...formula.counts.map((count) => {
      const role = count.role === 'noted' ? counted : 'noted';
      return make(count, count.id, count.role, role, changed(count, { role, sumOf: [] }));
    }),
    ...formula.counts
      .filter((count) => count.sumOf.length > 0)
      .map((count) => make(count, count.id, 'sum-of', count.role, changed(count, { sumOf: [] }))),
  ];
}
