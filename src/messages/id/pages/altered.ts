/** LKE60x: what the file states against what its answers and the rubric give. */
import type { AlteredCodes } from '../../../domain/codes/altered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const ALTERED_ABOUT = {
  LKE601: {
    title: 'Angka berkas berbeda',
    explanation:
      'Angka yang tertulis di berkas tidak sama dengan hasil dari jawabannya. Tempat yang disebut adalah tempat perbedaan itu bermula. Penyebabnya dapat berupa rumus yang salah, angka yang diketik, atau hasil lama. Ini fakta, bukan tuduhan.',
  },
  LKE602: {
    title: 'Bobot berkas berbeda',
    explanation: 'Bobot di berkas tidak sama dengan rubrik. Nilai selalu dibuat dengan bobot rubrik.',
  },
  LKE603: {
    title: 'Jenis jawaban berubah',
    explanation:
      'Sel jenis jawaban suatu butir menyebut skala lain daripada rubrik. Di formulir nilainya lalu mengikuti skala yang keliru, atau tidak ada nilainya, dan dapat keluar dari rata-rata tanpa terlihat. Penilaian memakai skala rubrik.',
  },
  LKE604: {
    title: 'Daftar pilihan berubah',
    explanation:
      'Daftar pada sel jawaban menawarkan pilihan yang tidak dikenal skala butir itu. Siapa pun yang memilihnya memberi jawaban yang tidak diterima.',
  },
  LKE605: {
    title: 'Nilai diketik menimpa rumus',
    explanation:
      'Suatu nilai diketik di tempat yang di formulir berupa rumus, sehingga tidak lagi mengikuti jawaban. Skor dihitung dari jawaban; pengaruh yang disebut adalah akibat nilai ketikan itu pada indeks.',
  },
  LKE606: {
    title: 'Rumus berbeda dari sekitarnya',
    explanation:
      'Suatu nilai memakai rumus yang lain daripada butir-butir di sekitarnya. Rumus itu mungkin membaca jawaban baris lain. Penilaian tidak memakainya.',
  },
  LKE607: {
    title: 'Jumlah atas baris yang lain',
    explanation:
      'Rumus suatu jumlah melewatkan baris kelompoknya atau memasukkan baris kelompok lain, sehingga di berkas ada butir yang terhitung dua kali atau tidak sama sekali. Penilaian menjumlahkan menurut rubrik.',
  },
  LKE608: {
    title: 'Galat rumus di lembar',
    explanation:
      'Beberapa sel di lembar menampilkan galat rumus seperti #DIV/0!. Galat pada nilai dan jumlah tidak dibandingkan dengan skor; sering kali penyebabnya kelompok tanpa jawaban.',
  },
} satisfies CodeAbouts<AlteredCodes>;
