/** Sheets renamed, put in another order, with hidden ones in front. */
import type { Random } from '../../../scripts/workbook/random.ts';
import type { Sheet } from '../../../src/domain/grid.ts';
import type { Draft } from './draft.ts';
import { textCell } from './draft.ts';

const NAMES = [
  'LKE',
  ' LKE 2018',
  'Sheet1',
  'Lembar Kerja (1)',
  '__proto__',
  'Salinan LKE ',
  'constructor',
] as const;

export function renameSheet(draft: Draft, random: Random): void {
  draft.name = random.pick(NAMES);
}

export function reorderSheets(draft: Draft, random: Random): void {
  const others = random.shuffle([...draft.before, ...draft.after]);
  const before = random.integer(0, others.length);
  draft.before = others.slice(0, before);
  draft.after = others.slice(before);
}

const NOTHING_OF_IT: readonly (readonly string[])[] = [
  ['Petunjuk pengisian'],
  ['Penilaian', 'Bobot', 'Nilai'],
  ['Manajemen Perubahan', '5', '3,2'],
];

/** A sheet in front of all others, hidden or not, that holds no answers. */
export function addSheet(draft: Draft, random: Random): void {
  const added: Sheet = {
    name: random.pick([' Opsi 1 awal', 'Utama', 'Petunjuk', 'valueOf']),
    visibility: random.pick(['hidden', 'very-hidden', 'visible'] as const),
    index: 0,
    rows: NOTHING_OF_IT.map((texts, index) => ({
      number: index + 1,
      hidden: false,
      cells: texts.map((text, column) => textCell(column + 1, text)),
    })),
    merges: [],
    hiddenColumns: [],
    validations: [],
    complete: true,
  };
  draft.before = [added, ...draft.before];
}
