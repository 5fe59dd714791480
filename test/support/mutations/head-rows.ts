/** Rows over the table: titles, empty rows, column numbers. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Draft, DraftRow } from './draft.ts';
import { emptyRow, insertAfter, insertBefore, putText, textCell } from './draft.ts';

const TITLES = [
  'LEMBAR KERJA EVALUASI',
  'Lampiran III',
  'Hasil penilaian mandiri, belum diperiksa',
  'Jawaban diisi oleh unit kerja sesuai keadaan',
  'PEMERINTAH KABUPATEN CONTOH',
] as const;

export function addTitles(draft: Draft, random: Random): void {
  const first = draft.rows[0];
  if (first === undefined) return;
  const added = Array.from({ length: random.integer(1, 4) }, (): DraftRow => {
    const row = emptyRow();
    if (random.chance(0.7)) putText(row, random.integer(1, 4), random.pick(TITLES));
    return row;
  });
  insertBefore(draft, first, added);
}

/** 1, 2, 3 ... under or over the header words, as numbers or in brackets. */
export function addColumnNumbers(draft: Draft, random: Random): void {
  const row = emptyRow();
  const shape = random.pick<(n: number) => string>([String, (n) => `(${n})`, (n) => ` ${n} `]);
  const columns = [...draft.header.cells.keys()].sort((a, b) => a - b);
  columns.forEach((column, index) => {
    const cell = textCell(column, shape(index + 1));
    row.cells.set(column, shape(1) === '1' ? { ...cell, kind: 'number' } : cell);
  });
  if (random.chance(0.7)) insertAfter(draft, draft.header, [row]);
  else insertBefore(draft, draft.header, [row]);
}

export function lowerTable(draft: Draft, random: Random): void {
  const added = Array.from({ length: random.integer(1, 5) }, emptyRow);
  // Under the years that stand over the header words; those stay with them.
  const first = draft.rows[Math.max(0, draft.rows.indexOf(draft.header) - 1)];
  if (first !== undefined) insertBefore(draft, first, added);
}
