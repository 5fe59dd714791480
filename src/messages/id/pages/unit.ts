/** LKE23x: the units of an agency, and how their answers come to the centre's. */
import type { UnitCodes } from '../../../domain/codes/unit.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const UNIT_ABOUT = {
  LKE230: {
    title: 'Pusat tanpa unitnya',
    explanation:
      'Bila indeks adalah rata-rata pusat dan unit, jawaban pusat saja memberi angka lain yang tampak seperti indeks. Maka indeks tidak diberikan, hanya nilai terendah dan tertinggi yang masih mungkin.',
  },
  LKE231: {
    title: 'Unit tanpa satu jawaban pun',
    explanation:
      'Formulir unit yang kosong bukan jawaban bernilai 0. Formulir resmi tidak menghitungnya dalam rata-rata unit, dan penilaian ini pun demikian.',
  },
  LKE232: {
    title: 'Unit tanpa nilai untuk suatu bagian',
    explanation:
      'Unit itu sudah menjawab sesuatu, tetapi belum cukup untuk bagian tersebut. Rubrik menyebut akibatnya bagi rata-rata unit.',
  },
  LKE233: {
    title: 'Unit yang tidak dapat dibaca',
    explanation:
      'Buku kerja atau lembar yang diberikan sebagai unit tidak memuat formulir yang dapat dibaca. Mengabaikannya diam-diam akan mengubah indeks, maka semua yang bergantung padanya tidak diketahui.',
  },
  LKE234: {
    title: 'Lembar unit yang tidak dihitung',
    explanation:
      'Unit diambil dari buku kerja pusat atau dari folder, tidak dari keduanya: unit yang sama akan terhitung dua kali.',
  },
  LKE235: {
    title: 'Rubrik tanpa unit',
    explanation: 'Rubrik buku kerja ini menyusun indeks dari satu formulir. Tidak ada bagian untuk unit.',
  },
  LKE236: {
    title: 'Unit untuk satu buku kerja saja',
    explanation:
      'Satu folder unit milik satu pusat. Untuk beberapa pusat tidak dapat dikatakan unit siapa itu.',
  },
  LKE237: {
    title: 'Tidak ada unit di folder',
    explanation: 'Folder yang disebut dengan --units, dan folder di bawahnya, tidak memuat buku kerja.',
  },
  LKE238: {
    title: 'Unit yang dibaca',
    explanation:
      'Unit yang jawabannya ikut dinilai disebutkan, supaya dapat diperiksa bahwa tidak ada yang kurang.',
  },
  LKE239: {
    title: 'Belum ada formulir pusat dan unit',
    explanation:
      'Formulir satu lembar akan meninggalkan unit-unitnya, dan jumlahnya tampak seperti indeks padahal bukan.',
  },
  LKE240: {
    title: 'Unit dengan formulir instrumen lain',
    explanation:
      'Formulir dari peraturan yang berbeda memuat sebagian pertanyaan dengan nama yang sama. Unit yang mengirim formulir lain ditanyai hal lain, maka jawabannya tidak diambil, dan semua yang bergantung padanya tidak diketahui.',
  },
} satisfies CodeAbouts<UnitCodes>;
