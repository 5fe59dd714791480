/** The rubric codes in the two parts in which their texts are written. */
import type { RubricCodes } from '../domain/codes/rubric.ts';

/** The text of a rubric and its shape. */
export type ShapeCodes = Pick<RubricCodes, Extract<keyof RubricCodes, `LKE90${string}` | `LKE91${string}`>>;
/** Its laws, and what merely smells. */
export type LawCodes = Omit<RubricCodes, keyof ShapeCodes>;
