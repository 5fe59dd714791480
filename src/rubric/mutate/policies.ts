/** The rules for answers without a value changed, and groups taken out of their change area. */
import type { AbsencePolicy, Policy, Rubric } from '../../domain/rubric.ts';
import { indicatorsOf, standingsOf } from '../walk.ts';
import { type Mutant, withNode } from './mutant.ts';

const POLICIES: readonly AbsencePolicy[] = ['leave-out', 'zero', 'unknown'];
const CAUSES = ['blank', 'unreadable'] as const;

/** Only for kinds of scales that some question has: the others' rules decide nothing. */
export function mutatePolicies(rubric: Rubric): readonly Mutant[] {
  const used = new Set(indicatorsOf(rubric.root).map(({ scale }) => scale));
  const kinds = new Set(rubric.scales.filter(({ id }) => used.has(id)).map(({ kind }) => kind));
  return CAUSES.flatMap((cause) =>
    [...kinds].flatMap((kind) =>
      POLICIES.filter((rule) => rule !== rubric.policy[cause][kind]).map((rule): Mutant => {
        const policy: Policy = { ...rubric.policy, [cause]: { ...rubric.policy[cause], [kind]: rule } };
        return {
          kind: 'policy',
          name: `${cause} ${kind}`,
          from: rubric.policy[cause][kind],
          to: rule,
          part: rubric,
          keys: ['policy', cause, kind],
          make: () => ({ ...rubric, policy }),
        };
      }),
    ),
  );
}

export function mutateAreas(rubric: Rubric): readonly Mutant[] {
  return standingsOf(rubric.root).flatMap(({ node }) => {
    if (node.kind !== 'group' || node.area === null) return [];
    return [
      {
        kind: 'area' as const,
        name: node.id,
        from: node.area,
        to: '',
        part: node,
        keys: ['area'],
        make: () => withNode(rubric, { ...node, area: null }),
      },
    ];
  });
}
