/** LKE55x and LKE56x: what comes up while scoring; LKE97x: how far a rubric is established. */
import type { ScoreCodes } from '../../../domain/codes/score.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const SCORE_ABOUT = {
  LKE551: {
    title: 'Pembagian dengan 0',
    explanation: 'Semua hitungan ada, tetapi rumusnya membagi dengan 0. Butir ini tidak bernilai, bukan 0.',
  },
  LKE552: {
    title: 'Bagian ketikan di atas 1',
    explanation: 'Bagian yang diketik melebihi keseluruhan. Seperti pada formulir, dihitung paling banyak 1.',
  },
  LKE560: {
    title: 'Belum ada jawaban',
    explanation: 'Formulir kosong tidak bernilai 0; indeksnya memang tidak ada.',
  },
  LKE561: {
    title: 'Indeks belum dapat ditentukan',
    explanation:
      'Sebagian butir yang menurut rubrik diperlukan belum bernilai. Indeks dinyatakan sebagai kisaran.',
  },
  LKE970: {
    title: 'Rubrik draf',
    explanation:
      'Sebagian bobot atau aturan rubrik ini belum dapat dipastikan dari peraturan. Setiap nilai yang dibuat dengannya mengatakan demikian.',
  },
  LKE971: {
    title: 'Bagian rubrik yang belum pasti',
    explanation: 'Rubrik ini resmi, tetapi beberapa angkanya tidak bersumber.',
  },
} satisfies CodeAbouts<ScoreCodes>;
