/** The words of an evaluation report that its template does not hold, in both languages. */
import { LETTER_EN } from './en/letter.ts';
import { LETTER_ID } from './id/letter.ts';
import type { Translated } from './labels.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. */
export type LetterTexts = Translated<typeof LETTER_ID>;

export function letterTexts(language: Language): LetterTexts {
  return language === 'id' ? LETTER_ID : LETTER_EN;
}
