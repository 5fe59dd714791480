/** LKE8xx batches, LKE98x the command line and faults of ours. */
import type { Severity } from '../diagnostic.ts';

export interface RunCodes {
  /** No bundled rubric and no file of that name. */
  LKE981: { name: string; known: readonly string[]; nearest: string | null };
}

export const RUN_SEVERITIES = {
  LKE981: 'error',
} satisfies Record<keyof RunCodes, Severity>;
