/**
 * What a change of the rubric does to the same submissions, as one value that every format renders; JSON as it
 * stands, like the Report, and made of nothing that differs from run to run.
 */
import type { Figure, Interval } from './report.ts';
import type { Localized } from './rubric.ts';
import type { ComparedRubric } from './rubric-diff.ts';

export const IMPACT_VERSION = 1;

export type Outcome = 'passed' | 'failed' | 'undetermined';

/** How one submission stands under one of the rubrics. */
export interface Standing {
  /** Null when it is not known. */
  readonly index: Figure | null;
  readonly range: Interval;
  /** Among the submissions whose index is known under both rubrics, 1 the highest; equal ones share a rank. */
  readonly rank: number | null;
  /** Null when the rubric has none, or when it is not known. */
  readonly band: string | null;
}

export interface GateChange {
  readonly gate: string;
  /** Null where the rubric has no such gate. */
  readonly old: Outcome | null;
  readonly new: Outcome | null;
}

/**
 * - `flip`: another predicate; - `lost`: a gate that passed fails; - `gained`: a gate that did not pass does
 * - `unsettled`: a predicate, a gate or an index that was known is not known any more
 * - `settled`: the reverse; - `index`: another index and nothing above; - `rank`: another rank alone
 */
export type Consequence = 'flip' | 'lost' | 'gained' | 'unsettled' | 'settled' | 'index' | 'rank';

/** One submission that the change touches. */
export interface TouchedSubmission {
  readonly file: string;
  readonly agency: string | null;
  /** From the gravest; never empty. */
  readonly consequences: readonly Consequence[];
  readonly old: Standing;
  readonly new: Standing;
  /** new - old; null when either is not known. */
  readonly change: Figure | null;
  /** Ranks gained (above 0) or lost; null when it has none. */
  readonly rankMove: number | null;
  /** Gates with another outcome. */
  readonly gates: readonly GateChange[];
}

/**
 * Why answers of a question were not carried over, or how.
 * - `added`: the new rubric asks what the old one did not; - `dropped`: the reverse
 * - `alike`: another id, and only its likeness says that it is the same question
 * - `merged`: it takes the place of several questions that were answered differently
 * - `unfit`: the answer is none of the new scale
 * - `by-letter`: carried over, by the same letter or number of another scale
 */
export type CarryingTrouble = 'added' | 'dropped' | 'alike' | 'merged' | 'unfit' | 'by-letter';

export interface QuestionTrouble {
  readonly trouble: CarryingTrouble;
  /** In the new rubric; null for what was dropped. */
  readonly question: string | null;
  /** In the old rubric; null for what was added. */
  readonly was: string | null;
  readonly title: Localized;
  /** Submissions concerned. */
  readonly submissions: number;
}

/**
 * Why a submission could not be compared: it could not be scored, it was scored by another rubric, or its answers
 * are none of the old rubric's.
 */
export type SkipReason = 'failed' | 'other-rubric' | 'unfit';

export interface SkippedSubmission {
  readonly file: string;
  readonly reason: SkipReason;
}

export interface Spread {
  readonly lowest: Figure;
  readonly median: Figure;
  readonly mean: Figure;
  readonly highest: Figure;
}

export interface BandCount {
  /** Null for submissions whose predicate is not known. */
  readonly band: string | null;
  readonly title: Localized | null;
  readonly old: number;
  readonly new: number;
}

export interface Impact {
  readonly schemaVersion: typeof IMPACT_VERSION;
  readonly tool: { readonly name: 'lke'; readonly version: string };
  readonly old: ComparedRubric;
  readonly new: ComparedRubric;
  /** The gravest consequence first, then the largest change, then by file. */
  readonly touched: readonly TouchedSubmission[];
  readonly bands: readonly BandCount[];
  /** Of the submissions whose index is known under both; null when there are none. */
  readonly spread: { readonly old: Spread; readonly new: Spread } | null;
  readonly troubles: readonly QuestionTrouble[];
  readonly skipped: readonly SkippedSubmission[];
  readonly counts: {
    readonly submissions: number;
    readonly compared: number;
    /** Of them, those with an index under both rubrics. */
    readonly ranked: number;
    readonly touched: number;
    readonly untouched: number;
    readonly flips: number;
    readonly lost: number;
    readonly gained: number;
    readonly unsettled: number;
    readonly indexChanges: number;
    readonly rankMoves: number;
  };
}
