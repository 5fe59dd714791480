/** LKE955 to LKE959 and LKE998: one rubric beside another, extending it or compared with it. */
import type { Severity } from '../diagnostic.ts';

export interface RubricRelationCodes {
  /** Two nodes say that they were the same old one: its answers would count twice. */
  LKE955: { was: string; first: string; second: string };
  /** A rubric that extends another was read without it; `base` is what it extends. */
  LKE956: { base: string };
  /** Rubrics extend one another in a circle, or more of them than is followed. */
  LKE957: { base: string; limit: number };
  /** Not a report of this program; `part` is what is not as it should be. */
  LKE958: { file: string; part: string };
  /** An overlay adds to, weighs or takes the place of something its base does not have in that way. */
  LKE959: { target: string; trouble: 'not-a-group' | 'no-such-sibling' | 'no-weight' | 'other-list' };
  /** There is nothing to compare: no submission in the folder or report, or none that could be scored. */
  LKE998: { path: string; submissions: number; rubric: string };
}

export const RUBRIC_RELATION_SEVERITIES = {
  LKE955: 'error',
  LKE956: 'error',
  LKE957: 'error',
  LKE958: 'error',
  LKE959: 'error',
  LKE998: 'error',
} satisfies Record<keyof RubricRelationCodes, Severity>;
