/** What an agency answered, indicator by indicator, with the cell each answer was read from. */
import type { Diagnostic } from './diagnostic.ts';
import type { Fraction } from './fraction.ts';
import type { CellPlace } from './place.ts';
import type { Assessor, Confidence } from './rubric.ts';

/** One count row's reading. */
export type CountValue =
  | { readonly kind: 'count'; readonly value: Fraction }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly raw: string };

export interface CountAnswer {
  /** Id of the count row in the rubric. */
  readonly count: string;
  readonly value: CountValue;
  readonly place: CellPlace | null;
}

/**
 * One indicator's reading.
 * - `choice`: an option of its scale
 * - `number`: a number within its scale
 * - `share`: a fraction 0..1 typed in place of counts ("0.85", "85%")
 * - `counts`: the count rows below it, at least one of them filled in
 * - `blank`: nothing, or the form's own placeholder
 * - `not-applicable`: marked so, where the rubric allows it
 * - `unreadable`: something that is no answer of its scale
 */
export type Value =
  | { readonly kind: 'choice'; readonly option: string }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'share'; readonly value: Fraction }
  | { readonly kind: 'counts'; readonly counts: readonly CountAnswer[] }
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'unreadable'; readonly raw: string };

export type ValueKind = Value['kind'];

/** How an indicator's row was found. */
export type Match = 'found' | 'not-found' | 'ambiguous';

export interface Answer {
  readonly indicator: string;
  readonly match: Match;
  readonly value: Value;
  /** The answer cell; null when the indicator's row was not found. */
  readonly place: CellPlace | null;
  /** The cell's text as the file has it; empty when blank. */
  readonly raw: string;
  /** The note or evidence beside the answer; empty when there is none. */
  readonly evidence: string;
}

/** A figure the file itself states, for comparison only: never scored. */
export interface StatedFigure {
  /** Id of a rubric node. */
  readonly node: string;
  readonly measure: 'points' | 'share' | 'weight';
  /** Null when the cell holds no number (an error, "Blm Diisi", nothing). */
  readonly value: Fraction | null;
  readonly raw: string;
  readonly place: CellPlace;
}

/** One block of answers in the table: an assessor's, or a year's. */
export interface Block {
  /** What `--by` takes: "self", "tpi", "2015". */
  readonly id: string;
  readonly assessor: Assessor | null;
  readonly year: number | null;
  readonly hidden: boolean;
  /** The column letters of its answers, as a spreadsheet shows them. */
  readonly answerColumn: string;
}

export interface Identity {
  /** From the workbook's own cell; null when it has none. */
  readonly agency: string | null;
  readonly year: number | null;
}

/**
 * Something in the file that is not as the rubric and the rest of the form have it. What it does to the index
 * is said once the score is known.
 * - `type`: the answer-type cell names another scale
 * - `options`: the list on the answer cell offers what the scale does not know
 * - `constant`: a value typed where its neighbours have a formula
 * - `formula`: a formula unlike its neighbours'
 * - `range`: a total whose formula leaves out rows of its group, or takes in others
 */
export interface Alteration {
  readonly kind: 'type' | 'options' | 'constant' | 'formula' | 'range';
  /** Id of the rubric node on whose row it stands. */
  readonly node: string;
  readonly place: CellPlace;
  /** As the file has it: type word, options, text, formula or cells. */
  readonly found: string;
  /** As the rubric or the neighbours have it. */
  readonly expected: string;
  /** The value that the file shows on that row; null when it shows no number. */
  readonly stated: Fraction | null;
}

/** What one unit answered, to be scored with the form of units. */
export interface UnitAnswers {
  /** As the unit is called: its sheet or its file. */
  readonly unit: string;
  /** Null for a unit that could not be read. */
  readonly answers: readonly Answer[] | null;
}

/** What was read of one workbook, for one rubric and one block. */
export interface Submission {
  readonly sheet: string;
  readonly block: Block;
  readonly otherBlocks: readonly Block[];
  readonly identity: Identity;
  /** One per indicator of the rubric, in the rubric's order. */
  readonly answers: readonly Answer[];
  readonly stated: readonly StatedFigure[];
  readonly alterations: readonly Alteration[];
  /** Cells of the block's columns whose cached result is an error: an unfilled form is full of them. */
  readonly errorCells: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A weight or rule of the rubric that a score was made with although it is not established. */
export interface Doubt {
  readonly node: string;
  readonly confidence: Confidence;
  readonly note: string;
}
