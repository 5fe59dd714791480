/** LKE972 to LKE979: the worked cases of a rubric, what they cover, and what they would notice. */
import type { Severity } from '../diagnostic.ts';

/** What a case expects something of. */
export type CaseSubject =
  | 'index'
  | 'lowest'
  | 'highest'
  | 'band'
  | 'gate'
  | 'check'
  | 'points'
  | 'share'
  | 'area'
  | 'unit'
  | 'finding';

/** The kinds of parts of a rubric that a case can touch. */
export type CoverageKind =
  | 'option'
  | 'number'
  | 'counts'
  | 'formula'
  | 'dependence'
  | 'policy'
  | 'check'
  | 'gate'
  | 'band'
  | 'units';

/** The ways in which a rubric is changed to see whether a case notices. */
export type MutationKind =
  | 'weights-shifted'
  | 'weight-changed'
  | 'option-value'
  | 'option-removed'
  | 'number-limit'
  | 'item-scale'
  | 'item-removed'
  | 'count-role'
  | 'dependence-removed'
  | 'dependence-target'
  | 'dependence-options'
  | 'policy'
  | 'area'
  | 'gate-bound'
  | 'gate-edge'
  | 'gate-nodes'
  | 'check-removed'
  | 'band-bound'
  | 'band-edge'
  | 'band-removed'
  | 'unit-question'
  | 'unit-missing';

export interface RubricCaseCodes {
  /** The cases are about another rubric than the one they lie beside. */
  LKE972: { found: string; expected: string };
  /** An answer that its question's scale does not have. */
  LKE973: { indicator: string; scale: string; raw: string; allowed: readonly string[] };
  /** A list of answers for a group that has more questions or fewer. */
  LKE974: { node: string; answers: number; questions: number };
  /** What a case gives is not what it expects; `expected` and `found` are exact figures or words of a report. */
  LKE975: { case: string; subject: CaseSubject; name: string; expected: string; found: string };
  /** A rubric without cases. */
  LKE976: { rubric: string; folder: string };
  /** Parts of a rubric that no case touches. */
  LKE977: { part: CoverageKind; untouched: readonly string[]; total: number };
  /** A change of the rubric that no case notices. */
  LKE978: { change: MutationKind; name: string; from: string; to: string };
  /** A case that expects nothing. */
  LKE979: { case: string };
}

export const RUBRIC_CASE_SEVERITIES = {
  LKE972: 'error',
  LKE973: 'error',
  LKE974: 'error',
  LKE975: 'error',
  LKE976: 'warning',
  LKE977: 'warning',
  LKE978: 'warning',
  LKE979: 'warning',
} satisfies Record<keyof RubricCaseCodes, Severity>;
