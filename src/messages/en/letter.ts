import type { LetterTexts } from '../letter.ts';

export const LETTER_EN: LetterTexts = {
  blank: '……………………',
  answer: (raw) => `, answer “${raw}”`,
  noAdvice: 'Mend the following; the rubric has no advice on it.',
  dependsOnUnknown: 'depends on an answer without a value',
};
