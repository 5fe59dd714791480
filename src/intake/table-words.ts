/** The words by which a rubric's table is found and named. */
import type { Rubric } from '../domain/rubric.ts';
import { normalise } from '../domain/spelling.ts';
import { type HeaderVocabulary, headerVocabulary } from './header.ts';

export interface TableWords {
  readonly headers: HeaderVocabulary;
  /** In comparable form. */
  readonly agencyLabels: ReadonlySet<string>;
  readonly yearLabels: ReadonlySet<string>;
}

/** Rubrics with words of their own that are kept at a time; those that are shipped have one set in common. */
const MOST_KEPT = 50;

const byText = new Map<string, TableWords>();
const byRubric = new WeakMap<Rubric, TableWords>();

/** One and the same object for all rubrics that use the same words: a sheet is then looked at once for all of them. */
export function tableWordsOf(rubric: Rubric): TableWords {
  const known = byRubric.get(rubric);
  if (known !== undefined) return known;
  const { headers, agencyLabels, yearLabels } = rubric.recognition;
  const text = JSON.stringify([headers, agencyLabels, yearLabels]);
  const words = byText.get(text) ?? {
    headers: headerVocabulary(headers),
    agencyLabels: new Set(agencyLabels.map(normalise)),
    yearLabels: new Set(yearLabels.map(normalise)),
  };
  if (byText.size >= MOST_KEPT) byText.clear();
  byText.set(text, words);
  byRubric.set(rubric, words);
  return words;
}
