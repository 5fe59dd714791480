/** The words of a workbook with results, in both languages. */
import { RESULT_EN } from './en/result.ts';
import { RESULT_ID } from './id/result.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. */
export type ResultTexts = typeof RESULT_ID;

export function resultTexts(language: Language): ResultTexts {
  return language === 'id' ? RESULT_ID : RESULT_EN;
}
