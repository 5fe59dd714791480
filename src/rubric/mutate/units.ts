/** What units are asked changed by one part, and what becomes of units without a figure. */
import type { AbsencePolicy, Rubric, UnitForm } from '../../domain/rubric.ts';
import { unitTree } from '../../domain/unit-form.ts';
import { indicatorsOf } from '../walk.ts';
import type { Mutant } from './mutant.ts';

const POLICIES: readonly AbsencePolicy[] = ['leave-out', 'zero', 'unknown'];

export function mutateUnits(rubric: Rubric): readonly Mutant[] {
  const { units, root } = rubric;
  const tree = units === null ? null : unitTree(root, units);
  if (units === null || tree === null) return [];
  const withForm = (changes: Partial<UnitForm>) => () => ({ ...rubric, units: { ...units, ...changes } });
  const asked = units.centreOnly.map((id, index): Mutant => {
    const centreOnly = units.centreOnly.filter((other) => other !== id);
    const about = { part: units.centreOnly, keys: [index], make: withForm({ centreOnly }) };
    return { kind: 'unit-question', name: id, from: 'centre-only', to: 'units', ...about };
  });
  const left = indicatorsOf(tree).map(({ id }): Mutant => {
    const about = {
      part: units,
      keys: ['centre-only'],
      make: withForm({ centreOnly: [...units.centreOnly, id] }),
    };
    return { kind: 'unit-question', name: id, from: 'units', to: 'centre-only', ...about };
  });
  const rules = POLICIES.filter((rule) => rule !== units.missing).map((missing): Mutant => {
    const about = { part: units, keys: ['roll-up', 'missing'], make: withForm({ missing }) };
    return { kind: 'unit-missing', name: 'missing', from: units.missing, to: missing, ...about };
  });
  return [...asked, ...left, ...rules];
}
