/** LKE90x and LKE91x: the text of a rubric and its shape. */
import type { CodeAbouts } from '../../code-text.ts';
import type { ShapeCodes } from '../../rubric-ranges.ts';

export const RUBRIC_SHAPE_ABOUT = {
  LKE901: {
    title: 'Bukan YAML',
    explanation: 'Rubrik ditulis dalam YAML. Yang tidak dapat diurai tidak dapat diperiksa.',
  },
  LKE902: {
    title: 'Rubrik kosong',
    explanation: 'Tidak ada isi selain komentar.',
  },
  LKE903: {
    title: 'Rubrik terlalu panjang',
    explanation: 'Batas ini menjaga agar teks asing tidak menghabiskan memori.',
  },
  LKE904: {
    title: 'Bersarang terlalu dalam',
    explanation: 'Batas ini menjaga agar teks asing tidak menghabiskan memori.',
  },
  LKE905: {
    title: 'Isian terlalu banyak',
    explanation: 'Batas ini menjaga agar teks asing tidak menghabiskan waktu.',
  },
  LKE906: {
    title: 'Bagian YAML yang tidak dipakai',
    explanation: 'Alias, tag, dan sejenisnya membuat yang terbaca berbeda dari yang berlaku.',
  },
  LKE907: {
    title: 'Kunci ganda',
    explanation: 'Dari dua kunci yang sama, hanya satu yang akan berlaku, tanpa terlihat yang mana.',
  },
  LKE908: {
    title: 'Kunci bukan kata',
    explanation: 'Kunci rubrik adalah kata biasa.',
  },
  LKE909: {
    title: 'Karakter tersembunyi',
    explanation: 'Karakter tak terlihat dapat membuat dua nama tampak sama padahal berbeda.',
  },
  LKE910: {
    title: 'Kunci tidak dikenal',
    explanation: 'Kunci yang salah ketik akan diabaikan begitu saja, maka ditolak.',
  },
  LKE911: {
    title: 'Kunci tidak ada',
    explanation: 'Tanpa kunci ini bagian rubrik tidak lengkap, dan tidak ada yang dianggap begitu saja.',
  },
  LKE912: {
    title: 'Bentuk isi keliru',
    explanation: 'Isi kunci ini tidak berbentuk seperti yang diminta.',
  },
  LKE913: {
    title: 'Kata tidak dikenal',
    explanation: 'Di sini hanya kata tertentu yang berlaku.',
  },
  LKE914: {
    title: 'Bukan angka rubrik',
    explanation: 'Angka rubrik dibaca tepat, maka cara menulisnya dibatasi: 1.5, 2/3, 2.5/3, atau 60%.',
  },
  LKE915: {
    title: 'Bukan nama rubrik',
    explanation: 'Nama dipakai dalam laporan dan perintah, maka bentuknya dibatasi.',
  },
  LKE916: {
    title: 'Kosong',
    explanation: 'Di sini diperlukan isi.',
  },
  LKE917: {
    title: 'Tepat satu kunci',
    explanation: 'Kunci-kunci ini adalah pilihan satu sama lain.',
  },
  LKE918: {
    title: 'Tingkat keliru',
    explanation: 'Tingkat rubrik selalu turun: komponen, area, sub-area, bagian.',
  },
  LKE919: {
    title: 'Kunci tanpa arti',
    explanation: 'Bersama kunci lain di sini, kunci ini tidak berpengaruh.',
  },
} satisfies CodeAbouts<ShapeCodes>;
