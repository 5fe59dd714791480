/** LKE60x: what the file states against what its answers and the rubric give. */
import type { AlteredCodes } from '../../../domain/codes/altered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const ALTERED_ABOUT = {
  LKE601: {
    title: "The file's figure differs",
    explanation:
      'A figure in the file is not what its answers give. The place named is where the difference starts. A wrong formula, a typed figure or an old result can be the cause. It is a fact, not an accusation.',
  },
  LKE602: {
    title: "The file's weight differs",
    explanation:
      "A weight in the file is not the rubric's. Scores are always made with the rubric's weights.",
  },
  LKE603: {
    title: 'Answer type changed',
    explanation:
      "The answer-type cell of a question names another scale than the rubric's. In the form its value then follows the wrong scale, or none, and may silently leave the mean. The score uses the rubric's scale.",
  },
  LKE604: {
    title: 'List of answers changed',
    explanation:
      "The list on an answer cell offers answers that the question's scale does not know. Whoever picks one of them gives an answer that is not accepted.",
  },
  LKE605: {
    title: 'Value typed over a formula',
    explanation:
      'A value was typed where the form has a formula, so it no longer follows the answers. The score is computed from the answers; the effect says what the typed value would do to the index.',
  },
  LKE606: {
    title: 'Formula unlike its neighbours',
    explanation:
      'A value has another formula than the questions around it. It may read the answer of another row. The score does not use it.',
  },
  LKE607: {
    title: 'Total over other rows',
    explanation:
      'The formula of a total leaves out a row of its group or takes in a row of another group, so that a question counts twice or not at all in the file. The score adds up by the rubric.',
  },
  LKE608: {
    title: 'Formula errors in the sheet',
    explanation:
      'Some cells of the sheet show a formula error such as #DIV/0!. Errors in values and totals are not compared with the score; they often come from a group without an answer.',
  },
} satisfies CodeAbouts<AlteredCodes>;
