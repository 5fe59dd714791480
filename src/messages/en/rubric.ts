import type { RubricCodes } from '../../domain/codes/rubric.ts';
import type { CodeTexts } from '../code-text.ts';
import { RUBRIC_LAWS } from './rubric-laws.ts';
import { RUBRIC_SHAPE } from './rubric-shape.ts';

export const RUBRIC = { ...RUBRIC_SHAPE, ...RUBRIC_LAWS } satisfies CodeTexts<RubricCodes>;
