import type { ScoreCodes } from '../../domain/codes/score.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { figureText } from '../number.ts';

export const SCORE = {
  LKE551: {
    sentence: ({ indicator, formula, dividend }) =>
      formula === 'ratio'
        ? `The ratio of question ${indicator} cannot be computed: ${figureText(dividend, 'en')} divided by 0.`
        : `The reduction in question ${indicator} cannot be computed: last year's figure is 0 and this year's is above 0.`,
    cure: () =>
      "Check the count that is divided by. If it is 0 indeed, ask for the assessor's decision on this question.",
  },
  LKE552: {
    sentence: ({ indicator, raw }) =>
      `The share in question ${indicator}, ${quote(raw)}, is above 1; it counts as 1.`,
    cure: () => 'Check what is divided by what; an achievement above 100% adds nothing.',
  },
  LKE560: {
    sentence: ({ questions }) =>
      `Nothing is answered: not one of ${questions} questions is filled in, so there is no index.`,
    cure: () => 'Answer the questions on this sheet, or choose another block with --by.',
  },
  LKE561: {
    sentence: ({ nodes, missing }) =>
      missing === 0
        ? `The index cannot be determined yet: there is no figure for ${allOf(nodes, 'en')}, although every question of this form has a value there.`
        : `The index cannot be determined yet: ${missing} ${missing === 1 ? 'question that is needed has' : 'questions that are needed have'} no value, in ${allOf(nodes, 'en')}.`,
    cure: ({ missing }) =>
      missing === 0
        ? 'See the findings about its units. Until then only the range of the index is known.'
        : 'Complete or mend them. Until then only the range of the index is known.',
  },
  LKE970: {
    sentence: ({ rubric, unverified, figures }) =>
      `Rubric ${rubric} is a draft: ${unverified} of its ${figures} weights and rules rest on no source.`,
    cure: () => 'Do not use its result as an official score. Compare the rubric with its regulation first.',
  },
  LKE971: {
    sentence: ({ rubric, unverified, figures }) =>
      `${unverified} of the ${figures} weights and rules of rubric ${rubric} rest on no source.`,
    cure: ({ rubric }) => `See what is not established with lke rubric show ${rubric}.`,
  },
} satisfies CodeTexts<ScoreCodes>;
