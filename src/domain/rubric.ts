/**
 * A rubric: one generation of one instrument (tree, weights, scales, gates, bands) as strict data.
 *
 * Every default is filled in when a rubric is lowered, so nothing here is optional and no worker room decides
 * one. Numbers are exact. A rubric that breaks its laws never becomes a value of this type in use.
 */
import type { Fraction } from './fraction.ts';
import type { Localized } from './localized.ts';
import type { Recognition } from './recognition.ts';
import type { FormulaUse, Scale, ScaleKind } from './scale.ts';

export type { Localized } from './localized.ts';
export type { Assessor, ColumnRole, HeaderWord, Recognition } from './recognition.ts';
export type { CountRole, CountRow, FormulaName, FormulaUse, Option, Scale, ScaleKind } from './scale.ts';

/** How well a figure of the rubric is established. */
export type Confidence = 'confirmed' | 'one-source' | 'unverified' | 'derived';

export interface Provenance {
  readonly confidence: Confidence;
  /** Keys of `Rubric.sources`. */
  readonly sources: readonly string[];
  /** What is doubtful, or where sources disagree; empty when nothing is. */
  readonly note: string;
}

export interface Source {
  readonly id: string;
  /** Regulation, article, or the kind of document. */
  readonly title: string;
}

export type RubricStatus = 'official' | 'draft';

/** Levels of the tree, outermost first. `part` divides a sub-area. */
export type Level = 'component' | 'area' | 'sub-area' | 'part';

/**
 * A dependence of one indicator on an earlier one.
 * - `times`: this value is multiplied by the other's (its value after its own dependences)
 * - `zero-when`: this value is 0 when the other's answer is one of `options`
 */
export type Dependence =
  | { readonly kind: 'times'; readonly on: string; readonly provenance: Provenance }
  | {
      readonly kind: 'zero-when';
      readonly on: string;
      readonly options: readonly string[];
      readonly provenance: Provenance;
    };

export interface Indicator {
  readonly kind: 'indicator';
  readonly id: string;
  /** As printed on the form: "a", "1"; null when the form has none. */
  readonly number: string | null;
  readonly title: Localized;
  /** Points at a value of 1, under a `sum` parent; null under a `mean` parent. */
  readonly weight: Fraction | null;
  readonly provenance: Provenance;
  /** Key of `Rubric.scales`. */
  readonly scale: string;
  /** For a scale of kind `formula`, and only there. */
  readonly formula: FormulaUse | null;
  readonly dependences: readonly Dependence[];
  /**
   * Words by which its row is told from its neighbours' in a workbook: a row is its when the label holds all of
   * them, and fewer of any neighbour's. "a|b" is found when either is; see domain/keywords.
   */
  readonly keywords: readonly string[];
  /** What an assessor would recommend on a weak answer: its own text or that of a group above; null when there is none. */
  readonly recommendation: Localized | null;
  /** Ids that the same question had in earlier rubrics: its old answers are taken over from there. */
  readonly was: readonly string[];
}

/**
 * How a group's children make its score.
 * - `sum`: points are the sum of the children's points
 * - `mean`: share is the mean of the children's shares, points = share x weight
 * - `pooled-mean`: share is the mean over every indicator below, whatever headings lie between
 * - `rescaled-sum`: share is the sum of the children's points / the sum of their weights, points = share x weight;
 *   no rubric says so, it is what a unit's form makes of a sum of which it lacks parts
 */
export type Combine = 'sum' | 'mean' | 'pooled-mean' | 'rescaled-sum';

export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly level: Level;
  /** As printed on the form: "I", "1", "A"; null when the form has none. */
  readonly number: string | null;
  readonly title: Localized;
  /** Other names the same group has in workbooks and other years. */
  readonly aliases: readonly string[];
  /** Key of `Rubric.areas` when the group is (a part of) a change area; else null. */
  readonly area: string | null;
  /** Points at a share of 1; null for a heading under a `pooled-mean` group. */
  readonly weight: Fraction | null;
  readonly provenance: Provenance;
  readonly combine: Combine;
  /** What questions below that have no text of their own are recommended: this group's text or that of one above. */
  readonly recommendation: Localized | null;
  /** Ids that the same group had in earlier rubrics. */
  readonly was: readonly string[];
  readonly children: readonly RubricNode[];
}

export type RubricNode = Group | Indicator;

/** One change area, wherever in the tree its groups stand. */
export interface Area {
  readonly id: string;
  readonly title: Localized;
  readonly aliases: readonly string[];
}

/**
 * What an answer that gives no value does to the mean or sum it belongs to.
 * - `leave-out`: leaves the mean; in a sum the points are unknown
 * - `zero`: counts as 0
 * - `unknown`: makes the group's points unknown
 */
export type AbsencePolicy = 'leave-out' | 'zero' | 'unknown';

/** By kind of scale, for blank answers and for unreadable ones. */
export interface Policy {
  readonly blank: Readonly<Record<ScaleKind, AbsencePolicy>>;
  readonly unreadable: Readonly<Record<ScaleKind, AbsencePolicy>>;
  readonly provenance: Provenance;
}

/** A bound on the sum of some nodes' points, or on their points / their weight. */
export interface GateCheck {
  readonly id: string;
  readonly title: Localized;
  /** Ids of nodes whose points are added (and whose weights are, for `share`). */
  readonly nodes: readonly string[];
  readonly measure: 'points' | 'share';
  readonly bound: Fraction;
  /** True: the bound itself passes. */
  readonly inclusive: boolean;
  readonly provenance: Provenance;
}

/** A level that is reached when every check passes: WBK, WBBM. Listed from the least demanding. */
export interface Gate {
  readonly id: string;
  readonly title: Localized;
  readonly checks: readonly GateCheck[];
}

/** A predicate: from its lower bound up to the next band's. */
export interface Band {
  readonly id: string;
  readonly title: Localized;
  /** Null for the lowest band. */
  readonly lower: Fraction | null;
  /** True: an index equal to `lower` is in this band. */
  readonly inclusive: boolean;
}

export interface BandTable {
  /** From the highest to the lowest. */
  readonly bands: readonly Band[];
  readonly provenance: Provenance;
}

/**
 * What the units of an agency answer, and how their answers enter the centre's index. A unit answers the centre's
 * questions below one group, without those that only the centre answers; see domain/unit-form.
 *
 * At every group of the level `at` that units answer, the share is the mean of the centre's own and of the mean over
 * the units; every other group is the centre's alone.
 */
export interface UnitForm {
  /** What a unit is called: "Unit kerja". */
  readonly title: Localized;
  /** Id of the group below which units answer. */
  readonly answers: string;
  /** Ids of groups and indicators below it that units do not answer. */
  readonly centreOnly: readonly string[];
  /** The level of the groups at which units and centre come together. */
  readonly at: Level;
  /** What a unit without a figure for such a group does to the mean over the units. */
  readonly missing: AbsencePolicy;
  /** How the names of the sheets begin that hold a unit's answers. */
  readonly sheets: readonly string[];
  /** What stands in place of the kind of answer where a unit's form asks nothing: "Penilaian Pusat". */
  readonly centreWords: readonly string[];
  readonly provenance: Provenance;
}

export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly status: RubricStatus;
  readonly title: Localized;
  /** What the index is called: "Indeks RB", "Nilai ZI". */
  readonly indexTitle: Localized;
  readonly regulation: Localized;
  readonly sources: readonly Source[];
  /** What is doubtful about this rubric as a whole; shown with every score of a draft. */
  readonly notes: readonly Localized[];
  readonly areas: readonly Area[];
  readonly scales: readonly Scale[];
  /** The index: a `sum` of components. Its weight is the highest index. */
  readonly root: Group;
  readonly policy: Policy;
  /** Null where the index is made of one form alone. */
  readonly units: UnitForm | null;
  readonly gates: readonly Gate[];
  readonly bands: BandTable | null;
  readonly recognition: Recognition;
}

/** A rubric with the digest of the text it was read from, by which reports name it. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  /**
   * SHA-256 of the YAML text, lower-case hexadecimal. For a rubric that extends another: of its own text, a line
   * break and the digest of the rubric it extends.
   */
  readonly sha256: string;
}
