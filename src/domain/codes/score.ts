/** LKE55x and LKE56x: what comes up while scoring; LKE97x: how far the rubric behind a score is established. */
import type { Severity } from '../diagnostic.ts';

export interface ScoreCodes {
  /** The counts are all there and give no value: the formula would divide by 0. `dividend` is an exact text. */
  LKE551: { indicator: string; formula: 'ratio' | 'reduction'; dividend: string };
  /** A share above 1 was typed; it counts as 1. */
  LKE552: { indicator: string; raw: string };
  /** Nothing is answered: there is no index. */
  LKE560: { questions: number };
  /**
   * Some questions are answered, and the index is not known because of these nodes (the innermost whose figure
   * is not known); `missing` counts the questions behind it.
   */
  LKE561: { nodes: readonly string[]; missing: number };
  /** The rubric is a draft; `unverified` of its `figures` weights and rules rest on no source. */
  LKE970: { rubric: string; unverified: number; figures: number };
  /** The rubric is official, and `unverified` of its `figures` weights and rules rest on no source. */
  LKE971: { rubric: string; unverified: number; figures: number };
}

export const SCORE_SEVERITIES = {
  LKE551: 'warning',
  LKE552: 'info',
  LKE560: 'warning',
  LKE561: 'warning',
  LKE970: 'warning',
  LKE971: 'info',
} satisfies Record<keyof ScoreCodes, Severity>;
