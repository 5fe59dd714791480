/** What stands above the table and below it: titles, agency and year, year heads, a signature block. */
import type { Rubric } from '../../src/domain/rubric.ts';
import type { Anatomy, BlockColumns } from './anatomy.ts';
import type { SheetModel } from './model.ts';
import { putValue } from './model.ts';

/** Writes the rows above the table; a build without room for agency and year leaves them out. */
export function writeTitle(
  sheet: SheetModel,
  anatomy: Anatomy,
  rubric: Rubric,
  agency: string,
  year: number,
): void {
  const left = anatomy.main.outline.first;
  const right = anatomy.main.outline.last;
  const title = (rubric.recognition.titles[0] ?? rubric.title.id).toUpperCase();
  if (anatomy.title === 'none') return;
  putValue(sheet, 1, left, title, 'title');
  if (anatomy.title === 'merged') {
    sheet.merges.push({ top: 1, left, bottom: 1, right: anatomy.main.percent });
    return;
  }
  const { agencyLabels, yearLabels } = rubric.recognition;
  putValue(sheet, 2, left, `${(agencyLabels[0] ?? 'Instansi').toUpperCase()} : `, 'title');
  putValue(sheet, 2, right, agency, 'title');
  putValue(sheet, 3, left, `${(yearLabels[0] ?? 'Tahun').toUpperCase()} :`, 'title');
  putValue(sheet, 3, right, year, 'title');
}

/** Writes each block's year above its header words, where the build has such a row. */
export function writeYears(sheet: SheetModel, anatomy: Anatomy, year: number): void {
  if (anatomy.yearRow === null) return;
  putValue(sheet, anatomy.yearRow, anatomy.main.outline.first, `PENILAIAN TAHUN ${year}`, 'header');
  const { previous } = anatomy;
  if (previous === null) return;
  const places = [previous.answer, previous.value, previous.percent];
  const left = Math.min(...places);
  putValue(sheet, anatomy.yearRow, left, `PENILAIAN TAHUN ${year - 1}`, 'header');
  sheet.merges.push({ top: anatomy.yearRow, left, bottom: anatomy.yearRow, right: Math.max(...places) });
}

/** Writes a signature block in the answer columns below the last row; nobody's name. */
export function writeSignature(
  sheet: SheetModel,
  columns: BlockColumns,
  lastRow: number,
  year: number,
): void {
  const lines = [
    `Kota Contoh, 31 Desember ${year}`,
    'Ketua Tim Penilai',
    'ttd',
    '(........................)',
  ];
  lines.forEach((line, index) => {
    putValue(sheet, lastRow + 3 + index, columns.answer, line, 'plain');
  });
}

/** Widths and hidden columns, and stale row numbers in the hidden index column. */
export function writeColumns(sheet: SheetModel, anatomy: Anatomy, lastRow: number): void {
  for (const { column, width, hidden } of anatomy.columns) sheet.columns.set(column, { width, hidden });
  if (anatomy.indexColumn === null) return;
  for (let row = anatomy.headerRow - 1; row <= lastRow; row++) {
    // Rows were once taken out above, and nobody renumbered: stale from the twelfth row on.
    putValue(sheet, Math.max(1, row), anatomy.indexColumn, row < 12 ? row - 3 : row + 11, 'plain');
  }
}
