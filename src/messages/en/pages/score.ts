/** LKE55x and LKE56x: what comes up while scoring; LKE97x: how far a rubric is established. */
import type { ScoreCodes } from '../../../domain/codes/score.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const SCORE_ABOUT = {
  LKE551: {
    title: 'Division by 0',
    explanation:
      'All counts are there, but the formula divides by 0. The question has no value, which is not 0.',
  },
  LKE552: {
    title: 'A typed share above 1',
    explanation: 'The share that was typed exceeds the whole. As on the form, it counts as 1 at most.',
  },
  LKE560: {
    title: 'Nothing is answered',
    explanation: 'A blank form does not score 0; it has no index.',
  },
  LKE561: {
    title: 'The index cannot be determined yet',
    explanation: 'Some questions that the rubric needs have no value. The index is given as a range.',
  },
  LKE970: {
    title: 'A draft rubric',
    explanation:
      'Some weights or rules of this rubric could not be established from the regulation. Every score made with it says so.',
  },
  LKE971: {
    title: 'Parts that are not established',
    explanation: 'The rubric is official, but some of its figures rest on no source.',
  },
} satisfies CodeAbouts<ScoreCodes>;
