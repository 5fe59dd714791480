/** The columns of a form's table: the staircase, what belongs to every assessor, and a block for each. */
import type { Assessor, Rubric } from '../domain/rubric.ts';
import { depthOf } from './rows.ts';

/** Of the column of questions, in characters. */
export const LABEL_WIDTH = 44;
/** Of a column of the staircase, at the least. */
export const STEP_WIDTH = 3.5;

/** Columns of one assessor, 1-based. */
export interface BlockColumns {
  readonly assessor: Assessor;
  readonly answer: number;
  readonly value: number;
  readonly percent: number;
  readonly note: number;
  /** Null where only the first assessor gives proof. */
  readonly link: number | null;
}

export interface FormColumns {
  /** Numbers stand from column 1 to the one before this; a question's text stands here. */
  readonly label: number;
  readonly weight: number;
  readonly criteria: number;
  readonly type: number;
  readonly blocks: readonly BlockColumns[];
  /** The last column of the table. */
  readonly last: number;
}

export function layColumns(rubric: Rubric, assessors: readonly Assessor[]): FormColumns {
  // A column for each level of groups, one for the questions' numbers, one for their texts.
  const label = depthOf(rubric.root) + 2;
  const [weight, criteria, type] = [label + 1, label + 2, label + 3];
  let next = type + 1;
  const blocks = assessors.map((assessor, index): BlockColumns => {
    const answer = next;
    const link = index === 0 ? answer + 4 : null;
    next = answer + (link === null ? 4 : 5);
    return { assessor, answer, value: answer + 1, percent: answer + 2, note: answer + 3, link };
  });
  return { label, weight, criteria, type, blocks, last: next - 1 };
}
