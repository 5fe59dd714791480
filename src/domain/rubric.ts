/**
 * A rubric: one generation of one instrument (tree, weights, scales, gates, bands) as strict data.
 *
 * Every default is filled in when a rubric is lowered, so nothing here is optional and no worker room decides
 * one. Numbers are exact. A rubric that breaks its laws never becomes a value of this type in use.
 */
import type { Fraction } from './fraction.ts';

/** A text in both languages. */
export interface Localized {
  readonly id: string;
  readonly en: string;
}

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

export interface Option {
  /** Shown and reported: "A", "Ya", "WTP". */
  readonly id: string;
  /** 0..1. */
  readonly value: Fraction;
  /** Other accepted spellings, as people write them; compared after normalisation (see domain/spelling). */
  readonly spellings: readonly string[];
  readonly title: Localized | null;
}

/** An answer scale: which answers exist and what each is worth, 0..1. */
export type Scale =
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly options: readonly Option[];
      /** What the "Pilihan Jawaban" cell says for this scale: "A/B/C", "Ya/Tidak", "Y/T". */
      readonly typeWords: readonly string[];
    }
  | {
      /** A number from `minimum` to `maximum`, worth number / maximum. */
      readonly kind: 'number';
      readonly id: string;
      readonly minimum: Fraction;
      readonly maximum: Fraction;
      readonly typeWords: readonly string[];
    }
  | {
      /** A share 0..1 computed by a named formula over count rows, or typed as a fraction or a percentage. */
      readonly kind: 'formula';
      readonly id: string;
      readonly typeWords: readonly string[];
    }
  | {
      /** No source says what the answers are worth: read and shown, never scored. */
      readonly kind: 'unestablished';
      readonly id: string;
      readonly typeWords: readonly string[];
    };

export type ScaleKind = Scale['kind'];

/**
 * - `ratio`: sum of the `part` counts / sum of the `whole` counts, above 1 counts as 1; a whole of 0 cannot be
 *   computed
 * - `reduction`: (`before` - `now`) / `before`; both 0 is 1, below 0 is 0; `before` 0 with `now` above 0 cannot
 *   be computed
 */
export type FormulaName = 'ratio' | 'reduction';

/** `noted`: must be filled in but does not enter the value. */
export type CountRole = 'part' | 'whole' | 'before' | 'now' | 'noted';

/** One row of counts below a formula indicator. */
export interface CountRow {
  readonly id: string;
  readonly role: CountRole;
  readonly title: Localized;
  readonly keywords: readonly string[];
  /** Count rows this row repeats the sum of ("Jumlah wajib lapor"): checked, never counted twice. */
  readonly sumOf: readonly string[];
}

export interface FormulaUse {
  readonly name: FormulaName;
  readonly counts: readonly CountRow[];
}

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
 */
export type Combine = 'sum' | 'mean' | 'pooled-mean';

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

/** What a column of the table holds. */
export type ColumnRole =
  | 'outline'
  | 'weight'
  | 'criteria'
  | 'type'
  | 'answer'
  | 'value'
  | 'percent'
  | 'note'
  | 'evidence'
  | 'link'
  | 'recommendation'
  | 'code';

/** Who answered, when a header word says so ("Jawaban TPI"). */
export type Assessor = 'self' | 'tpi' | 'tpn';

export interface HeaderWord {
  readonly role: ColumnRole;
  readonly words: readonly string[];
  /** For answer columns whose header names the assessor; else null. */
  readonly assessor: Assessor | null;
}

/** The words by which a workbook of this rubric is known and read. */
export interface Recognition {
  /** Title texts, any of which speaks for this rubric. */
  readonly titles: readonly string[];
  readonly headers: readonly HeaderWord[];
  /** Labels of rows that state a node's points: "TOTAL PENGUNGKIT" -> pengungkit. */
  readonly totals: readonly { readonly words: readonly string[]; readonly node: string }[];
  /** Labels beside which the agency and the year stand. */
  readonly agencyLabels: readonly string[];
  readonly yearLabels: readonly string[];
  /** Answers that are the form's own placeholder for "not filled in": "Y/T", "A/B/C". */
  readonly placeholders: readonly string[];
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
