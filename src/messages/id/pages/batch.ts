import type { BatchCodes } from '../../../domain/codes/batch.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const BATCH_ABOUT = {
  LKE801: {
    title: 'Berkas yang sama dua kali',
    explanation: 'Dua berkas sama bita demi bita. Keduanya dinilai dan ditampilkan.',
  },
  LKE802: {
    title: 'Jawaban yang sama dua kali',
    explanation:
      'Semua jawaban sama dengan berkas lain, walaupun berkasnya berbeda: diformat ulang, disimpan lagi, atau disalin. Ini fakta untuk ditelusuri, bukan tuduhan; keduanya dinilai dan ditampilkan.',
  },
  LKE803: {
    title: 'Satu instansi dalam beberapa berkas',
    explanation:
      'Buku kerja menyebut instansi dan tahun yang sama, tetapi jawabannya berbeda. Mana yang dimaksud tidak dapat diketahui darinya; semuanya dinilai dan ditampilkan.',
  },
  LKE804: {
    title: 'Dilewati menurut aturan',
    explanation:
      'Dari folder hanya buku kerja (.xlsx dan kerabatnya) yang dibaca. Berkas kunci (~$...), berkas tersembunyi, tautan ke folder dan yang lain dilewati dan disebutkan.',
  },
  LKE805: {
    title: 'Tidak ada buku kerja',
    explanation: 'Sebuah folder, pola, atau daftar tidak menghasilkan satu buku kerja pun.',
  },
  LKE806: {
    title: 'Folder tidak dapat dilihat isinya',
    explanation: 'Isi folder ini tidak ada dalam hasil, jadi penilaian dianggap tidak lengkap.',
  },
  LKE807: {
    title: 'Daftar letak berkas tidak dapat dipakai',
    explanation: 'Dengan - letak berkas dibaca dari masukan baku: satu per baris, atau dipisah karakter NUL.',
  },
  LKE808: {
    title: 'Bagian kosong',
    explanation: 'Berkas dibagi menurut letaknya; bila berkasnya sedikit, ada bagian yang kosong.',
  },
  LKE810: {
    title: 'Ditunggu, belum mengirim',
    explanation: 'Tidak ada berkas milik baris daftar instansi ini.',
  },
  LKE811: {
    title: 'Mengirim, tidak terdaftar',
    explanation: 'Tidak ada pola dalam daftar yang cocok, dan nama dalam buku kerja tidak terdaftar.',
  },
  LKE812: {
    title: 'Mengirim beberapa kali',
    explanation: 'Beberapa berkas milik satu baris daftar instansi.',
  },
  LKE813: {
    title: 'Terdaftar beberapa kali',
    explanation:
      'Beberapa baris daftar cocok dengan berkas ini, jadi berkasnya dihitung untuk masing-masing.',
  },
  LKE814: {
    title: 'Daftar instansi tidak dapat dipakai',
    explanation:
      'Daftar instansi adalah berkas CSV yang baris pertamanya menyebut kolom: id, nama, dan pola.',
  },
  LKE820: { title: 'Folder sudah berisi hasil', explanation: 'Hasil tidak pernah diganti tanpa diminta.' },
  LKE821: {
    title: 'Folder berisi berkas lain',
    explanation: 'Folder hasil utuh dengan sendirinya: semua isinya tercantum dalam manifes.',
  },
  LKE822: {
    title: 'Hasil berubah',
    explanation: 'Manifes menyimpan sidik setiap hasil dan keluaran; yang ini mempunyai sidik lain.',
  },
  LKE823: { title: 'Hasil tidak ada', explanation: 'Manifes mencantumkan berkas yang tidak ada di sana.' },
  LKE824: {
    title: 'Manifes tidak dapat dipakai',
    explanation: 'Manifes juga menyimpan sidiknya sendiri, agar perubahan padanya terlihat.',
  },
  LKE825: {
    title: 'Berkas yang bukan hasil',
    explanation: 'Manifes tidak mencantumkan berkas ini.',
  },
  LKE826: {
    title: 'Buku kerja berubah',
    explanation: 'Hasil dibuat dari bita yang dinilai; sekarang bita berkasnya lain.',
  },
  LKE827: {
    title: 'Buku kerja tidak dibandingkan',
    explanation: 'Hasil dapat diperiksa tanpa buku kerja; maka hanya hasilnya yang diperiksa.',
  },
  LKE828: {
    title: 'Terperiksa',
    explanation: 'Setiap sidik dalam manifes cocok dengan bita yang ditemukan.',
  },
  LKE829: {
    title: 'Penilaian belum selesai',
    explanation: 'Penilaian dalam folder ini terhenti; yang sudah selesai tersimpan dan dapat dipakai.',
  },
  LKE830: {
    title: 'Bagian dibuat dengan cara berbeda',
    explanation: 'Hanya bagian dengan versi, rubrik, dan opsi yang sama yang menjadi satu hasil.',
  },
  LKE831: {
    title: 'Bagian kurang atau ganda',
    explanation: 'Satu hasil digabung dari setiap bagian penilaian, masing-masing sekali.',
  },
  LKE832: {
    title: 'Berkas dalam beberapa bagian',
    explanation: 'Setiap berkas masuk satu bagian saja.',
  },
  LKE833: { title: 'Bukan bagian', explanation: 'Folder ini berisi hasil seluruh penilaian.' },
  LKE840: {
    title: 'Opsi tanpa pasangannya',
    explanation: 'Opsi ini tidak akan berpengaruh, dan itu bukan yang dimaksud.',
  },
  LKE841: {
    title: 'Keluaran di samping folder hasil',
    explanation: 'Folder hasil menampung setiap keluaran penilaiannya, dengan nama tetap.',
  },
} satisfies CodeAbouts<BatchCodes>;
