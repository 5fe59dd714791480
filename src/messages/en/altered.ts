import type { Altered, AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeTexts } from '../code-text.ts';
import { contrastedExcerpts, excerpt, quote } from '../excerpt.ts';
import { changeText, contrastedTexts } from '../number.ts';

const MEASURES = { points: 'points', share: 'percentage' } as const;

const EXCERPT = 80;

/** What a figure does to the index, where it does anything. */
function change(effect: string | null): string {
  return effect === null || effect === '0' ? '' : ` Effect on the index: ${changeText(effect, 'en')}.`;
}

/** What the rest of the form has, and what the value shown does to the index. */
function rest({ expected, effect }: Altered): string {
  const other = expected === '' ? '' : ` Expected: ${excerpt(expected, EXCERPT)}.`;
  return `${other}${change(effect)}`;
}

export const ALTERED = {
  LKE601: {
    sentence: ({ node, measure, stated, computed, effect }) => {
      const [left, right] = contrastedTexts(stated, computed, 'en');
      return `The file states ${left} as the ${MEASURES[measure]} of ${node}, but its answers give ${right}.${change(effect)}`;
    },
    cure: () => 'Check the formula of this cell and of those below it. Answers are scored, not this figure.',
  },
  LKE602: {
    sentence: ({ node, stated, expected, effect }) => {
      const [left, right] = contrastedTexts(stated, expected, 'en');
      return `The file states ${left} as the weight of ${node}; the rubric has ${right}.${change(effect)}`;
    },
    cure: () => "Use the form of the right regulation, or the right rubric. The rubric's weight is used.",
  },
  LKE603: {
    sentence: (args) =>
      `The answer type of question ${args.node} reads ${quote(args.found)}, which is not the rubric's.${rest(args)}`,
    cure: () => "Restore the answer type of the form. The rubric's scale is used.",
  },
  LKE604: {
    sentence: (args) =>
      `The list on question ${args.node} offers ${quote(args.found)}, which its scale does not know.${rest(args)}`,
    cure: () => 'Restore the list of the form; an answer outside the scale is not accepted.',
  },
  LKE605: {
    sentence: (args) =>
      `The value of ${args.node} is typed in (${quote(args.found)}) where the form has a formula.${rest(args)}`,
    cure: () => 'Restore the formula of the form. Answers are scored, not this value.',
  },
  LKE606: {
    sentence: (args) => {
      const [found, expected] = contrastedExcerpts(args.found, args.expected, EXCERPT);
      return `The formula of ${args.node} is unlike its neighbours': ${found}.${rest({ ...args, expected })}`;
    },
    cure: () => 'Restore the formula of the form. Answers are scored, not this value.',
  },
  LKE607: {
    sentence: (args) =>
      `The total of ${args.node} is not over the rows of its group: ${excerpt(args.found, EXCERPT)}.${rest(args)}`,
    cure: () =>
      'Let the formula take in every row of the group and no other. Answers are scored, not this total.',
  },
  LKE608: {
    sentence: ({ cells }) => `${cells} ${cells === 1 ? 'cell shows' : 'cells show'} a formula error.`,
    cure: () => 'Look for #DIV/0!, #REF! and the like. They do not enter the score.',
  },
} satisfies CodeTexts<AlteredCodes>;
