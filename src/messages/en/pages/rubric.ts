import type { RubricCodes } from '../../../domain/codes/rubric.ts';
import type { RubricCaseCodes } from '../../../domain/codes/rubric-case.ts';
import type { CodeAbouts } from '../../code-text.ts';
import { RUBRIC_CASES_ABOUT } from './rubric-cases.ts';
import { RUBRIC_LAWS_ABOUT } from './rubric-laws.ts';
import { RUBRIC_SHAPE_ABOUT } from './rubric-shape.ts';
import { RUBRIC_SMELLS_ABOUT } from './rubric-smells.ts';

export const RUBRIC_ABOUT = {
  ...RUBRIC_SHAPE_ABOUT,
  ...RUBRIC_LAWS_ABOUT,
  ...RUBRIC_SMELLS_ABOUT,
  ...RUBRIC_CASES_ABOUT,
} satisfies CodeAbouts<RubricCodes & RubricCaseCodes>;
