/** Recognition: a word of a workbook stands for one thing only. */
import { type Diagnostic, diagnose } from '../../domain/diagnostic.ts';
import type { TextPlace } from '../../domain/place.ts';
import type { ColumnRole, Rubric } from '../../domain/rubric.ts';
import { normalise } from '../../domain/spelling.ts';
import type { Locate } from '../places.ts';

interface Word {
  readonly word: string;
  readonly means: string;
  readonly place: TextPlace | null;
}

/** Columns without which no table can be found. */
const NEEDED: readonly ColumnRole[] = ['outline', 'answer'];

export function checkWords(rubric: Rubric, locate: Locate): readonly Diagnostic[] {
  const { headers, totals } = rubric.recognition;
  const roles = new Set<ColumnRole>(headers.map(({ role }) => role));
  return [
    ...NEEDED.flatMap((role) =>
      roles.has(role) ? [] : [diagnose('LKE954', { role }, locate(rubric.recognition, 'headers'))],
    ),
    ...clashes(
      headers.flatMap((header) =>
        header.words.map((word, index) => ({
          word,
          means: header.assessor === null ? header.role : `${header.role} (${header.assessor})`,
          place: locate(header, 'words', index),
        })),
      ),
    ),
    ...clashes(
      totals.flatMap((total) =>
        total.words.map((word, index) => ({ word, means: total.node, place: locate(total, 'words', index) })),
      ),
    ),
  ];
}

function clashes(words: readonly Word[]): readonly Diagnostic[] {
  const meanings = new Map<string, string>();
  return words.flatMap(({ word, means, place }) => {
    const first = meanings.get(normalise(word));
    meanings.set(normalise(word), first ?? means);
    return first === undefined || first === means
      ? []
      : [diagnose('LKE950', { word, first, second: means }, place)];
  });
}
