/** The words of the worklist in an annotated copy, in both languages. */
import { WORKLIST_EN } from './en/worklist.ts';
import { WORKLIST_ID } from './id/worklist.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. */
export type WorklistTexts = typeof WORKLIST_ID;

export function worklistTexts(language: Language): WorklistTexts {
  return language === 'id' ? WORKLIST_ID : WORKLIST_EN;
}
