/** The fixed text of the bundled templates of evaluation reports; read only by the script that makes them. */
import { LETTER_TEMPLATE_EN } from './en/letter-template.ts';
import { LETTER_TEMPLATE_ID } from './id/letter-template.ts';
import type { Translated } from './labels.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. Tags in braces are the same in both. */
export type LetterTemplateTexts = Translated<typeof LETTER_TEMPLATE_ID>;

export function letterTemplateTexts(language: Language): LetterTemplateTexts {
  return language === 'id' ? LETTER_TEMPLATE_ID : LETTER_TEMPLATE_EN;
}
