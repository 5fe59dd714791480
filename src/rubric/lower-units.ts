/** What units answer, as written -> as a rubric holds it. */
import type { UnitForm } from '../domain/rubric.ts';
import { type Inherited, lowerProvenance, lowerTitle } from './lower-words.ts';
import type { Places } from './places.ts';
import type { UnitsText } from './schema.ts';

/** Nothing said to be the centre's alone: units then answer all of it. */
export function lowerUnits(text: UnitsText, own: Inherited, places: Places): UnitForm {
  const path = ['units'];
  const centreOnly = text['centre-only'] ?? [];
  return places.mark<UnitForm>(
    {
      title: lowerTitle(text.title),
      answers: text.answers,
      centreOnly: places.mark(centreOnly, [...path, 'centre-only']),
      at: text['roll-up'].at,
      missing: text['roll-up'].missing,
      sheets: places.mark(text.sheets, [...path, 'sheets']),
      centreWords: text['centre-words'] ?? [],
      provenance: lowerProvenance(text.provenance, own, places, [...path, 'provenance']),
    },
    path,
  );
}
