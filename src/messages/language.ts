/** The languages a finding, a label or a report can be written in. */
import type { Localized } from '../domain/rubric.ts';

export type Language = keyof Localized;

export const LANGUAGES: readonly Language[] = ['id', 'en'];
