/** A score with its derivation: a tree like the rubric's, each node with the steps that made its figure. */
import type { Fraction } from './fraction.ts';
import type { FormulaName, Level } from './rubric.ts';

/**
 * - `scored`: points are known
 * - `nothing-answered`: no answer below gives a value; points are null
 * - `undetermined`: some answer below is needed and missing; points are null
 * Points are null, never 0, when they are not known.
 */
export type ScoreState = 'scored' | 'nothing-answered' | 'undetermined';

/** Why an indicator has no value of its own. */
export type Absence =
  | 'blank'
  | 'not-applicable'
  | 'unreadable'
  | 'not-found'
  | 'incomputable'
  | 'unestablished';

/** One step of a derivation. Figures are exact; ids name rubric nodes or count rows. */
export type Step =
  | { readonly rule: 'option'; readonly option: string; readonly result: Fraction }
  | { readonly rule: 'divide'; readonly number: Fraction; readonly by: Fraction; readonly result: Fraction }
  | { readonly rule: 'share'; readonly number: Fraction; readonly capped: boolean; readonly result: Fraction }
  | {
      readonly rule: 'ratio';
      readonly part: Fraction;
      readonly whole: Fraction;
      readonly capped: boolean;
      readonly result: Fraction;
    }
  | {
      readonly rule: 'reduction';
      readonly before: Fraction;
      readonly now: Fraction;
      readonly special: 'both-zero' | 'negative' | null;
      readonly result: Fraction;
    }
  /** Count rows that must be filled in and are not. */
  | { readonly rule: 'counts-missing'; readonly counts: readonly string[] }
  /** A formula whose divisor is 0. */
  | { readonly rule: 'incomputable'; readonly formula: FormulaName; readonly dividend: Fraction }
  | { readonly rule: 'absent'; readonly absence: Absence }
  | { readonly rule: 'times'; readonly on: string; readonly factor: Fraction; readonly result: Fraction }
  /** The other's value is not known: the result is 0 when this one is, else not known. */
  | { readonly rule: 'times-unknown'; readonly on: string; readonly result: Fraction | null }
  | { readonly rule: 'zero-when'; readonly on: string; readonly option: string; readonly result: Fraction }
  /** The other's answer is blank (this value stands, and may yet fall to 0) or unreadable (it is not known). */
  | { readonly rule: 'zero-when-unknown'; readonly on: string; readonly result: Fraction | null }
  | { readonly rule: 'left-out'; readonly nodes: readonly string[] }
  | { readonly rule: 'counted-zero'; readonly nodes: readonly string[] }
  | { readonly rule: 'unknown-parts'; readonly nodes: readonly string[] }
  | { readonly rule: 'mean'; readonly sum: Fraction; readonly count: number; readonly result: Fraction }
  | { readonly rule: 'sum'; readonly nodes: readonly string[]; readonly result: Fraction }
  /** A sum that lacks parts, made to count for the whole weight: times weight / the weight of those present. */
  | {
      readonly rule: 'rescale';
      readonly weight: Fraction;
      readonly present: Fraction;
      readonly factor: Fraction;
      readonly result: Fraction;
    }
  | {
      readonly rule: 'weigh';
      readonly share: Fraction;
      readonly weight: Fraction;
      readonly result: Fraction;
    }

  /**
   * Centre and units together. `units` are those with a figure, which make the mean over the units; `result` is the
   * mean of that and of the centre's own share.
   */
  | {
      readonly rule: 'roll-up';
      readonly centre: Fraction | null;
      readonly units: readonly UnitShare[];
      readonly leftOut: readonly string[];
      readonly countedZero: readonly string[];
      readonly unknown: readonly string[];
      readonly mean: Fraction | null;
      readonly result: Fraction | null;
    };

export type RuleName = Step['rule'];

/** A unit's share of one group. */
export interface UnitShare {
  readonly unit: string;
  readonly share: Fraction;
}

/** Questions below a node by what was read; they add up: questions = the sum of the others. */
export interface Tally {
  readonly questions: number;
  readonly answered: number;
  readonly blank: number;
  readonly notApplicable: number;
  readonly unreadable: number;
  /** Rows that were not found in the workbook, or could not be told apart. */
  readonly notFound: number;
}

export interface ScoreNode {
  readonly id: string;
  readonly kind: 'group' | 'indicator';
  readonly level: Level | 'indicator';
  readonly state: ScoreState;
  /** Points at a share of 1; null where the rubric gives none (an indicator of a mean, a heading). */
  readonly weight: Fraction | null;
  /** 0..1; null when not known. */
  readonly share: Fraction | null;
  /** share x weight, or the sum of the children's; null when not known or when there is no weight. */
  readonly points: Fraction | null;
  /**
   * The lowest and highest share still possible when what is missing or unreadable is filled in, all of it or
   * a part; equal when nothing is.
   */
  readonly lowShare: Fraction;
  readonly highShare: Fraction;
  readonly tally: Tally;
  readonly steps: readonly Step[];
  readonly children: readonly ScoreNode[];
}

export interface CheckResult {
  readonly check: string;
  /** `undetermined` when the figure is not known and the interval does not decide it. */
  readonly outcome: 'passed' | 'failed' | 'undetermined';
  /** The figure in the check's measure; null when not known. */
  readonly figure: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly bound: Fraction;
  /** figure - bound; null when the figure is not known. */
  readonly margin: Fraction | null;
}

export interface GateResult {
  readonly gate: string;
  readonly outcome: 'passed' | 'failed' | 'undetermined';
  readonly checks: readonly CheckResult[];
}

export interface BandResult {
  /** The band of the index; null when the index is not known. */
  readonly band: string | null;
  /** The bands of the lowest and highest index still possible. */
  readonly low: string;
  readonly high: string;
}

/** One change area over all components it appears in. */
export interface AreaScore {
  readonly area: string;
  readonly nodes: readonly string[];
  readonly weight: Fraction;
  readonly points: Fraction | null;
  readonly low: Fraction;
  readonly high: Fraction;
  readonly tally: Tally;
}

/** A unit's form scored by itself. */
export interface UnitScore {
  readonly unit: string;
  /** The part of the rubric that units answer; null for a unit that could not be read. */
  readonly root: ScoreNode | null;
  readonly areas: readonly AreaScore[];
}

/** What an index of centre and units was made of. */
export interface RollUp {
  /** The rubric's whole tree as the centre's answers alone make it. */
  readonly centre: ScoreNode;
  /** In the order they were given. */
  readonly units: readonly UnitScore[];
}

export interface Score {
  /** Where units enter, with them. */
  readonly root: ScoreNode;
  readonly areas: readonly AreaScore[];
  readonly gates: readonly GateResult[];
  readonly band: BandResult | null;
  /** Null for a rubric without units. */
  readonly rollUp: RollUp | null;
}
