import type { RubricCodes } from '../../../domain/codes/rubric.ts';
import type { CodeAbouts } from '../../code-text.ts';
import { RUBRIC_LAWS_ABOUT } from './rubric-laws.ts';
import { RUBRIC_SHAPE_ABOUT } from './rubric-shape.ts';

export const RUBRIC_ABOUT = { ...RUBRIC_SHAPE_ABOUT, ...RUBRIC_LAWS_ABOUT } satisfies CodeAbouts<RubricCodes>;
