/** Lists on answer cells that offer what the question's scale does not know. */
import type { ListValidation } from '../../domain/grid.ts';
import type { Alteration } from '../../domain/submission.ts';
import type { Alignment } from '../align.ts';
import { answerKey } from '../answer-words.ts';
import type { IndicatorEntry, Lexicon } from '../lexicon.ts';
import { statedShare } from './stated-share.ts';

export function auditOptions(alignment: Alignment, lexicon: Lexicon): readonly Alteration[] {
  const column = alignment.columns.answer;
  const { sheet } = alignment.table;
  const lists = sheet.validations.filter(
    (list) =>
      list.options !== null && list.ranges.some((range) => range.left <= column && range.right >= column),
  );
  if (lists.length === 0) return [];
  return lexicon.indicators.flatMap((entry): Alteration[] => {
    const row = alignment.questions.get(entry)?.row ?? null;
    const offered = row === null ? null : offeredAt(lists, row.row.number, column);
    if (row === null || offered === null) return [];
    const unknown = offered.filter((option) => !isKnown(option, entry, lexicon));
    if (unknown.length === 0) return [];
    return [
      {
        kind: 'options',
        node: entry.indicator.id,
        place: { kind: 'cell', sheet: sheet.name, row: row.row.number, column },
        found: offered.join(','),
        expected: [...new Set(lexicon.options.get(entry.scale.id)?.values())].join(','),
        stated: statedShare(row),
      },
    ];
  });
}

function offeredAt(lists: readonly ListValidation[], row: number, column: number): readonly string[] | null {
  const list = lists.find(({ ranges }) =>
    ranges.some(
      (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    ),
  );
  return list?.options ?? null;
}

function isKnown(option: string, entry: IndicatorEntry, lexicon: Lexicon): boolean {
  if (entry.scale.kind !== 'choice') return true;
  const key = answerKey(option);
  return (
    key === '' || lexicon.placeholders.has(key) || (lexicon.options.get(entry.scale.id)?.has(key) ?? false)
  );
}
