/**
 * The Report: the one product of a run, which every format renders and the exit code is read from.
 *
 * It is JSON as it stands (no bigint, no undefined, fixed key order) and lives on after the run: `schemaVersion`
 * changes whenever its shape does.
 */
import type { Severity } from './diagnostic.ts';
import type { Place } from './place.ts';
import type { Confidence, Level, Localized, RubricStatus } from './rubric.ts';
import type { Absence, ScoreState, Tally } from './score.ts';
import type { Block, CountValue, Identity, Match, ValueKind } from './submission.ts';

export const SCHEMA_VERSION = 1;

/** A figure for machines: the nearest double and the exact fraction ("n/d"). */
export interface Figure {
  readonly value: number;
  readonly exact: string;
}

export interface Interval {
  readonly low: Figure;
  readonly high: Figure;
}

export interface ReportedRubric {
  readonly id: string;
  readonly version: string;
  readonly status: RubricStatus;
  readonly sha256: string;
  readonly title: Localized;
  readonly indexTitle: Localized;
  readonly regulation: Localized;
  readonly notes: readonly Localized[];
}

export interface ReportedFile {
  /** As the user named it, with forward slashes. */
  readonly name: string;
  /** Both null when the file could not be read. */
  readonly size: number | null;
  readonly sha256: string | null;
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place | null;
  /** The place as a spreadsheet program or an editor writes it; null with `place`. */
  readonly at: string | null;
  readonly args: unknown;
  readonly message: Localized;
  readonly cure: Localized;
}

/** One step of a derivation with its figures as exact texts. */
export interface ReportedStep {
  readonly rule: string;
  readonly [operand: string]: unknown;
}

export interface ReportedNode {
  readonly id: string;
  readonly kind: 'group' | 'indicator';
  readonly level: Level | 'indicator';
  readonly number: string | null;
  readonly title: Localized;
  readonly state: ScoreState;
  readonly weight: Figure | null;
  readonly share: Figure | null;
  readonly points: Figure | null;
  /** Points where the node has a weight; null elsewhere. */
  readonly range: Interval | null;
  readonly tally: Tally;
  readonly confidence: Confidence;
  /**
   * For an indicator whose answer has a value: by how many points the index would rise if this one answer became
   * the best there is, all others staying as they are. Null elsewhere: of gaps it is `range` that tells.
   */
  readonly attainable: Figure | null;
  /** The rubric's text for an answer that leaves something attainable; null elsewhere. */
  readonly recommendation: Localized | null;
  readonly steps: readonly ReportedStep[];
  /** For an indicator: what was read. */
  readonly answer: ReportedAnswer | null;
  readonly children: readonly ReportedNode[];
}

/** One count row's reading. */
export interface ReportedCount {
  readonly count: string;
  readonly kind: CountValue['kind'];
  /** An exact text; null when it is blank or unreadable. */
  readonly value: string | null;
  /** The cell's text when it is unreadable; else null. */
  readonly raw: string | null;
  readonly place: Place | null;
  readonly at: string | null;
}

export interface ReportedAnswer {
  readonly match: Match;
  readonly kind: ValueKind;
  /** The option, the number or share as an exact text, or the counts; null when there is none. */
  readonly value: string | readonly ReportedCount[] | null;
  readonly absence: Absence | null;
  readonly raw: string;
  readonly place: Place | null;
  readonly at: string | null;
  readonly evidence: string;
}

export interface ReportedArea {
  readonly id: string;
  readonly title: Localized;
  readonly nodes: readonly string[];
  readonly weight: Figure;
  readonly points: Figure | null;
  readonly range: Interval;
  readonly tally: Tally;
}

export interface ReportedCheck {
  readonly id: string;
  readonly title: Localized;
  /** The nodes whose points are added up. */
  readonly nodes: readonly string[];
  readonly measure: 'points' | 'share';
  readonly outcome: 'passed' | 'failed' | 'undetermined';
  readonly figure: Figure | null;
  readonly range: Interval;
  readonly bound: Figure;
  readonly inclusive: boolean;
  readonly margin: Figure | null;
  readonly confidence: Confidence;
  readonly note: string;
}

export interface ReportedGate {
  readonly id: string;
  readonly title: Localized;
  readonly outcome: 'passed' | 'failed' | 'undetermined';
  readonly checks: readonly ReportedCheck[];
}

export interface ReportedBand {
  readonly id: string | null;
  readonly title: Localized | null;
  /** The band's own lower bound; null for the lowest band and when the index is not known. */
  readonly lower: Figure | null;
  /** True: an index equal to `lower` is in this band. */
  readonly inclusive: boolean;
  readonly low: string;
  readonly high: string;
  readonly confidence: Confidence;
  readonly note: string;
  /** The next band up; null at the top or when the index is not known. */
  readonly next: NextBand | null;
}

export interface NextBand {
  readonly id: string;
  readonly bound: Figure;
  /** False: the index must exceed `bound`, so that `missing` alone does not reach the band. */
  readonly inclusive: boolean;
  /** bound - index. */
  readonly missing: Figure;
}

/** How the file's own figures compare with the computed ones. */
export interface Comparison {
  /** `agrees`: every compared figure within 1e-9; `none`: there is nothing to compare. */
  readonly outcome: 'agrees' | 'differs' | 'none';
  readonly compared: number;
  readonly differing: number;
  /** Numbers the file states where none could be computed. */
  readonly uncomputed: number;
}

/** What another assessor's block of the same sheet comes to. */
export interface BesideBlock {
  readonly block: Block;
  readonly index: Figure | null;
  readonly range: Interval;
  /** In the order of the assessment's own areas. */
  readonly areas: readonly {
    readonly id: string;
    readonly points: Figure | null;
    readonly range: Interval;
  }[];
}

export interface Assessment {
  readonly file: ReportedFile;
  /** `failed`: no score could be made; the findings say why. */
  readonly outcome: 'scored' | 'nothing-answered' | 'undetermined' | 'failed';
  readonly rubric: ReportedRubric | null;
  /** How the rubric was chosen. */
  readonly rubricChoice: 'given' | 'recognised' | null;
  readonly sheet: string | null;
  readonly block: Block | null;
  readonly otherBlocks: readonly Block[];
  /** Those of `otherBlocks` that another assessor filled in, where `block` is an assessor's. */
  readonly beside: readonly BesideBlock[];
  readonly identity: Identity | null;
  readonly index: Figure | null;
  readonly range: Interval | null;
  readonly maximum: Figure | null;
  readonly band: ReportedBand | null;
  readonly gates: readonly ReportedGate[];
  readonly areas: readonly ReportedArea[];
  readonly tally: Tally | null;
  readonly comparison: Comparison | null;
  readonly tree: ReportedNode | null;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'lke'; readonly version: string };
  readonly assessments: readonly Assessment[];
  /** Findings of the run as a whole. */
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly files: number;
    readonly scored: number;
    readonly nothingAnswered: number;
    readonly undetermined: number;
    readonly failed: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}
