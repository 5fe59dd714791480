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
  /** A weight the file states differs from the rubric's; `effect` is what weighing so would do to the index. */
  LKE602: { node: string; stated: string; expected: string; effect: string | null };
  /** The answer-type cell of a question names another scale than the rubric's. */
  LKE603: Altered;
  /** The list on an answer cell offers what the question's scale does not know. */
  LKE604: Altered;
  /** A value typed where the form has a formula. */
  LKE605: Altered;
  /** A value's formula unlike that of its neighbours. */
  LKE606: Altered;
  /** A total whose formula leaves out rows of its group, or takes in rows of another. */
  LKE607: Altered;
  /** Cells of the sheet show a formula error. */
  LKE608: { cells: number };
}

/**
 * `found` as the file has it, `expected` as the rubric or the rest of the form does (empty when that cannot be said).
 * `effect` is an exact text: what the value that the row shows would do to the index; null when that cannot be said.
 */
export interface Altered {
  node: string;
  found: string;
  expected: string;
  effect: string | null;
}

export const ALTERED_SEVERITIES = {
  LKE601: 'warning',
  LKE602: 'warning',
  LKE603: 'warning',
  LKE604: 'warning',
  LKE605: 'warning',
  LKE606: 'warning',
  LKE607: 'warning',
  LKE608: 'info',
} satisfies Record<keyof AlteredCodes, Severity>;
