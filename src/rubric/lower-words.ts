/** Titles in both languages, and provenance as it is inherited down a rubric. */
import type { Confidence, Localized, Provenance } from '../domain/rubric.ts';
import type { Places } from './places.ts';
import type { Path } from './positions.ts';
import type { LocalizedText, ProvenanceText } from './schema.ts';

/** A title written once stands for both languages; the lint says where English is missing. */
export function lowerTitle(text: LocalizedText): Localized {
  return typeof text === 'string' ? { id: text, en: text } : { id: text.id, en: text.en ?? text.id };
}

export function lowerTitles(texts: readonly LocalizedText[] | undefined): readonly Localized[] {
  return (texts ?? []).map(lowerTitle);
}

/** What a part hands down: how well it is established and by what. A note stays with its own part. */
export interface Inherited {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** The sources keep the place where they were written, also in every part that inherits them. */
export function lowerProvenance(
  text: ProvenanceText | undefined,
  inherited: Inherited,
  places: Places,
  path: Path,
): Provenance {
  return {
    confidence: text?.confidence ?? inherited.confidence,
    sources: text?.sources ? places.mark(text.sources, [...path, 'sources']) : inherited.sources,
    note: text?.note ?? '',
  };
}
