import type { AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeTexts } from '../code-text.ts';
import { contrastedTexts, figureText } from '../number.ts';

const MEASURES = { points: 'points', share: 'percentage' } as const;

export const ALTERED = {
  LKE601: {
    sentence: ({ node, measure, stated, computed, effect }) => {
      const [left, right] = contrastedTexts(stated, computed, 'en');
      const change = effect === null ? '' : ` Effect on the index: ${figureText(effect, 'en')}.`;
      return `The file states ${left} as the ${MEASURES[measure]} of ${node}, but its answers give ${right}.${change}`;
    },
    cure: () => 'Check the formula of this cell and of those below it. Answers are scored, not this figure.',
  },
  LKE602: {
    sentence: ({ node, stated, expected }) => {
      const [left, right] = contrastedTexts(stated, expected, 'en');
      return `The file states ${left} as the weight of ${node}; the rubric has ${right}.`;
    },
    cure: () => "Use the form of the right regulation, or the right rubric. The rubric's weight is used.",
  },
} satisfies CodeTexts<AlteredCodes>;
