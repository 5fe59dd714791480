/** The hidden sheets before a Zona Integritas table: summaries that repeat it by formulas, and go wrong on the way. */
import { toNumber } from '../../src/domain/fraction.ts';
import type { Group } from '../../src/domain/rubric.ts';
import { pointsRow } from './block.ts';
import { binary, cellOf } from './expression.ts';
import type { Layout } from './layout.ts';
import { groupsOf } from './layout.ts';
import type { SheetModel } from './model.ts';
import { createSheet, putFormula, putValue } from './model.ts';

const COLUMNS = { number: 2, text: 3, weight: 4, value: 5, percent: 6, note: 7, recommendation: 8 } as const;

/** `Utama` (components and areas) and `Ctt Eval` (sub-areas too). */
export function ziCompanions(layout: Layout): SheetModel[] {
  return [summarise(layout, 'Utama', false), summarise(layout, 'Ctt Eval', true)];
}

function summarise(layout: Layout, name: string, withSubAreas: boolean): SheetModel {
  const sheet = createSheet(name, 'hidden');
  sheet.protected = true;
  const words = ['Penilaian', '', 'Bobot', 'Nilai', ' %', 'Catatan/Keterangan/Penjelasan', 'Rekomendasi'];
  words.forEach((word, index) => {
    if (word !== '') putValue(sheet, 2, COLUMNS.number + index, word, 'header');
  });
  const groups = groupsOf(layout.rubric.root).filter(
    (group) =>
      group.level === 'component' || group.level === 'area' || (withSubAreas && group.level === 'sub-area'),
  );
  groups.forEach((group, index) => {
    writeSummaryRow(layout, sheet, 3 + index, group);
  });
  // A line once pointed at a row that was deleted.
  putValue(sheet, 3 + groups.length, COLUMNS.text, 'Jumlah', 'text');
  putValue(sheet, 3 + groups.length, COLUMNS.value, { error: '#REF!' }, 'number');
  return sheet;
}

function writeSummaryRow(layout: Layout, sheet: SheetModel, row: number, group: Group): void {
  if (group.number !== null) putValue(sheet, row, COLUMNS.number, `${group.number}.`, 'text');
  putValue(sheet, row, COLUMNS.text, group.title.id, 'text');
  const from = pointsRow(layout, group);
  if (from === null || group.weight === null) return;
  putValue(sheet, row, COLUMNS.weight, toNumber(group.weight), 'number');
  const points = cellOf(from, layout.anatomy.main.value, layout.sheet.name);
  putFormula(sheet, row, COLUMNS.value, points, 'number');
  putFormula(
    sheet,
    row,
    COLUMNS.percent,
    binary(cellOf(row, COLUMNS.value), '/', cellOf(row, COLUMNS.weight)),
    'percent',
  );
}
