/** The words of the overview of many agencies, in both languages. */
import { SITE_EN } from './en/site.ts';
import { SITE_ID } from './id/site.ts';
import type { Translated } from './labels.ts';
import type { Language } from './language.ts';

/** Indonesian is the original: English has the same keys. */
export type SiteTexts = Translated<typeof SITE_ID>;

export function siteTexts(language: Language): SiteTexts {
  return language === 'id' ? SITE_ID : SITE_EN;
}
