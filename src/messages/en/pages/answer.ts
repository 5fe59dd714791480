/** LKE3xx answers, 4xx evidence, 5xx logic between answers. */
import type { AnswerCodes } from '../../../domain/codes/answer.ts';
import type { CodeAbouts } from '../../code-text.ts';

const UNREADABLE =
  'The answer counts as unreadable: it is not taken as 0, and the index still possible is shown as a range.';

export const ANSWER_ABOUT = {
  LKE301: {
    title: 'None of the options',
    explanation: `The cell holds none of the options nor one of their spellings. ${UNREADABLE}`,
  },
  LKE302: {
    title: 'A hidden or look-alike character',
    explanation: `Letters of other scripts can look the same, and unseen characters slip in when copying. ${UNREADABLE}`,
  },
  LKE303: {
    title: 'The wrong kind of answer',
    explanation: `A number where an option belongs, or a text where a number belongs. ${UNREADABLE}`,
  },
  LKE304: {
    title: 'A number outside its scale',
    explanation: `A number outside its scale usually has the wrong scale or decimal mark. ${UNREADABLE}`,
  },
  LKE305: {
    title: 'A date in an answer cell',
    explanation: `Spreadsheet programs often turn what is typed, such as 3/4, into a date. ${UNREADABLE}`,
  },
  LKE306: {
    title: 'A formula error in an answer cell',
    explanation: `The formula in this cell failed. ${UNREADABLE}`,
  },
  LKE307: {
    title: 'A number with two readings',
    explanation: `Points and commas serve as decimal mark and as thousands mark, so this number reads in two ways. ${UNREADABLE}`,
  },
  LKE308: {
    title: 'A share above 1',
    explanation: `Where a share belongs, a number above 1 without a per cent sign may be a percentage or a count. ${UNREADABLE}`,
  },
  LKE309: {
    title: "The form's placeholder was left",
    explanation: 'A placeholder such as Y/T or A/B/C is no answer. The question counts as blank.',
  },
  LKE310: {
    title: 'The answer is a formula',
    explanation:
      'Answers are meant to be typed. The stored result of the formula was read, which may be out of date.',
  },
  LKE311: {
    title: 'A count that is no number',
    explanation: 'Counts are numbers from 0 up. The ratio of its question cannot be computed.',
  },
  LKE312: {
    title: 'Not answered',
    explanation:
      'The rubric decides, by kind of question, what follows: left out of the mean, counted as 0, or making the points unknown.',
  },
  LKE313: {
    title: 'Counts filled in only in part',
    explanation: 'A ratio can be computed only when all of its counts are there. Blank is not taken as 0.',
  },
  LKE501: {
    title: 'Counts that contradict each other',
    explanation: 'A part larger than its whole, or a sum that is not the sum. A ratio above 1 counts as 1.',
  },
  LKE502: {
    title: 'Answers that contradict each other',
    explanation: 'By the rubric, this answer is worth nothing while another question is answered as it is.',
  },
} satisfies CodeAbouts<AnswerCodes>;
