import type { RubricRelationCodes } from '../../../domain/codes/rubric-relation.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUBRIC_RELATION_ABOUT = {
  LKE955: {
    title: 'Dua bagian dengan asal yang sama',
    explanation:
      'Dengan "was" rubrik menyebut nama lama suatu bagian, agar jawaban lama dialihkan. Satu jawaban lama hanya dapat dialihkan ke satu tempat; di dua tempat ia terhitung dua kali.',
  },
  LKE956: {
    title: 'Rubrik yang diperluas tidak ada',
    explanation:
      'Rubrik yang memperluas rubrik lain dibaca bersamanya. Yang diperluas adalah rubrik bawaan menurut id, atau berkas menurut letaknya dari berkas yang memperluas.',
  },
  LKE957: {
    title: 'Rubrik saling memperluas',
    explanation:
      'Rubrik boleh memperluas rubrik yang juga memperluas rubrik lain, beberapa kali. Lingkaran tidak berpangkal, dan rantai panjang tidak dapat diikuti siapa pun.',
  },
  LKE958: {
    title: 'Bukan laporan',
    explanation:
      'Isian dibaca dari laporan JSON yang ditulis "lke score", beserta jawabannya. Berkas ini bukan JSON, dari versi lain, atau telah diubah.',
  },
  LKE959: {
    title: 'Perluasan tidak cocok',
    explanation:
      'Perluasan menambah kelompok pada rubrik yang diperluas dan boleh mengubah bobot yang ada. Yang disebut memang ada, tetapi tidak dengan cara yang diperlukan.',
  },
  LKE998: {
    title: 'Tidak ada yang dapat dibandingkan',
    explanation:
      'Setiap isian gagal dibaca, dinilai dengan rubrik lain, atau memuat jawaban yang tidak dikenal rubrik lama.',
  },
} satisfies CodeAbouts<RubricRelationCodes>;
