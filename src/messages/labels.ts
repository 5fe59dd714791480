/** The fixed words of reports, in both languages. */
import { LABELS_EN } from './en/labels.ts';
import { LABELS_ID } from './id/labels.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English must have the same keys, each a text or a function of the same arguments. */
export type Labels = Translated<typeof LABELS_ID>;

export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> };

export function labels(language: Language): Labels {
  return LABELS[language];
}

const LABELS: Readonly<Record<Language, Labels>> = { id: LABELS_ID, en: LABELS_EN };
