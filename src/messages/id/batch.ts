import type { BatchCodes, ListProblem, RegisterProblem, SkipReason } from '../../domain/codes/batch.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, quoted } from '../enumerate.ts';
import { excerpt, quote, quotePath } from '../excerpt.ts';
import { MANIFEST_PROBLEMS, SYSTEM_REASONS } from './system.ts';

const all = (items: readonly string[]) => allOf(items, 'id');
const paths = (items: readonly string[]) => all(items.map(quotePath));
const numbers = (items: readonly number[]) => all(items.map(String));
const reasonText = (reason: string) => SYSTEM_REASONS.get(reason) ?? excerpt(reason, 60);
const of = (agency: string | null) => (agency === null ? '' : ` (${excerpt(agency, 80)})`);

const SKIPPED = {
  lock: 'berkas kunci yang ditinggalkan program lembar kerja selama buku kerja dibuka',
  hidden: 'tersembunyi',
  'not-workbook': 'bukan buku kerja',
  'folder-link': 'tautan ke sebuah folder',
  special: 'bukan berkas biasa',
} as const satisfies Record<SkipReason, string>;

const LISTS = {
  NOT_UTF8: 'bukan teks UTF-8',
  TOO_LONG: 'lebih panjang dari 64 MB',
  UNREADABLE: 'tidak dapat dibaca',
} as const satisfies Record<ListProblem, string>;

const REGISTERS = {
  NOT_UTF8: () => 'Daftar instansi bukan teks UTF-8.',
  EMPTY: () => 'Daftar instansi tidak menyebut siapa pun.',
  NO_COLUMNS: (found) =>
    `Baris pertama daftar instansi tidak mempunyai kolom id dan nama; isinya ${quote(found)}.`,
  SAME_COLUMN: (found) =>
    `Beberapa kolom daftar instansi artinya sama, dan mana yang berlaku tidak disebutkan (nama dan nomornya): ${quote(found)}.`,
  OPEN_QUOTE: () => 'Sebuah tanda kutip dalam daftar instansi tidak ditutup.',
  NO_ID: (found) => `Sebuah baris daftar instansi tidak mempunyai id; namanya ${quote(found)}.`,
  NO_NAME: (found) => `Sebuah baris daftar instansi tidak mempunyai nama; id-nya ${quote(found)}.`,
  SAME_ID: (found) => `Id ${quote(found)} ada dua kali dalam daftar instansi.`,
  TOO_MANY_FIELDS: (found) =>
    `Sebuah baris daftar instansi isinya lebih banyak daripada kolomnya, mungkin koma di luar tanda kutip: ${quote(found)}.`,
} as const satisfies Record<RegisterProblem, (found: string) => string>;

export const BATCH = {
  LKE801: {
    sentence: ({ file, twin }) =>
      `${quotePath(file)} adalah berkas yang sama dengan ${quotePath(twin)}, bita demi bita.`,
    cure: () => 'Simpan salah satu saja.',
  },
  LKE802: {
    sentence: ({ file, agency, twin, twinAgency }) =>
      `${quotePath(file)}${of(agency)} berisi jawaban yang sama dengan ${quotePath(twin)}${of(twinAgency)}, dalam berkas yang berbeda.`,
    cure: () => 'Tanyakan mana yang dimaksud; tidak ada yang dikeluarkan dari hasil.',
  },
  LKE803: {
    sentence: ({ agency, year, files }) =>
      `${quote(agency)}${year === null ? '' : `, ${year},`} ada dalam ${files.length} berkas dengan jawaban berbeda: ${paths(files)}.`,
    cure: () => 'Tanyakan mana yang dimaksud; masing-masing dinilai sendiri.',
  },
  LKE804: {
    sentence: ({ file, reason }) => `${quotePath(file)} dilewati: ${SKIPPED[reason]}.`,
    cure: () => 'Tidak perlu apa-apa bila bukan kiriman. Sebutkan pada baris perintah agar tetap dibaca.',
  },
  LKE805: {
    sentence: ({ path }) => `Tidak ada buku kerja di ${quotePath(path)}.`,
    cure: () => 'Periksa folder atau polanya; buku kerja adalah berkas .xlsx.',
  },
  LKE806: {
    sentence: ({ folder, reason }) =>
      `Folder ${quotePath(folder)} tidak dapat dilihat isinya: ${reasonText(reason)}. Isinya tidak ada dalam hasil ini.`,
    cure: () => 'Periksa izinnya, lalu jalankan lagi.',
  },
  LKE807: {
    sentence: ({ problem }) =>
      `Daftar letak berkas dari masukan baku tidak dapat dipakai: ${LISTS[problem]}.`,
    cure: () => 'Tulis satu letak berkas per baris, seperti keluaran find atau ls.',
  },
  LKE808: {
    sentence: ({ shard, of: count }) => `Tidak ada berkas yang masuk bagian ${shard} dari ${count}.`,
    cure: () => 'Tidak perlu apa-apa: berkasnya ada di bagian lain.',
  },
  LKE810: {
    sentence: ({ id, name }) => `${quote(name)} (${quote(id)}) ditunggu tetapi belum mengirim.`,
    cure: () => 'Mintalah buku kerjanya, atau perbaiki daftar instansi.',
  },
  LKE811: {
    sentence: ({ file, agency }) => `${quotePath(file)}${of(agency)} tidak ada dalam daftar instansi.`,
    cure: () => 'Perbaiki nama dalam buku kerja, atau daftar instansinya.',
  },
  LKE812: {
    sentence: ({ id, name, files }) =>
      `${quote(name)} (${quote(id)}) mengirim ${files.length} berkas: ${paths(files)}.`,
    cure: () => 'Tanyakan mana yang dimaksud; masing-masing dinilai sendiri.',
  },
  LKE813: {
    sentence: ({ file, ids }) =>
      `${quotePath(file)} cocok dengan beberapa baris daftar instansi: ${all(quoted(ids))}.`,
    cure: () => 'Persempit pola pada baris-baris itu.',
  },
  LKE814: {
    sentence: ({ problem, found }) => REGISTERS[problem](found),
    cure: () =>
      'Daftar instansi adalah berkas CSV dengan kolom id, nama dan (bila perlu) pola, masing-masing satu kali.',
  },
  LKE820: {
    sentence: ({ folder }) => `Folder ${quotePath(folder)} sudah berisi hasil.`,
    cure: () => 'Tambahkan --resume untuk memakai yang tidak berubah, atau --force untuk mulai lagi.',
  },
  LKE821: {
    sentence: ({ folder, found }) =>
      `Folder ${quotePath(folder)} berisi berkas lain, misalnya ${quote(found)}; hasil tidak ditaruh di antaranya.`,
    cure: () => 'Pilih folder baru atau folder kosong.',
  },
  LKE822: {
    sentence: ({ file, expected, found }) =>
      `${quotePath(file)} tidak seperti saat ditulis: sidiknya ${excerpt(found, 16)}, bukan ${excerpt(expected, 16)}.`,
    cure: () => 'Buat ulang hasilnya dengan --resume; yang cocok tetap dipakai.',
  },
  LKE823: {
    sentence: ({ file }) => `${quotePath(file)} tidak ada.`,
    cure: () => 'Buat ulang hasilnya dengan --resume; yang cocok tetap dipakai.',
  },
  LKE824: {
    sentence: ({ file, problem }) =>
      `Manifes ${quotePath(file)} tidak dapat dipakai: ${MANIFEST_PROBLEMS[problem]}.`,
    cure: () => 'Buat ulang hasilnya dengan --resume; yang cocok tetap dipakai.',
  },
  LKE825: {
    sentence: ({ file }) => `${quotePath(file)} bukan salah satu hasil.`,
    cure: () => 'Pindahkan ke tempat lain bila bukan bagiannya.',
  },
  LKE826: {
    sentence: ({ file, expected, found }) =>
      `Buku kerja ${quotePath(file)} berubah sejak dinilai: sidiknya ${excerpt(found, 16)}, bukan ${excerpt(expected, 16)}.`,
    cure: () => 'Nilai lagi dengan --resume.',
  },
  LKE827: {
    sentence: ({ file }) => `Buku kerja ${quotePath(file)} tidak ada di tempatnya, jadi tidak dibandingkan.`,
    cure: () => 'Jalankan verify di tempat buku kerja berada agar ikut dibandingkan.',
  },
  LKE828: {
    sentence: ({ folder, results, outputs, inputs }) =>
      `${quotePath(folder)} masih seperti saat ditulis: ${results} hasil dan ${outputs} keluaran cocok dengan manifes, ${inputs} buku kerja cocok dengan yang dinilai.`,
    cure: () => 'Tidak perlu apa-apa.',
  },
  LKE829: {
    sentence: ({ folder }) => `Folder ${quotePath(folder)} berisi penilaian yang belum selesai.`,
    cure: () => 'Selesaikan dengan --resume, atau mulai lagi dengan --force.',
  },
  LKE830: {
    sentence: ({ part, first, settings }) =>
      `${quotePath(part)} dibuat dengan cara lain daripada ${quotePath(first)}: ${all(settings)} berbeda.`,
    cure: () => 'Buat semua bagian dengan versi, rubrik, dan opsi yang sama.',
  },
  LKE831: {
    sentence: ({ of: count, missing, doubled }) =>
      [
        `Bagian-bagian ini bukan ${count} bagian dari satu penilaian.`,
        ...(missing.length === 0 ? [] : [`Tidak ada: ${numbers(missing)}.`]),
        ...(doubled.length === 0 ? [] : [`Lebih dari sekali: ${numbers(doubled)}.`]),
      ].join(' '),
    cure: () => 'Sebutkan folder hasil setiap bagian, masing-masing sekali.',
  },
  LKE832: {
    sentence: ({ file, parts }) => `${quotePath(file)} ada dalam beberapa bagian: ${paths(parts)}.`,
    cure: () => 'Buat semua bagian dari letak berkas yang sama.',
  },
  LKE833: {
    sentence: ({ part }) => `${quotePath(part)} bukan bagian dari sebuah penilaian.`,
    cure: () => 'Gabungkan folder yang dibuat dengan --shard.',
  },
  LKE840: {
    sentence: ({ option, needs }) => `Opsi ${option} hanya berarti bersama ${needs}.`,
    cure: ({ needs }) => `Tambahkan ${needs}.`,
  },
  LKE841: {
    sentence: ({ folders }) =>
      `Folder hasil menampung semua keluaran; yang disebut di sampingnya: ${paths(folders)}.`,
    cure: () => 'Sebutkan satu folder hasil saja, dan bentuknya dengan --format.',
  },
} satisfies CodeTexts<BatchCodes>;
