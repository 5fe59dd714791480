/** What checking a rubric starts from: its text and those of its cases. */
import type { RubricSourceText } from '../../rubric/read.ts';

export interface RubricSource {
  /** As findings name the file. */
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  /** The text of the rubric it extends; left out by one that extends none. */
  readonly base?: RubricSourceText['base'];
}

export interface CaseSource {
  readonly file: string;
  readonly text: string;
}
