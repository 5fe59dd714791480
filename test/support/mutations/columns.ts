/** Columns put in, taken out and moved. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftBlock, DraftRow, Role } from './draft.ts';
import { textCell } from './draft.ts';

/** Puts an empty column, or one with notes of the agency's own, in front of some column. */
export function insertColumn(draft: Draft, random: Random): void {
  const [first] = draft.blocks;
  if (first === undefined) return;
  const last = Math.max(...draft.blocks.flatMap((block) => [...block.columns.values()]));
  // Not inside a staircase: a form is not cut through its labels.
  const places = Array.from({ length: last + 1 }, (_, index) => index + 1).filter(
    (column) => !draft.blocks.some(({ outline }) => column > outline.first && column <= outline.last),
  );
  const at = random.pick(places);
  renumber(draft, (column) => (column >= at ? column + 1 : column));
  if (random.chance(0.5)) return;
  draft.header.cells.set(at, textCell(at, random.pick(['PIC', 'Tanggal', 'Status Dokumen', 'Nomor Berkas'])));
  for (const row of draft.rows) {
    const filled = row.form?.kind === 'indicator' && random.chance(0.4);
    if (filled) row.cells.set(at, textCell(at, random.pick(['A', 'Ya', 'Budi', '12', 'selesai'])));
  }
}

const LEFT_OUT: readonly Role[] = ['weight', 'criteria', 'type', 'value', 'percent', 'note', 'proof', 'link'];

/** Takes out a column that the answers can be read without. */
export function deleteColumn(draft: Draft, random: Random): void {
  const role = random.pick(LEFT_OUT);
  const block = random.pick(draft.blocks);
  const at = block.columns.get(role);
  if (at === undefined) return;
  block.columns.delete(role);
  for (const row of tableRows(draft)) row.cells.delete(at);
  renumber(draft, (column) => (column > at ? column - 1 : column));
}

/** Moves the answers to another place behind the staircase, header and all. */
export function moveAnswers(draft: Draft, random: Random): void {
  const block = random.pick(draft.blocks);
  const others = [...block.columns].filter(
    ([role]) => role !== 'answer' && role !== 'proof' && role !== 'link',
  );
  if (others.length === 0) return;
  swap(draft, block, 'answer', random.pick(others)[0]);
}

function swap(draft: Draft, block: DraftBlock, one: Role, other: Role): void {
  const left = block.columns.get(one);
  const right = block.columns.get(other);
  if (left === undefined || right === undefined) return;
  block.columns.set(one, right);
  block.columns.set(other, left);
  for (const row of tableRows(draft)) {
    const [first, second] = [row.cells.get(left), row.cells.get(right)];
    row.cells.delete(left);
    row.cells.delete(right);
    if (first !== undefined) row.cells.set(right, { ...first, column: right });
    if (second !== undefined) row.cells.set(left, { ...second, column: left });
  }
}

/** What stands over the header is merged over the block and stays. */
function tableRows(draft: Draft): readonly DraftRow[] {
  return draft.rows.slice(draft.rows.indexOf(draft.header));
}

function renumber(draft: Draft, to: (column: number) => number): void {
  for (const row of draft.rows) {
    const cells = [...row.cells.values()].map((cell) => ({ ...cell, column: to(cell.column) }));
    row.cells = new Map(cells.map((cell) => [cell.column, cell]));
  }
  for (const merge of draft.merges) {
    merge.left = to(merge.left);
    merge.right = to(merge.right);
  }
  for (const block of draft.blocks) {
    block.outline = { first: to(block.outline.first), last: to(block.outline.last) };
    for (const [role, column] of block.columns) block.columns.set(role, to(column));
  }
  draft.hiddenColumns = new Set([...draft.hiddenColumns].map(to));
}
