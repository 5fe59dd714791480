/** What checking a rubric starts from: its text, that of what it extends, and those of its cases. */
import type { RubricSourceText } from '../../rubric/read.ts';

export interface RubricSource extends RubricSourceText {
  /** What reports call it: the id or the path as it was typed. */
  readonly name: string;
  readonly sha256: string;
}

export interface CaseSource {
  readonly file: string;
  readonly text: string;
}
