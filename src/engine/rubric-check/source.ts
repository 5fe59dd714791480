/** What checking a rubric starts from: its text and those of its cases. */

export interface RubricSource {
  /** As findings name the file. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
}

export interface CaseSource {
  readonly file: string;
  readonly text: string;
}
