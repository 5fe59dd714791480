/** LKE2xx: the sheet, the table, its blocks and its rows. */
import type { LayoutCodes } from '../../../domain/codes/layout.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const LAYOUT_ABOUT = {
  LKE201: {
    title: 'No LKE table',
    explanation:
      'An LKE is known by its column heads (Penilaian, Jawaban, Nilai and so on). No sheet has enough of them in one row.',
  },
  LKE202: {
    title: 'No such sheet',
    explanation: 'The sheet named with --sheet is not in this workbook, or holds no table.',
  },
  LKE203: {
    title: 'Which sheet to score?',
    explanation:
      'Several sheets hold a table that fits equally well, for example one sheet a unit. A sheet is never guessed.',
  },
  LKE204: {
    title: 'The sheet that was read',
    explanation:
      'One sheet fits better than the others and was read. The others are named, so that you can check.',
  },
  LKE205: {
    title: 'Which block to score?',
    explanation:
      'The table holds the answers of several assessors or years side by side. A block is never guessed.',
  },
  LKE206: {
    title: 'No such block',
    explanation: 'The block named with --by is not in this table.',
  },
  LKE207: {
    title: 'The block that was read',
    explanation:
      'Unless told otherwise, the latest year is read. The other blocks are named, so that you can check.',
  },
  LKE208: {
    title: 'No rubric fits',
    explanation: 'The workbook is not enough like any known rubric.',
  },
  LKE209: {
    title: 'Several rubrics fit',
    explanation:
      'Two rubrics explain this workbook equally well. The rubric decides the weights and is never guessed.',
  },
  LKE210: {
    title: 'The rubric that was recognised',
    explanation: 'No rubric was named, so it was recognised from the workbook.',
  },
  LKE211: {
    title: "A question's row was not found",
    explanation:
      'A question is looked for by position, number, kind of answer and key words. When that is not certain, its answer is not known; it is never guessed.',
  },
  LKE212: {
    title: "A question's row is ambiguous",
    explanation: 'More than one row fits the same question. Taking one of them could score the wrong answer.',
  },
  LKE213: {
    title: 'An answer without a question',
    explanation:
      'This answered row is not in the rubric, for example an added question. Its answer changes nothing.',
  },
  LKE214: {
    title: "A group's heading was not found",
    explanation: 'Without its heading the questions of a group cannot be told for certain and are not read.',
  },
  LKE215: {
    title: 'A heading with another name',
    explanation:
      'The heading stands where the group belongs but has another name. The answers below it are scored all the same.',
  },
  LKE216: {
    title: 'A count row was not found',
    explanation:
      'A ratio is computed from the count rows below it. Without one of them it cannot be computed.',
  },
  LKE217: {
    title: 'Two columns for one role',
    explanation: 'Two columns fit a role that serves comparison only. No score is made from them.',
  },
  LKE218: {
    title: 'A heading stands twice',
    explanation: 'The same heading stands twice, so it is not clear which questions count.',
  },
} satisfies CodeAbouts<LayoutCodes>;
