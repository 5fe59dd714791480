/**
 * What checking rubrics gave: linted, held against their worked cases, or changed on purpose. One value that every
 * format renders; JSON as it stands, like the Report about workbooks.
 */
import type { CoverageKind, MutationKind } from './codes/rubric-case.ts';
import type { Figure, Finding } from './report.ts';
import type { RubricStatus } from './rubric.ts';

export const RUBRIC_REPORT_VERSION = 1;

/** - `lint`: laws and smells; - `test`: worked cases and what they cover; - `mutate`: what the cases notice */
export type RubricReportKind = 'lint' | 'test' | 'mutate';

export interface RubricReport {
  readonly schemaVersion: typeof RUBRIC_REPORT_VERSION;
  readonly tool: { readonly name: 'lke'; readonly version: string };
  readonly kind: RubricReportKind;
  readonly rubrics: readonly CheckedRubric[];
  readonly counts: {
    readonly rubrics: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

export interface CheckedRubric {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the YAML text. */
  readonly sha256: string;
  /** Null when the text is no rubric; the findings say why. */
  readonly rubric: { readonly id: string; readonly version: string; readonly status: RubricStatus } | null;
  readonly findings: readonly Finding[];
  /** Null unless its cases were run. */
  readonly test: RubricTest | null;
  /** Null unless it was mutated. */
  readonly mutation: RubricMutation | null;
}

/** The worked cases of one rubric. */
export interface RubricTest {
  readonly cases: readonly CaseResult[];
  readonly passed: number;
  readonly failed: number;
  readonly coverage: readonly Coverage[];
}

export interface CaseResult {
  readonly case: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `invalid`: it does not fit the rubric, so that nothing could be compared. */
  readonly outcome: 'passed' | 'failed' | 'invalid';
  readonly index: Figure | null;
  readonly band: string | null;
  readonly gates: readonly {
    readonly gate: string;
    readonly outcome: 'passed' | 'failed' | 'undetermined';
  }[];
  /** Figures and outcomes that the case expects, and how many of them came out otherwise. */
  readonly compared: number;
  readonly differing: number;
}

/** The parts of one kind, and those that no case touches. */
export interface Coverage {
  readonly kind: CoverageKind;
  readonly total: number;
  readonly untouched: readonly string[];
}

/** What became of the changes. */
export interface RubricMutation {
  /** Changes that keep the laws: made, and noticed by some case. */
  readonly made: number;
  readonly noticed: number;
  /** Changes that break a law, which nobody could use. */
  readonly refused: number;
  /** noticed / made; null when nothing was made. */
  readonly score: Figure | null;
  readonly kinds: readonly MutationTally[];
}

export interface MutationTally {
  readonly kind: MutationKind;
  readonly made: number;
  readonly noticed: number;
  readonly refused: number;
}
