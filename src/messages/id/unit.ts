import type { UnitCodes } from '../../domain/codes/unit.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';

const all = (items: readonly string[]) => allOf(items, 'id');

const MISSING: Readonly<Record<UnitCodes['LKE232']['missing'], string>> = {
  'leave-out': 'Di situ unit ini tidak ikut dirata-rata.',
  zero: 'Di situ unit ini dihitung 0 dalam rata-rata unit.',
  unknown: 'Di situ rata-rata unit tidak diketahui.',
};

export const UNIT = {
  LKE230: {
    sentence: ({ rubric }) =>
      `Indeks ${rubric} disusun dari pusat dan unit-unitnya, dan tidak ada unit yang ditemukan. Indeks tidak diketahui.`,
    cure: () => 'Berikan buku kerja unit dengan --units FOLDER, atau simpan lembarnya di buku kerja pusat.',
  },
  LKE231: {
    sentence: ({ unit }) => `Unit ${quote(unit)} belum menjawab apa pun dan tidak ikut dirata-rata.`,
    cure: () => 'Isi formulirnya, atau hapus bila unit itu tidak ada.',
  },
  LKE232: {
    sentence: ({ unit, nodes, missing }) =>
      `Unit ${quote(unit)} tidak mempunyai nilai untuk ${all(nodes)}. ${MISSING[missing]}`,
    cure: () => 'Lengkapi jawaban unit itu di bagian tersebut.',
  },
  LKE233: {
    sentence: ({ unit }) =>
      `Unit ${quote(unit)} tidak dapat dibaca. Semua yang bergantung padanya tidak diketahui.`,
    cure: () => 'Lihat temuan tentang berkas atau lembarnya, atau hapus bila bukan unit instansi ini.',
  },
  LKE234: {
    sentence: ({ sheets }) =>
      `Unit diberikan dengan --units, maka lembar buku kerja pusat ini tidak dihitung: ${all(quoted(sheets))}.`,
    cure: () => 'Hilangkan --units bila lembar-lembar itulah unitnya.',
  },
  LKE235: {
    sentence: ({ rubric }) => `Unit diberikan dengan --units, tetapi ${rubric} adalah rubrik tanpa unit.`,
    cure: () => 'Hilangkan --units, atau sebutkan rubrik pusat dan unit dengan --rubric.',
  },
  LKE236: {
    sentence: ({ files }) =>
      files === 1
        ? '--units memberikan unit satu buku kerja, sedangkan yang disebut folder, pola, atau kumpulan berkas.'
        : `--units memberikan unit satu buku kerja, sedangkan yang disebut ada ${files}.`,
    cure: () => 'Nilai buku kerja tiap pusat sendiri-sendiri dengan folder unitnya.',
  },
  LKE237: {
    sentence: ({ folder }) => `Tidak ada buku kerja unit di ${quotePath(folder)}.`,
    cure: () => 'Sebutkan folder yang memuat buku kerja unit (.xlsx).',
  },
  LKE238: {
    sentence: ({ units }) => `${units.length} unit dibaca: ${all(quoted(units))}.`,
    cure: () => 'Bila ada yang kurang, periksa nama lembarnya, atau apakah berkasnya ada di folder.',
  },
  LKE239: {
    sentence: ({ rubric }) =>
      `${rubric} terdiri atas pusat dan unit-unitnya; formulir semacam itu belum dapat dibuat.`,
    cure: () => 'Gunakan formulir dari peraturannya; formulir itu dapat dibaca dan dinilai.',
  },
  LKE240: {
    sentence: ({ unit, expected, found }) =>
      found === null
        ? `Buku kerja unit ${quote(unit)} bukan formulir ${expected}: sebagian besar pertanyaannya tidak ada dalam rubrik itu.`
        : `Buku kerja unit ${quote(unit)} adalah formulir ${excerpt(found, 80)}, bukan ${expected}.`,
    cure: () =>
      'Berikan formulir unit yang sesuai dengan formulir pusat, atau keluarkan buku kerja ini dari folder.',
  },
} satisfies CodeTexts<UnitCodes>;
