/** Answers as people spell them. */
import { remember } from '../domain/memo.ts';
import type { Scale } from '../domain/rubric.ts';
import { hasInvisible, normalise } from '../domain/spelling.ts';

/** Blanks at the ends, case and a trailing point or bracket do not tell answers apart. */
export const answerKey = remember((text) => normalise(text).replace(/ ?[.)]$/, ''));

/** Spellings of a scale's options, as {@link answerKey} makes them, with the option's id. */
export function optionSpellings(scale: Scale): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  if (scale.kind !== 'choice') return spellings;
  for (const option of scale.options) {
    for (const spelling of [option.id, ...option.spellings]) spellings.set(answerKey(spelling), option.id);
  }
  return spellings;
}

/**
 * The option that a text is as it stands in a cell, or null. What nobody can see makes no answer, even where it
 * does not tell spellings apart.
 */
export function optionReader(spellings: ReadonlyMap<string, string>): (raw: string) => string | null {
  return remember((raw) => (hasInvisible(raw) ? null : (spellings.get(answerKey(raw)) ?? null)));
}
