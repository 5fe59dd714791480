/** The words by which a rubric's workbook is known and read. */

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
  /** What stands in place of the kind of answer on rows that are there for others to answer. */
  readonly notAsked: readonly string[];
}
