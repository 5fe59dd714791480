import type { LayoutCodes } from '../../domain/codes/layout.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf, quoted } from '../enumerate.ts';
import { quote } from '../excerpt.ts';

const all = (items: readonly string[]) => allOf(items, 'id');
const one = (items: readonly string[]) => oneOf(items, 'id');

export const LAYOUT = {
  LKE201: {
    sentence: ({ sheets, expected }) =>
      `Tidak ada lembar yang memuat tabel LKE. Diperiksa: ${all(quoted(sheets))}; judul kolom yang dicari: ${all(quoted(expected))}.`,
    cure: () =>
      'Pastikan berkas ini memang LKE dan baris judul kolomnya belum dihapus, atau sebutkan rubrik yang sesuai dengan --rubric.',
  },
  LKE202: {
    sentence: ({ sheet, sheets }) =>
      `Lembar ${quote(sheet)} tidak ada atau tidak memuat tabel LKE. Lembar yang ada: ${all(quoted(sheets))}.`,
    cure: ({ nearest }) =>
      nearest === null ? 'Sebutkan salah satu lembar yang ada.' : `Mungkin maksudnya ${quote(nearest)}?`,
  },
  LKE203: {
    sentence: ({ sheets, found }) =>
      `Beberapa lembar sama-sama cocok dengan rubrik (${found} butir dikenali di masing-masing): ${all(quoted(sheets))}. Tidak ada yang dipilih.`,
    cure: () => 'Sebutkan lembar yang dinilai dengan --sheet.',
  },
  LKE204: {
    sentence: ({ sheet, found, others }) =>
      `Yang dibaca adalah lembar ${quote(sheet)} (${found} butir dikenali). Lembar lain yang juga memuat tabel: ${all(quoted(others))}.`,
    cure: () => 'Bila bukan lembar itu yang dimaksud, sebutkan lembarnya dengan --sheet.',
  },
  LKE205: {
    sentence: ({ blocks }) =>
      `Tabel memuat beberapa blok jawaban dan tidak ada petunjuk blok mana yang dinilai: ${all(blocks)}.`,
    cure: ({ blocks }) => `Pilih salah satu, misalnya --by ${blocks[0] ?? 'BLOK'}.`,
  },
  LKE206: {
    sentence: ({ by, blocks }) => `Tidak ada blok jawaban ${quote(by)}. Blok yang ada: ${all(blocks)}.`,
    cure: ({ blocks }) => `Gunakan --by dengan ${one(blocks)}.`,
  },
  LKE207: {
    sentence: ({ block, reason, others }) =>
      reason === 'asked'
        ? `Yang dibaca adalah blok jawaban ${block}, sesuai permintaan. Blok lain: ${all(others)}.`
        : `Yang dibaca adalah blok jawaban ${block}, tahun terbaru. Blok lain: ${all(others)}.`,
    cure: ({ others }) => `Untuk menilai blok lain, gunakan --by dengan ${one(others)}.`,
  },
  LKE208: {
    sentence: ({ tried }) =>
      `Tidak ada rubrik yang cocok dengan buku kerja ini. Sudah dicoba: ${all(tried)}.`,
    cure: () => 'Sebutkan rubriknya dengan --rubric. Daftar rubrik: lke rubric list.',
  },
  LKE209: {
    sentence: ({ rubrics }) =>
      `Beberapa rubrik sama-sama cocok dengan buku kerja ini: ${all(rubrics)}. Tidak ada yang dipilih.`,
    cure: ({ rubrics }) => `Sebutkan salah satu, misalnya --rubric ${rubrics[0] ?? 'RUBRIK'}.`,
  },
  LKE210: {
    sentence: ({ rubric, found, questions }) =>
      `Rubrik ${rubric} dikenali dari buku kerja: ${found} dari ${questions} butir ditemukan.`,
    cure: () => 'Bila bukan rubrik itu yang dimaksud, sebutkan rubriknya dengan --rubric.',
  },
  LKE211: {
    sentence: ({ indicator, title, parent }) =>
      `Baris butir ${indicator} (${quote(title)}) tidak ditemukan di bawah ${quote(parent)}.`,
    cure: () =>
      'Kembalikan baris itu dengan nomor dan bunyi asli formulir. Tanpa baris itu, jawabannya tidak diketahui.',
  },
  LKE212: {
    sentence: ({ indicator, title, cells }) =>
      `Tidak dapat dipastikan baris mana yang berarti butir ${indicator} (${quote(title)}); mungkin ${all(cells)}. Tidak ada yang diambil.`,
    cure: () => 'Hapus baris yang ganda, atau kembalikan nomor dan bunyi asli tiap baris.',
  },
  LKE213: {
    sentence: ({ label, answer }) =>
      `Baris ${quote(label)} berisi jawaban ${quote(answer)}, tetapi tidak ada butir rubrik yang sesuai dengannya. Jawaban itu tidak dinilai.`,
    cure: () => 'Pindahkan jawaban ke baris butirnya, atau kosongkan bila baris ini memang tambahan.',
  },
  LKE214: {
    sentence: ({ group, title, questions }) =>
      `Judul kelompok ${group} (${quote(title)}) tidak ditemukan; ${questions} butir di bawahnya tidak dibaca.`,
    cure: () => 'Kembalikan baris judul itu dengan nomor dan nama asli formulir.',
  },
  LKE215: {
    sentence: ({ group, title, found }) =>
      `Judul ${quote(found)} dianggap kelompok ${group}, yang pada rubrik bernama ${quote(title)}.`,
    cure: () =>
      'Periksa apakah judul itu memang kelompok tersebut. Bila ya, samakan namanya dengan formulir asli.',
  },
  LKE216: {
    sentence: ({ indicator, count, title }) =>
      `Baris hitungan ${count} (${quote(title)}) tidak ditemukan di bawah butir ${indicator}.`,
    cure: () => 'Kembalikan baris hitungan itu tepat di bawah butirnya.',
  },
  LKE217: {
    sentence: ({ role, columns }) =>
      `Beberapa kolom sama-sama dapat berperan sebagai ${quote(role)}: ${all(columns)}. Yang pertama dipakai, hanya sebagai pembanding.`,
    cure: () => 'Nilai tidak terpengaruh. Bila pembandingnya keliru, perjelas judul kolomnya.',
  },
  LKE218: {
    sentence: ({ group, title, cells }) =>
      `Judul kelompok ${group} (${quote(title)}) muncul lebih dari sekali: ${all(cells)}. Tidak ada yang diambil.`,
    cure: () => 'Hapus judul yang ganda, atau kembalikan nama aslinya.',
  },
} satisfies CodeTexts<LayoutCodes>;
