import type { ScoreCodes } from '../../domain/codes/score.ts';
import type { CodeTexts } from '../code-text.ts';
import { allOf } from '../enumerate.ts';
import { quote } from '../excerpt.ts';
import { figureText } from '../number.ts';

export const SCORE = {
  LKE551: {
    sentence: ({ indicator, formula, dividend }) =>
      formula === 'ratio'
        ? `Rasio butir ${indicator} tidak dapat dihitung: ${figureText(dividend, 'id')} dibagi 0.`
        : `Penurunan pada butir ${indicator} tidak dapat dihitung: angka tahun lalu 0, angka tahun ini lebih dari 0.`,
    cure: () =>
      'Periksa hitungan yang menjadi pembagi. Bila memang 0, mintalah keputusan penilai atas butir ini.',
  },
  LKE552: {
    sentence: ({ indicator, raw }) =>
      `Bagian pada butir ${indicator}, ${quote(raw)}, lebih dari 1; dihitung sebagai 1.`,
    cure: () => 'Periksa pembilang dan penyebutnya; capaian di atas 100% tidak menambah nilai.',
  },
  LKE560: {
    sentence: ({ questions }) =>
      `Belum ada jawaban: tidak satu pun dari ${questions} butir diisi, sehingga indeks tidak ada.`,
    cure: () => 'Isi jawaban pada lembar ini, atau pilih blok lain dengan --by.',
  },
  LKE561: {
    sentence: ({ nodes, missing }) =>
      missing === 0
        ? `Indeks belum dapat ditentukan: ${allOf(nodes, 'id')} tidak mempunyai nilai, padahal semua butir formulir ini bernilai di situ.`
        : `Indeks belum dapat ditentukan: ${missing} butir yang diperlukan belum bernilai, pada ${allOf(nodes, 'id')}.`,
    cure: ({ missing }) =>
      missing === 0
        ? 'Lihat temuan tentang unitnya. Sementara itu, indeks hanya diketahui kisarannya.'
        : 'Lengkapi atau perbaiki butir itu. Sementara itu, indeks hanya diketahui kisarannya.',
  },
  LKE970: {
    sentence: ({ rubric, unverified, figures }) =>
      `Rubrik ${rubric} masih draf: ${unverified} dari ${figures} bobot dan aturannya tidak bersumber.`,
    cure: () =>
      'Jangan gunakan hasilnya sebagai nilai resmi. Bandingkan rubrik dengan peraturannya lebih dulu.',
  },
  LKE971: {
    sentence: ({ rubric, unverified, figures }) =>
      `${unverified} dari ${figures} bobot dan aturan rubrik ${rubric} tidak bersumber.`,
    cure: ({ rubric }) => `Lihat bagian yang belum pasti dengan lke rubric show ${rubric}.`,
  },
} satisfies CodeTexts<ScoreCodes>;
