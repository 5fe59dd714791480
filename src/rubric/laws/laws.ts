/** The laws of a rubric: what must hold before any score may be made with it. */
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Rubric } from '../../domain/rubric.ts';
import type { Locate } from '../places.ts';
import { checkAreas } from './areas.ts';
import { checkBounds } from './bounds.ts';
import { checkDependences } from './dependences.ts';
import { checkFormulas } from './formulas.ts';
import { checkNames } from './names.ts';
import { checkReferences } from './references.ts';
import { checkScales } from './scales.ts';
import { checkUnits } from './units.ts';
import { checkWas } from './was.ts';
import { checkWeights } from './weights.ts';
import { checkWords } from './words.ts';

const LAWS = [
  checkNames,
  checkWas,
  checkReferences,
  checkAreas,
  checkScales,
  checkWeights,
  checkFormulas,
  checkDependences,
  checkBounds,
  checkWords,
  checkUnits,
] as const satisfies readonly ((rubric: Rubric, locate: Locate) => readonly Diagnostic[])[];

/** Every broken law of the rubric, exactly computed; empty for a rubric that may be used. */
export function checkLaws(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  return LAWS.flatMap((check) => check(rubric, locate));
}
