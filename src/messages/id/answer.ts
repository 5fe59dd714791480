import type { AnswerCodes } from '../../domain/codes/answer.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf, oneOf } from '../enumerate.ts';
import { excerpt, quote } from '../excerpt.ts';
import { figureText } from '../number.ts';

const all = (items: readonly string[]) => allOf(items, 'id');
const one = (items: readonly string[]) => oneOf(items, 'id');
const figure = (text: string) => figureText(text, 'id');

const FOUND = { number: 'angka', text: 'teks', boolean: 'nilai logika' } as const;

export const ANSWER = {
  LKE301: {
    sentence: ({ indicator, raw, options }) =>
      `Jawaban ${quote(raw)} pada butir ${indicator} bukan salah satu pilihan: ${one(options)}.`,
    cure: ({ options }) => `Isi sel dengan ${one(options)}.`,
  },
  LKE302: {
    sentence: ({ indicator, raw, codePoints }) =>
      `Jawaban ${quote(raw)} pada butir ${indicator} mengandung karakter yang tidak terlihat atau hanya mirip huruf pilihan (${excerpt(codePoints, 80)}). Jawaban itu tidak diterima.`,
    cure: ({ options }) => `Hapus isi sel, lalu ketik ulang ${one(options)}.`,
  },
  LKE303: {
    sentence: ({ indicator, raw, found, expected }) =>
      `Butir ${indicator} berisi ${FOUND[found]} ${quote(raw)}, padahal yang diminta ${expected}.`,
    cure: ({ expected }) => `Isi sel dengan ${expected}.`,
  },
  LKE304: {
    sentence: ({ indicator, raw, minimum, maximum }) =>
      `Angka ${quote(raw)} pada butir ${indicator} berada di luar rentang ${figure(minimum)} sampai ${figure(maximum)}.`,
    cure: ({ minimum, maximum }) =>
      `Isi sel dengan angka dari ${figure(minimum)} sampai ${figure(maximum)}; periksa skala dan tanda desimalnya.`,
  },
  LKE305: {
    sentence: ({ indicator, raw }) => `Butir ${indicator} berisi tanggal (${quote(raw)}), bukan jawaban.`,
    cure: () => 'Ubah format sel menjadi umum atau teks, lalu ketik ulang jawabannya.',
  },
  LKE306: {
    sentence: ({ indicator, raw }) => `Butir ${indicator} berisi galat rumus ${quote(raw)}, bukan jawaban.`,
    cure: () => 'Perbaiki rumusnya, atau ketik jawabannya langsung.',
  },
  LKE307: {
    sentence: ({ indicator, raw, readings }) =>
      `Angka ${quote(raw)} pada butir ${indicator} dapat dibaca sebagai ${one(readings.map(figure))}. Tidak ada yang dipilih.`,
    cure: () => 'Tulis angka itu tanpa tanda pemisah ribuan.',
  },
  LKE308: {
    sentence: ({ indicator, raw }) =>
      `Butir ${indicator} berisi ${quote(raw)}: lebih dari 1 dan tanpa tanda persen, sehingga bukan bagian dari keseluruhan.`,
    cure: () => 'Tulis sebagai persentase dengan tanda persen (85%) atau sebagai pecahan (0,85).',
  },
  LKE309: {
    sentence: ({ indicator, raw }) =>
      `Butir ${indicator} masih berisi petunjuk formulir ${quote(raw)}; dianggap belum diisi.`,
    cure: () => 'Ganti petunjuk itu dengan satu jawaban.',
  },
  LKE310: {
    sentence: ({ indicator, formula, raw }) =>
      `Jawaban butir ${indicator} adalah rumus (${quote(`=${formula}`)}); yang dibaca adalah hasil tersimpannya, ${quote(raw)}.`,
    cure: () => 'Ketik jawabannya langsung, supaya tidak berubah bersama sel lain.',
  },
  LKE311: {
    sentence: ({ indicator, count, raw }) =>
      `Hitungan ${count} pada butir ${indicator} berisi ${quote(raw)}, bukan bilangan 0 atau lebih.`,
    cure: () => 'Isi sel dengan jumlahnya saja, misalnya 0 atau 12.',
  },
  LKE312: {
    sentence: ({ indicator, title }) => `Butir ${indicator} (${quote(title)}) belum diisi.`,
    cure: () => 'Isi jawabannya. Selama kosong, nilainya tidak diketahui atau ditentukan oleh aturan rubrik.',
  },
  LKE313: {
    sentence: ({ indicator, blank }) =>
      `Hitungan butir ${indicator} hanya terisi sebagian; yang kosong: ${all(blank)}. Nilainya tidak dapat dihitung.`,
    cure: () => 'Isi semua hitungan; tulis 0 bila memang tidak ada.',
  },
  LKE501: {
    sentence: ({ indicator, problem, found, expected }) =>
      problem === 'part-above-whole'
        ? `Hitungan butir ${indicator} bertentangan: bagian (${figure(found)}) lebih besar daripada keseluruhan (${figure(expected)}).`
        : `Hitungan butir ${indicator} bertentangan: jumlah tertulis ${figure(found)}, padahal penjumlahannya ${figure(expected)}.`,
    cure: () => 'Cocokkan hitungan dengan bukti dukung, lalu perbaiki angka yang keliru.',
  },
  LKE502: {
    sentence: ({ indicator, answer, on, onAnswer }) =>
      `Jawaban ${quote(answer)} pada butir ${indicator} tidak mungkin atau tidak bernilai, karena butir ${on} dijawab ${quote(onAnswer)}.`,
    cure: ({ on }) => `Periksa kedua jawaban; perbaiki butir ini atau butir ${on}.`,
  },
} satisfies CodeTexts<AnswerCodes>;
