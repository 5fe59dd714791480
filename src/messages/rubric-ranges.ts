/** The rubric codes in the parts in which their texts are written. */
import type { RubricCodes } from '../domain/codes/rubric.ts';

/** The text of a rubric and its shape. */
export type ShapeCodes = Pick<RubricCodes, Extract<keyof RubricCodes, `LKE90${string}` | `LKE91${string}`>>;
/** What merely smells. */
export type SmellCodes = Pick<RubricCodes, Extract<keyof RubricCodes, `LKE96${string}`>>;
/** Its laws. */
export type LawCodes = Omit<RubricCodes, keyof ShapeCodes | keyof SmellCodes>;
