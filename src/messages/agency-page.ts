/** The words of an agency's page, in both languages. */
import { AGENCY_PAGE_EN } from './en/agency-page.ts';
import { AGENCY_PAGE_ID } from './id/agency-page.ts';
import type { Translated } from './labels.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. */
export type AgencyPageTexts = Translated<typeof AGENCY_PAGE_ID>;

export function agencyPageTexts(language: Language): AgencyPageTexts {
  return language === 'id' ? AGENCY_PAGE_ID : AGENCY_PAGE_EN;
}
