/** What in the file is not as the rubric and the rest of the form have it: facts with cells, no accusations. */
import type { Alteration } from '../../domain/submission.ts';
import type { Alignment } from '../align.ts';
import type { IndicatorEntry, Lexicon } from '../lexicon.ts';
import type { OutlineRow } from '../outline.ts';
import { auditOptions } from './options.ts';
import { auditRanges } from './totals.ts';
import { auditTypes } from './types.ts';
import { auditValues, type ValueCell } from './values.ts';

/** Every alteration of the block that was read, in the order of the rubric's nodes. */
export function auditTable(alignment: Alignment, lexicon: Lexicon): readonly Alteration[] {
  return [
    ...auditTypes(alignment, lexicon),
    ...auditOptions(alignment, lexicon),
    ...auditValues(questionCells(alignment)),
    ...auditValues(totalCells(alignment)),
    ...auditRanges(alignment, lexicon),
  ];
}

/** Cells of the block's own columns that show a formula error: one unfilled form is full of them. */
export function countErrorCells(alignment: Alignment): number {
  const { answer, value, percent } = alignment.columns;
  const columns = new Set([answer, value, percent]);
  let count = 0;
  for (const row of alignment.table.sheet.rows) {
    for (const cell of row.cells) if (cell.kind === 'error' && columns.has(cell.column)) count++;
  }
  return count;
}

function questionCells(alignment: Alignment): readonly ValueCell[] {
  const sheet = alignment.table.sheet.name;
  return [...alignment.questions].flatMap(([entry, { row }]) =>
    row === null || row.value === null
      ? []
      : [{ node: entry.indicator.id, cell: row.value, row: row.row.number, sheet, kin: kinOf(entry) }],
  );
}

/** Answers on a scale of letters are turned into values by one formula, unless the value hangs on others. */
function kinOf(entry: IndicatorEntry): string | null {
  const { indicator, scale } = entry;
  return scale.kind === 'choice' && indicator.weight === null && indicator.dependences.length === 0
    ? 'choice'
    : null;
}

function totalCells(alignment: Alignment): readonly ValueCell[] {
  const sheet = alignment.table.sheet.name;
  const cellOf = (node: string, row: OutlineRow): readonly ValueCell[] =>
    row.value === null ? [] : [{ node, cell: row.value, row: row.row.number, sheet, kin: null }];
  return [
    ...alignment.sections.flatMap(({ entry, heading }) =>
      heading === null ? [] : cellOf(entry.group.id, heading),
    ),
    ...alignment.totals.flatMap(({ node, row }) => cellOf(node, row)),
  ];
}
