/** LKE972 to LKE979: the worked cases of a rubric. */
import type { RubricCaseCodes } from '../../../domain/codes/rubric-case.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUBRIC_CASES_ABOUT = {
  LKE972: {
    title: 'Cases of another rubric',
    explanation: 'Cases lie in the folder of the rubric that they test, and name it.',
  },
  LKE973: {
    title: 'An answer the question does not have',
    explanation: 'A worked case answers each question by its own scale; nothing is guessed.',
  },
  LKE974: {
    title: 'A list of the wrong length',
    explanation:
      'A list answers the questions of a group in their order; one too many or too few would shift the rest.',
  },
  LKE975: {
    title: 'A case that comes out differently',
    explanation:
      'The rubric gives another result than the case was worked out to have; one of them is wrong.',
  },
  LKE976: {
    title: 'A rubric without cases',
    explanation:
      'Without worked cases nobody notices a slip that keeps the laws, such as two weights exchanged.',
  },
  LKE977: {
    title: 'Parts that no case touches',
    explanation: 'What no case touches may be wrong without any case failing.',
  },
  LKE978: {
    title: 'A change that no case notices',
    explanation:
      'The rubric was changed on purpose and every case still passed, so a slip of that kind would pass too.',
  },
  LKE979: {
    title: 'A case that expects nothing',
    explanation: 'A case without expectations cannot fail.',
  },
} satisfies CodeAbouts<RubricCaseCodes>;
