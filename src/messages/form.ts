/** The words of a blank form, in both languages. */
import { FORM_EN } from './en/form.ts';
import { FORM_ID } from './id/form.ts';
import type { Language } from './language.ts';

type Original = typeof FORM_ID;

/** Indonesian is the original: English has the same keys, and says beside the form's own words what they mean. */
export type FormTexts = Omit<Original, 'language' | 'glosses'> & {
  readonly language: Language;
  readonly glosses: Original['headers'] | null;
};

export function formTexts(language: Language): FormTexts {
  return FORMS[language];
}

const FORMS: Readonly<Record<Language, FormTexts>> = { id: FORM_ID, en: FORM_EN };
