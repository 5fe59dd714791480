/** LKE2xx: the sheet, the table, its blocks and its rows. */
import type { LayoutCodes } from '../../../domain/codes/layout.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const LAYOUT_ABOUT = {
  LKE201: {
    title: 'Tabel LKE tidak ditemukan',
    explanation:
      'LKE dikenali dari judul kolomnya (Penilaian, Jawaban, Nilai, dan seterusnya). Tidak ada lembar yang memuat cukup banyak di antaranya pada satu baris.',
  },
  LKE202: {
    title: 'Lembar tidak ada',
    explanation: 'Lembar yang disebut dengan --sheet tidak ada di buku kerja ini, atau tidak memuat tabel.',
  },
  LKE203: {
    title: 'Lembar mana yang dinilai?',
    explanation:
      'Beberapa lembar memuat tabel yang sama cocoknya, misalnya satu lembar tiap unit. Lembar tidak pernah ditebak.',
  },
  LKE204: {
    title: 'Lembar yang dibaca',
    explanation:
      'Satu lembar lebih cocok daripada yang lain dan dibaca. Lembar lainnya disebut, supaya dapat diperiksa.',
  },
  LKE205: {
    title: 'Blok jawaban mana yang dinilai?',
    explanation: 'Tabel memuat jawaban beberapa penilai atau tahun berdampingan. Blok tidak pernah ditebak.',
  },
  LKE206: {
    title: 'Blok jawaban tidak ada',
    explanation: 'Blok yang disebut dengan --by tidak ada di tabel ini.',
  },
  LKE207: {
    title: 'Blok jawaban yang dibaca',
    explanation:
      'Bila tidak disebut lain, yang dibaca adalah tahun terbaru. Blok lainnya disebut, supaya dapat diperiksa.',
  },
  LKE208: {
    title: 'Tidak ada rubrik yang cocok',
    explanation: 'Buku kerja ini tidak cukup menyerupai rubrik mana pun yang dikenal.',
  },
  LKE209: {
    title: 'Beberapa rubrik cocok',
    explanation:
      'Dua rubrik menjelaskan buku kerja ini sama baiknya. Rubrik menentukan bobot, maka tidak pernah ditebak.',
  },
  LKE210: {
    title: 'Rubrik yang dikenali',
    explanation: 'Rubrik tidak disebut, maka dikenali dari isi buku kerja.',
  },
  LKE211: {
    title: 'Baris butir tidak ditemukan',
    explanation:
      'Butir dicari menurut letak, nomor, jenis jawaban, dan kata kuncinya. Bila tidak cukup pasti, jawabannya dinyatakan tidak diketahui, bukan ditebak.',
  },
  LKE212: {
    title: 'Baris butir tidak pasti',
    explanation:
      'Lebih dari satu baris cocok dengan butir yang sama. Mengambil salah satunya dapat menilai jawaban yang keliru.',
  },
  LKE213: {
    title: 'Jawaban tanpa butir',
    explanation:
      'Baris berjawaban ini tidak ada dalam rubrik, misalnya butir tambahan. Jawabannya tidak mengubah nilai.',
  },
  LKE214: {
    title: 'Judul kelompok tidak ditemukan',
    explanation: 'Tanpa judul kelompoknya, butir di bawahnya tidak dapat dipastikan dan tidak dibaca.',
  },
  LKE215: {
    title: 'Judul kelompok berbeda',
    explanation:
      'Judul ini berada di tempat kelompok itu, tetapi namanya tidak sama. Jawaban di bawahnya tetap dinilai.',
  },
  LKE216: {
    title: 'Baris hitungan tidak ditemukan',
    explanation:
      'Butir rasio dihitung dari baris hitungan di bawahnya. Tanpa salah satunya, rasio tidak dapat dihitung.',
  },
  LKE217: {
    title: 'Kolom berperan ganda',
    explanation: 'Dua kolom sama-sama cocok untuk peran pembanding. Nilai tidak dibuat dari kolom ini.',
  },
  LKE218: {
    title: 'Judul kelompok ganda',
    explanation: 'Judul yang sama muncul dua kali, sehingga tidak jelas butir mana yang berlaku.',
  },
} satisfies CodeAbouts<LayoutCodes>;
