/** Where a row's label stands, block by block, and how to change it in all of them alike. */
import { hashText } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftBlock, DraftRow } from './draft.ts';
import { putText } from './draft.ts';

/** The last filled column of the block's staircase; null when the row has no label there. */
export function labelColumn(row: DraftRow, block: DraftBlock): number | null {
  for (let column = block.outline.last; column >= block.outline.first; column--) {
    if (row.cells.get(column)?.kind === 'text') return column;
  }
  return null;
}

export function labelOf(row: DraftRow, draft: Draft): string {
  const [block] = draft.blocks;
  const column = block === undefined ? null : labelColumn(row, block);
  return column === null ? '' : (row.cells.get(column)?.text ?? '');
}

/** Writes another label into every block of the row. */
export function relabel(row: DraftRow, draft: Draft, label: string): void {
  for (const block of draft.blocks) {
    const column = labelColumn(row, block);
    if (column !== null) putText(row, column, label);
  }
}

/** The column of the row's number, one left of its label; null when it has none there. */
export function numberColumn(row: DraftRow, block: DraftBlock): number | null {
  const label = labelColumn(row, block);
  return label === null || label === block.outline.first ? null : label - 1;
}

/** Rows that ask a question, in their order. */
export function questionRows(draft: Draft): DraftRow[] {
  return draft.rows.filter((row) => row.form?.kind === 'indicator' && !isCopy(row));
}

export function headingRows(draft: Draft): DraftRow[] {
  return draft.rows.filter((row) => row.form?.kind === 'group');
}

const copies = new WeakSet<DraftRow>();

/** Notes that a row only repeats another's form row. */
export function markCopy(row: DraftRow): void {
  copies.add(row);
}

export function isCopy(row: DraftRow): boolean {
  return copies.has(row);
}

/** A question row with the rows of counts below it. */
export function stretchOf(draft: Draft, row: DraftRow): DraftRow[] {
  const at = draft.rows.indexOf(row);
  let end = at + 1;
  while (draft.rows[end]?.form?.kind === 'count') end++;
  return draft.rows.slice(at, end);
}

/** A stable choice for a text, so that one label is changed alike wherever it stands. */
export function pickBy<T>(text: string, items: readonly T[]): T {
  const item = items[hashText(text) % items.length];
  if (item === undefined) throw new RangeError('a choice among nothing');
  return item;
}
