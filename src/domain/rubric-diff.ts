/**
 * What is different between two rubrics, as one value that every format renders; JSON as it stands, like the Report.
 */
import type { Localized, RubricStatus } from './rubric.ts';

export const RUBRIC_DIFF_VERSION = 1;

/**
 * - `renamed`: another id; - `moved`: another parent; - `reordered`: another place among its siblings
 * - `reweighed`: another weight; - `rescaled`: other answers, or answers that are worth something else
 */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'reordered'
  | 'retitled'
  | 'reweighed'
  | 'rescaled'
  | 'changed';

/** What of a rubric is changed. */
export type ChangedPart =
  | 'rubric'
  | 'group'
  | 'question'
  | 'count'
  | 'dependence'
  | 'scale'
  | 'option'
  | 'policy'
  | 'units'
  | 'gate'
  | 'check'
  | 'band'
  | 'area'
  | 'source'
  | 'recognition';

/** The property that is changed, where the kind does not say it. */
export type ChangedProperty =
  | 'aliases'
  | 'area'
  | 'bound'
  | 'combine'
  | 'confidence'
  | 'english'
  | 'formula'
  | 'index'
  | 'keywords'
  | 'kind'
  | 'maximum'
  | 'measure'
  | 'minimum'
  | 'nodes'
  | 'note'
  | 'number'
  | 'order'
  | 'recommendation'
  | 'regulation'
  | 'role'
  | 'rule'
  | 'scale'
  | 'sources'
  | 'spellings'
  | 'status'
  | 'sum-of'
  | 'type-words'
  | 'value'
  | 'version'
  | 'words';

/**
 * What the change can touch.
 * - `score`: an index, a gate or a predicate
 * - `reading`: how a workbook is recognised and read
 * - `words`: what people see, and nothing else
 */
export type ChangeEffect = 'score' | 'reading' | 'words';

/** How the old and the new of a node were found to be the same. */
export type PairedBy = 'id' | 'was' | 'likeness';

export interface RubricChange {
  readonly kind: ChangeKind;
  readonly part: ChangedPart;
  /** In the new rubric; in the old one for what is removed. "abc.B" for an option, "wbk.total" for a check. */
  readonly id: string;
  /** In both languages, of the new rubric where the part is in both; null when it has no title. */
  readonly title: Localized | null;
  readonly property: ChangedProperty | null;
  /** Ids, words, or exact figures ("5/2"); null when there is none on that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly effect: ChangeEffect;
  /** For a node that is in both: how that is known. Null for other parts. */
  readonly pairedBy: PairedBy | null;
}

export interface ComparedRubric {
  readonly id: string;
  readonly version: string;
  readonly status: RubricStatus;
  readonly sha256: string;
  readonly title: Localized;
}

export interface RubricDiff {
  readonly schemaVersion: typeof RUBRIC_DIFF_VERSION;
  readonly tool: { readonly name: 'lke'; readonly version: string };
  readonly old: ComparedRubric;
  readonly new: ComparedRubric;
  /** Those that can change a score first, then by part, in the order of the rubrics. */
  readonly changes: readonly RubricChange[];
  readonly counts: { readonly [E in ChangeEffect]: number };
}
