/** LKE6xx: what the file states against what its answers and the rubric give. */
import type { Severity } from '../diagnostic.ts';

export interface AlteredCodes {
  /**
   * A figure the file states differs from the computed one, and this is where the two part ways: what the file
   * states below it does not explain the difference. Figures are exact texts; `effect` is the difference it
   * makes to the index, null when that cannot be said.
   */
  LKE601: {
    node: string;
    measure: 'points' | 'share';
    stated: string;
    computed: string;
    difference: string;
    effect: string | null;
  };
  /** A weight the file states differs from the rubric's. */
  LKE602: { node: string; stated: string; expected: string };
}

export const ALTERED_SEVERITIES = {
  LKE601: 'warning',
  LKE602: 'warning',
} satisfies Record<keyof AlteredCodes, Severity>;
