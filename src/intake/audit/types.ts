/** Answer-type cells that name another scale than the rubric's. */
import type { Alteration } from '../../domain/submission.ts';
import type { Alignment } from '../align.ts';
import type { Lexicon } from '../lexicon.ts';
import { textIn } from '../sheet-index.ts';
import { statedShare } from './stated-share.ts';

/** One alteration per question whose type word is none of its scale's; the rubric's scale is the one used. */
export function auditTypes(alignment: Alignment, lexicon: Lexicon): readonly Alteration[] {
  const { type } = alignment.columns;
  if (type === null) return [];
  const sheet = alignment.table.sheet.name;
  return lexicon.indicators.flatMap((entry): Alteration[] => {
    const row = alignment.questions.get(entry)?.row ?? null;
    if (row === null || row.type === '' || entry.types.has(row.type)) return [];
    return [
      {
        kind: 'type',
        node: entry.indicator.id,
        place: { kind: 'cell', sheet, row: row.row.number, column: type },
        found: textIn(row.row, type),
        expected: entry.scale.typeWords[0] ?? '',
        stated: statedShare(row),
      },
    ];
  });
}
