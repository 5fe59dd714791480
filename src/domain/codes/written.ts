/** LKE219 and LKE220: the stamp of a form we made; LKE7xx: workbooks that are written, and what is written into them. */
import type { Severity } from '../diagnostic.ts';

/** What is wrong with a file of answers as a whole. `digits`: a number that a cell would hold otherwise; `id`: an answer to nothing. */
export type AnswerFileProblem =
  | 'encoding'
  | 'json'
  | 'shape'
  | 'columns'
  | 'twice'
  | 'fields'
  | 'quotes'
  | 'long'
  | 'digits'
  | 'id';

export interface WrittenCodes {
  /** The form was made for another edition of the rubric, or (when one was named) for another rubric. */
  LKE219: { made: string; used: string; problem: 'edition' | 'rubric' };
  /** The form was made for a rubric that is not at hand; it is never scored with one that only resembles it. */
  LKE220: { rubric: string; version: string; known: readonly string[] };
  /** The file of answers cannot be read; `found` is what stands there. */
  LKE701: {
    problem: AnswerFileProblem;
    found: string;
  };
  /** The rubric has no question and no count of that id. */
  LKE702: { id: string; rubric: string; nearest: string | null };
  /** The same id stands twice among the answers. */
  LKE703: { id: string };
  /** The answer is none of its scale; nothing is written. */
  LKE704: { id: string; raw: string; expected: string };
  /** The workbook has no cell for the answer. */
  LKE705: { id: string; title: string };
  /** The cell holds a formula that other cells share: typing over it would change them too. */
  LKE706: Record<string, never>;
  /** The assessor cannot be given a block of answers twice, or is none. */
  LKE707: { assessor: string; allowed: readonly string[]; problem: 'unknown' | 'twice' };
  /** A workbook cannot be written to standard output. */
  LKE708: { command: string };
  /** A result workbook is made of so many files at most, not of a folder or a list. */
  LKE709: { file: string; most: number };
  /** Columns of the file of answers that hold something and are not read; `read` are those that are. */
  LKE710: { columns: readonly string[]; read: readonly string[] };
  /** Answers left blank in the file, to which the workbook holds one already: it stays. */
  LKE711: { ids: readonly string[] };
  /** Notes and links to these questions have no column in the workbook, and are not written. */
  LKE712: { ids: readonly string[] };
}

export const WRITTEN_SEVERITIES = {
  LKE219: 'warning',
  LKE220: 'error',
  LKE701: 'error',
  LKE702: 'error',
  LKE703: 'error',
  LKE704: 'error',
  LKE705: 'error',
  LKE706: 'error',
  LKE707: 'error',
  LKE708: 'error',
  LKE709: 'error',
  LKE710: 'warning',
  LKE711: 'warning',
  LKE712: 'warning',
} satisfies Record<keyof WrittenCodes, Severity>;
