/** LKE96x: what merely smells in a rubric. */
import type { CodeAbouts } from '../../code-text.ts';
import type { SmellCodes } from '../../rubric-ranges.ts';

export const RUBRIC_SMELLS_ABOUT = {
  LKE960: {
    title: 'Angka resmi tanpa sumber',
    explanation: 'Rubrik resmi seharusnya bersumber; yang tidak bersumber menjadikannya draf.',
  },
  LKE961: {
    title: 'Judul belum dalam dua bahasa',
    explanation: 'Laporan dalam salah satu bahasa akan menampilkan judul dari bahasa lain.',
  },
  LKE962: {
    title: 'Sub-area satu butir',
    explanation: 'Satu jawaban menentukan seluruh bobotnya; mungkin ada butir yang tertinggal.',
  },
  LKE963: {
    title: 'Dua butir tak terbedakan',
    explanation: 'Dalam buku kerja yang barisnya berpindah, keduanya dapat tidak dikenali.',
  },
  LKE964: {
    title: 'Kata kunci kurang tajam',
    explanation: 'Judul butir sendiri cocok dengan butir lain, sehingga barisnya dapat tidak dikenali.',
  },
  LKE965: {
    title: 'Skala tak terpakai',
    explanation: 'Skala yang tidak dipakai biasanya sisa perubahan.',
  },
  LKE966: {
    title: 'Pilihan yang tak dapat dipilih',
    explanation: 'Formulir tidak menawarkan pilihan ini, sehingga nilainya tidak pernah dipakai.',
  },
  LKE967: {
    title: 'Batas setinggi nilai penuh',
    explanation: 'Batas yang sama dengan nilai tertinggi sering kali salah ketik.',
  },
  LKE968: {
    title: 'Batas predikat tak seragam',
    explanation:
      'Bila sebagian batas termasuk dan sebagian tidak, predikat tepat pada angka batas mudah keliru.',
  },
  LKE969: {
    title: 'Urutan syarat terbalik',
    explanation: 'Syarat diurutkan dari yang paling ringan; yang berikutnya tidak menuntut kurang dari itu.',
  },
} satisfies CodeAbouts<SmellCodes>;
