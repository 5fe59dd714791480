/** LKE9xx below 980: the rubric's text, shape and laws. */
import type { Severity } from '../diagnostic.ts';

export interface RubricCodes {
  /** The text is not YAML. */
  LKE901: { problem: string };
}

export const RUBRIC_SEVERITIES = {
  LKE901: 'error',
} satisfies Record<keyof RubricCodes, Severity>;
