import type { WrittenCodes } from '../../domain/codes/written.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';

const PROBLEMS = {
  encoding: () => 'tidak ditulis dalam UTF-8',
  json: (found: string) => `bukan JSON yang benar (${excerpt(found, 80)})`,
  shape: (found: string) => `berisi ${quote(found)} di tempat jawaban`,
  columns: (found: string) => `tidak mempunyai kolom id dan answer; judul kolomnya ${quote(found)}`,
  twice: (found: string) => `memuat ${quote(found)} lebih dari sekali, padahal seharusnya sekali`,
  fields: (found: string) =>
    `mempunyai baris yang isinya lebih banyak daripada kolomnya, mungkin koma desimal di luar tanda kutip: ${quote(found)}`,
  quotes: () => 'mempunyai tanda kutip yang tidak ditutup',
  long: (found: string) => `lebih panjang daripada ${found} baris`,
  digits: (found: string) => `memuat angka ${quote(found)}, yang hanya disimpan sel sampai 15 angka`,
  id: (found: string) => `mempunyai baris tanpa id: ${quote(found)}`,
} as const;

export const WRITTEN = {
  LKE219: {
    sentence: ({ made, used, problem }) =>
      problem === 'edition'
        ? `Formulir ini dibuat untuk rubrik ${excerpt(made, 80)}, tetapi dinilai dengan ${excerpt(used, 80)}.`
        : `Formulir ini dibuat untuk rubrik ${excerpt(made, 80)}, bukan ${excerpt(used, 80)} yang disebutkan.`,
    cure: ({ problem }) =>
      problem === 'edition'
        ? 'Periksa apakah perubahan rubrik menyangkut butir yang dijawab, atau minta formulir yang baru.'
        : 'Pastikan rubrik yang disebut dengan --rubric memang yang dimaksud.',
  },
  LKE220: {
    sentence: ({ rubric, version, known }) =>
      `Formulir ini dibuat untuk rubrik ${quote(rubric)} versi ${excerpt(version, 40)}, yang tidak ada di sini; yang ada: ${allOf(known, 'id')}.`,
    cure: () => 'Sebutkan berkas rubriknya dengan --rubric.',
  },
  LKE701: {
    sentence: ({ problem, found }) => `Berkas jawaban ${PROBLEMS[problem](found)}.`,
    cure: () =>
      'Tulis jawaban sebagai CSV dengan kolom id dan answer, atau sebagai JSON berisi pasangan id dan jawaban.',
  },
  LKE702: {
    sentence: ({ id, rubric }) =>
      `Rubrik ${rubric} tidak mempunyai butir atau jumlah dengan id ${quote(id)}.`,
    cure: ({ nearest, rubric }) =>
      nearest === null
        ? `Lihat id semua butir dengan lke rubric show ${rubric}.`
        : `Mungkin maksudnya ${quote(nearest)}?`,
  },
  LKE703: {
    sentence: ({ id }) => `Butir ${quote(id)} dijawab lebih dari satu kali.`,
    cure: () => 'Sisakan satu jawaban untuk setiap id.',
  },
  LKE704: {
    sentence: ({ id, raw, expected }) =>
      `Jawaban ${quote(raw)} untuk ${id} tidak termasuk pilihannya: ${excerpt(expected, 120)}.`,
    cure: () => 'Perbaiki jawabannya; tidak ada yang ditulis sebelum semuanya benar.',
  },
  LKE705: {
    sentence: ({ id, title }) => `Buku kerja tidak mempunyai sel untuk ${id} (${excerpt(title, 80)}).`,
    cure: () => 'Isi formulir yang dibuat dengan lke template, atau hapus jawaban ini.',
  },
  LKE706: {
    sentence: () => 'Sel ini memuat rumus yang dipakai bersama oleh sel lain.',
    cure: () => 'Isi baris jumlahnya, bukan persentasenya.',
  },
  LKE707: {
    sentence: ({ assessor, allowed, problem }) =>
      problem === 'unknown'
        ? `Tidak ada penilai ${quote(assessor)}; yang ada: ${oneOf(allowed, 'id')}.`
        : `Penilai ${quote(assessor)} disebut lebih dari satu kali.`,
    cure: () => 'Tulis misalnya --by self,tpi.',
  },
  LKE708: {
    sentence: ({ command }) => `Perintah ${command} tidak menulis buku kerja ke keluaran standar.`,
    cure: () => 'Sebutkan nama berkasnya dengan --output.',
  },
  LKE709: {
    sentence: ({ file, most }) =>
      `Buku kerja hasil ${quotePath(file)} hanya dibuat untuk paling banyak ${most} berkas yang disebut satu per satu, bukan untuk folder atau daftar.`,
    cure: () => 'Gunakan .csv atau .json untuk banyak berkas, atau nilai berkas itu satu per satu.',
  },
  LKE710: {
    sentence: ({ columns }) =>
      `Berkas jawaban mempunyai kolom yang tidak dibaca: ${allOf(quoted(columns), 'id')}.`,
    cure: ({ read }) => `Kolom yang dibaca bernama ${allOf(read, 'id')}.`,
  },
  LKE711: {
    sentence: ({ ids }) =>
      `Berkas jawaban mengosongkan ${allOf(ids, 'id')}, padahal buku kerja sudah berisi jawabannya; jawaban itu tetap.`,
    cure: () => 'Untuk menghapus jawaban, kosongkan selnya dengan program lembar kerja.',
  },
  LKE712: {
    sentence: ({ ids }) =>
      `Buku kerja tidak mempunyai kolom untuk catatan atau tautan ${allOf(ids, 'id')}; tidak ditulis.`,
    cure: () =>
      'Pakai formulir dari lke template, atau tulis sendiri di buku kerja. Baris jumlah tidak mempunyai keduanya.',
  },
} satisfies CodeTexts<WrittenCodes>;
