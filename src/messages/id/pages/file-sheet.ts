/** LKE17x: the workbook's own order of sheets, rows and cells. */
import type { CodeAbouts } from '../../code-text.ts';
import type { SheetCodes } from '../../file-ranges.ts';
import { AMBIGUOUS } from './file-shared.ts';

export const FILE_SHEET_ABOUT = {
  LKE170: {
    title: 'Tanpa lembar kerja',
    explanation: 'Buku kerja tanpa lembar tidak memuat jawaban.',
  },
  LKE171: {
    title: 'Dua lembar bernama sama',
    explanation: AMBIGUOUS,
  },
  LKE172: {
    title: 'Teks bersama tidak ada',
    explanation: AMBIGUOUS,
  },
  LKE173: {
    title: 'Gaya tidak ada',
    explanation: AMBIGUOUS,
  },
  LKE174: {
    title: 'Urutan baris keliru',
    explanation: AMBIGUOUS,
  },
  LKE175: {
    title: 'Urutan sel keliru',
    explanation: AMBIGUOUS,
  },
  LKE176: {
    title: 'Sel di baris lain',
    explanation: AMBIGUOUS,
  },
  LKE177: {
    title: 'Alamat sel tidak sah',
    explanation: AMBIGUOUS,
  },
  LKE178: {
    title: 'Rumus bersama tanpa asal',
    explanation:
      'Bunyi rumusnya tidak diketahui, sehingga tidak dapat diperiksa. Hasil tersimpannya dibaca; jawaban tidak terpengaruh.',
  },
  LKE179: {
    title: 'Rumus larik bertumpang tindih',
    explanation: AMBIGUOUS,
  },
} satisfies CodeAbouts<SheetCodes>;
