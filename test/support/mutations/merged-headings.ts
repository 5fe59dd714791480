/** Headings merged over the staircase, with old text left in the cells that the merge covers. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft } from './draft.ts';
import { putText } from './draft.ts';
import { headingRows, labelColumn } from './labels-of.ts';

const LEFTOVERS = ['sisa judul lama', 'Jawaban', 'x', 'Penilaian', '2.', 'Manajemen Perubahan'] as const;

export function mergeHeadings(draft: Draft, random: Random): void {
  for (const row of headingRows(draft)) {
    if (random.chance(0.6)) continue;
    for (const block of draft.blocks) {
      const left = labelColumn(row, block);
      if (left === null || left >= block.outline.last || isMerged(draft, row, left)) continue;
      draft.merges.push({ top: row, bottom: row, left, right: block.outline.last });
      putText(row, random.integer(left + 1, block.outline.last), random.pick(LEFTOVERS));
    }
  }
}

/** The header word over the staircase, merged, with text left under it. */
export function mergeHeader(draft: Draft, random: Random): void {
  for (const { outline } of draft.blocks) {
    if (outline.last === outline.first) continue;
    if (!isMerged(draft, draft.header, outline.first)) {
      draft.merges.push({
        top: draft.header,
        bottom: draft.header,
        left: outline.first,
        right: outline.last,
      });
    }
    putText(draft.header, random.integer(outline.first + 1, outline.last), random.pick(LEFTOVERS));
  }
}

function isMerged(draft: Draft, row: unknown, left: number): boolean {
  return draft.merges.some((merge) => merge.top === row && merge.left <= left && merge.right >= left);
}
