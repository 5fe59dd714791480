/** What a rubric may be used with, and should not be left with: laws first, then smells. */
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rubric } from '../domain/rubric.ts';
import { checkLaws } from './laws/laws.ts';
import { smellBounds } from './lint/bounds.ts';
import { smellConfidence } from './lint/confidence.ts';
import { smellKeywords } from './lint/keywords.ts';
import { smellLoneItems } from './lint/lone-items.ts';
import { smellScales } from './lint/scales.ts';
import { smellTitles } from './lint/titles.ts';
import { type Locate, NOWHERE } from './places.ts';

const SMELLS = [
  smellConfidence,
  smellTitles,
  smellLoneItems,
  smellKeywords,
  smellScales,
  smellBounds,
] as const satisfies readonly ((rubric: Rubric, locate: Locate) => readonly Diagnostic[])[];

/** Findings about a rubric, with places where `locate` knows them: broken laws, then smells. */
export function lintRubric(rubric: Rubric, locate: Locate = NOWHERE): readonly Diagnostic[] {
  return [...checkLaws(rubric, locate), ...SMELLS.flatMap((smell) => smell(rubric, locate))];
}
