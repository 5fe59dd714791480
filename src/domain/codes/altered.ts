/** LKE6xx: what the file states against what its answers and the rubric give. */
import type { Severity } from '../diagnostic.ts';

export interface AlteredCodes {
  /** A stated total differs from the computed one; the place is the first sub-area where the two part ways. */
  LKE601: { node: string; stated: string; computed: string; difference: string };
}

export const ALTERED_SEVERITIES = {
  LKE601: 'warning',
} satisfies Record<keyof AlteredCodes, Severity>;
