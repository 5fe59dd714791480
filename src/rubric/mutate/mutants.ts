/** Every change of a rubric that its cases are to notice, each in one place. */
import type { Rubric } from '../../domain/rubric.ts';
import { checkLaws } from '../laws/laws.ts';
import { NOWHERE } from '../places.ts';
import { mutateBands, mutateGates } from './bounds.ts';
import { mutateDependences } from './dependences.ts';
import { mutateItems } from './items.ts';
import type { Mutant } from './mutant.ts';
import { mutateAreas, mutatePolicies } from './policies.ts';
import { mutateScales } from './scales.ts';
import { mutateUnits } from './units.ts';
import { mutateWeights } from './weights.ts';

const MUTATIONS = [
  mutateWeights,
  mutateScales,
  mutateItems,
  mutateDependences,
  mutatePolicies,
  mutateAreas,
  mutateGates,
  mutateBands,
  mutateUnits,
] as const satisfies readonly ((rubric: Rubric) => readonly Mutant[])[];

export function mutantsOf(rubric: Rubric): readonly Mutant[] {
  return MUTATIONS.flatMap((mutate) => mutate(rubric));
}

/** Whether a changed rubric still keeps the laws; one that does not would be refused before it is used. */
export function keepsLaws(rubric: Rubric): boolean {
  return checkLaws(rubric, NOWHERE).length === 0;
}
