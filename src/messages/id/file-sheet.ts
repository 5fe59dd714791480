/** LKE17x: the workbook's own order of sheets, rows and cells. */
import type { CodeTexts } from '../code-text.ts';
import { excerpt, quote } from '../excerpt.ts';
import type { SheetCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'id');

const RESAVE = 'Buka di program lembar kerja, periksa isinya, lalu simpan ulang sebagai .xlsx.';

export const FILE_SHEET = {
  LKE170: {
    sentence: () => 'Buku kerja ini tidak memuat satu pun lembar kerja.',
    cure: () => 'Periksa apakah berkas yang dikirim sudah benar.',
  },
  LKE171: {
    sentence: ({ name, twin }) => `Dua lembar bernama sama: ${quote(name)} dan ${quote(twin)}.`,
    cure: () => 'Ganti nama salah satunya.',
  },
  LKE172: {
    sentence: ({ found, count: size }) =>
      `Sel menunjuk teks bersama nomor ${quote(found)}, padahal tabelnya hanya memuat ${count(size)}.`,
    cure: () => RESAVE,
  },
  LKE173: {
    sentence: ({ found, count: size }) =>
      `Sel menunjuk gaya nomor ${quote(found)}, padahal tabelnya hanya memuat ${count(size)}.`,
    cure: () => RESAVE,
  },
  LKE174: {
    sentence: ({ found, previous }) =>
      `Baris ${found} ditulis setelah baris ${previous}; urutan baris harus naik.`,
    cure: () => RESAVE,
  },
  LKE175: {
    sentence: ({ found, previous }) =>
      `Sel ${excerpt(found, 20)} ditulis setelah sel ${excerpt(previous, 20)}; urutan kolom harus naik.`,
    cure: () => RESAVE,
  },
  LKE176: {
    sentence: ({ found, row }) => `Sel beralamat ${excerpt(found, 20)} berada di baris ${row}.`,
    cure: () => RESAVE,
  },
  LKE177: {
    sentence: ({ part, found }) =>
      `${quote(found)} di ${quote(part)} bukan alamat sel atau rentang yang sah.`,
    cure: () => RESAVE,
  },
  LKE178: {
    sentence: ({ group }) =>
      `Rumus bersama ${quote(group)} tidak mempunyai sel asal; bunyinya tidak diketahui, hasil tersimpannya yang dibaca.`,
    cure: () => RESAVE,
  },
  LKE179: {
    sentence: ({ found, previous }) =>
      `Rumus larik ${excerpt(found, 40)} bertumpang tindih dengan ${excerpt(previous, 40)}.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<SheetCodes>;
