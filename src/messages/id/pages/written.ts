/** LKE219, LKE220: cap formulir; LKE7xx: buku kerja yang ditulis. */
import type { WrittenCodes } from '../../../domain/codes/written.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const WRITTEN_ABOUT = {
  LKE219: {
    title: 'Formulir dibuat untuk rubrik lain',
    explanation:
      'Formulir yang dibuat dengan lke template menyimpan rubrik, versi, dan sidiknya pada lembar tersembunyi. Nilainya tetap dihitung dengan rubrik yang dipakai sekarang.',
  },
  LKE220: {
    title: 'Rubrik formulir tidak dikenal',
    explanation:
      'Formulir ini menyebut rubriknya sendiri. Menilainya dengan rubrik lain yang mirip dapat memberi bobot yang salah, maka tidak dilakukan.',
  },
  LKE701: {
    title: 'Berkas jawaban tidak terbaca',
    explanation:
      'Perintah lke fill membaca jawaban dari CSV (kolom id dan answer, boleh juga note dan link) atau JSON.',
  },
  LKE702: {
    title: 'Id jawaban tidak dikenal',
    explanation: 'Setiap jawaban disebut dengan id butir atau id barisan jumlah dalam rubrik.',
  },
  LKE703: {
    title: 'Jawaban ganda',
    explanation: 'Dua jawaban untuk id yang sama tidak dapat dipilih salah satunya dengan pasti.',
  },
  LKE704: {
    title: 'Jawaban di luar pilihan',
    explanation: 'Jawaban diperiksa terhadap skala butirnya sebelum ditulis ke buku kerja.',
  },
  LKE705: {
    title: 'Sel jawaban tidak ditemukan',
    explanation: 'Baris butir ini tidak ditemukan dengan pasti di buku kerja yang diisi.',
  },
  LKE706: {
    title: 'Rumus bersama',
    explanation: 'Menimpa sel pertama dari rumus bersama akan mengubah sel lain yang memakainya.',
  },
  LKE707: {
    title: 'Penilai tidak dikenal',
    explanation: 'Formulir dapat memuat beberapa blok jawaban, satu untuk setiap penilai.',
  },
  LKE708: {
    title: 'Buku kerja memerlukan nama berkas',
    explanation: 'Buku kerja bukan teks dan tidak dicetak ke terminal.',
  },
  LKE709: {
    title: 'Terlalu banyak berkas untuk buku kerja hasil',
    explanation:
      'Buku kerja hasil memuat setiap butir dengan rumusnya; untuk banyak berkas itu menjadi terlalu besar.',
  },
  LKE710: {
    title: 'Kolom jawaban tidak dibaca',
    explanation:
      'Jawaban dibaca dari kolom dengan nama tertentu. Isi kolom lain, mungkin karena salah ketik namanya, tidak ditulis di mana pun.',
  },
  LKE711: {
    title: 'Jawaban kosong, sel sudah terisi',
    explanation:
      'Perintah lke fill mengetikkan jawaban dan tidak mengosongkan sel, sehingga daftar yang berlubang tidak menghapus apa pun.',
  },
  LKE712: {
    title: 'Catatan atau tautan tanpa sel',
    explanation:
      'Tabel buku kerja ini tidak mempunyai kolomnya, atau barisnya adalah baris jumlah, yang tidak mempunyainya.',
  },
} satisfies CodeAbouts<WrittenCodes>;
