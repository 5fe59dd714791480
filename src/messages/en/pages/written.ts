/** LKE219, LKE220: the stamp of a form; LKE7xx: workbooks that are written. */
import type { WrittenCodes } from '../../../domain/codes/written.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const WRITTEN_ABOUT = {
  LKE219: {
    title: 'Form made for another rubric',
    explanation:
      'A form made with lke template keeps its rubric, version and digest on a hidden sheet. It is scored with the rubric in use all the same.',
  },
  LKE220: {
    title: 'Rubric of the form not at hand',
    explanation:
      'The form names its rubric. Scoring it with another that resembles it could apply wrong weights, so that is not done.',
  },
  LKE701: {
    title: 'File of answers not readable',
    explanation:
      'The command lke fill reads answers from CSV (columns id and answer, and if wanted note and link) or from JSON.',
  },
  LKE702: {
    title: 'Unknown id of an answer',
    explanation: 'Every answer is named by the id of a question or of a count in the rubric.',
  },
  LKE703: {
    title: 'Answer given twice',
    explanation: 'Of two answers with the same id none can be chosen for certain.',
  },
  LKE704: {
    title: 'Answer outside its scale',
    explanation: 'Answers are held to the scale of their question before they are written into a workbook.',
  },
  LKE705: {
    title: 'No cell for the answer',
    explanation: 'The row of the question was not found for certain in the workbook that is filled in.',
  },
  LKE706: {
    title: 'Shared formula',
    explanation: 'Typing over the first cell of a shared formula would change the other cells that use it.',
  },
  LKE707: {
    title: 'Unknown assessor',
    explanation: 'A form can have several blocks of answers, one for each assessor.',
  },
  LKE708: {
    title: 'Workbook without a file name',
    explanation: 'A workbook is no text and is not printed on a terminal.',
  },
  LKE709: {
    title: 'Too many files for a result workbook',
    explanation:
      'A result workbook holds every question with its formulas; of many files it would grow too large.',
  },
  LKE710: {
    title: 'Columns of answers not read',
    explanation:
      'Answers are read from columns of fixed names. What stands in others, perhaps under a mistyped name, is written nowhere.',
  },
  LKE711: {
    title: 'Blank answer beside an older one',
    explanation:
      'The command lke fill types answers and empties no cell, so that a list with gaps takes nothing away.',
  },
  LKE712: {
    title: 'Note or link without a cell',
    explanation:
      'The table of this workbook has no such column, or the row is one of counts, which has none.',
  },
} satisfies CodeAbouts<WrittenCodes>;
