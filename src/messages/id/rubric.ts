import type { RubricCodes } from '../../domain/codes/rubric.ts';
import type { RubricCaseCodes } from '../../domain/codes/rubric-case.ts';
import type { CodeTexts } from '../code-text.ts';
import { RUBRIC_CASES } from './rubric-cases.ts';
import { RUBRIC_LAWS } from './rubric-laws.ts';
import { RUBRIC_SHAPE } from './rubric-shape.ts';
import { RUBRIC_SMELLS } from './rubric-smells.ts';

export const RUBRIC = {
  ...RUBRIC_SHAPE,
  ...RUBRIC_LAWS,
  ...RUBRIC_SMELLS,
  ...RUBRIC_CASES,
} satisfies CodeTexts<RubricCodes & RubricCaseCodes>;
