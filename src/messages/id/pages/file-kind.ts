/** LKE10x and LKE11x: what the file is. */
import type { CodeAbouts } from '../../code-text.ts';
import type { KindCodes } from '../../file-ranges.ts';

export const FILE_KIND_ABOUT = {
  LKE101: {
    title: 'Berkas tidak ada',
    explanation:
      'Nama yang diberikan tidak menunjuk berkas apa pun. Sering kali salah ketik, salah folder, atau nama berspasi yang tidak diapit tanda kutip.',
  },
  LKE102: {
    title: 'Bukan berkas biasa',
    explanation:
      'Yang dinilai hanya berkas biasa. Perangkat dan pipa tidak dibuka, karena dapat tidak berkesudahan.',
  },
  LKE103: {
    title: 'Berkas tidak dapat dibaca',
    explanation:
      'Sistem menolak pembacaan. Isi berkas tidak diketahui, sehingga tidak ada nilai yang dibuat.',
  },
  LKE104: {
    title: 'Berkas kosong',
    explanation:
      'Berkas tidak berisi satu byte pun, biasanya karena pengiriman atau penyimpanan yang terputus.',
  },
  LKE105: {
    title: 'Berkas kunci',
    explanation:
      'Selagi sebuah buku kerja terbuka, program lembar kerja menaruh berkas kecil berawalan ~$ di sampingnya. Berkas itu tidak memuat jawaban.',
  },
  LKE106: {
    title: 'Berkas terlalu besar',
    explanation:
      'Ukurannya melebihi batas yang menjaga agar satu berkas tidak menghabiskan memori. LKE sungguhan jauh lebih kecil.',
  },
  LKE107: {
    title: 'Pembaca berhenti lebih awal',
    explanation:
      'Setiap berkas dibaca terpisah, dengan batas waktu dan memori. Di sini pembacanya hilang tanpa alasan. Berkas ini tidak bernilai; berkas lain tidak terpengaruh.',
  },
  LKE108: {
    title: 'Jawaban pembaca tidak dapat dipakai',
    explanation:
      'Apa yang kembali dari pembaca berkas diperiksa sebelum dipakai, dan yang ini bukan penilaian atas berkas itu. Berkas ini tidak bernilai; berkas lain tidak terpengaruh.',
  },
  LKE110: {
    title: 'Berkata sandi',
    explanation:
      'Buku kerja yang dikunci dengan kata sandi tersimpan terenkripsi, sehingga isinya tidak dapat dibaca.',
  },
  LKE111: {
    title: 'Buku kerja lama (.xls)',
    explanation: 'Bentuk biner lama tidak dibaca. Menyimpannya sebagai .xlsx tidak mengubah jawaban.',
  },
  LKE112: {
    title: 'Berkas OpenDocument',
    explanation: 'Berkas .ods tidak dibaca. Menyimpannya sebagai .xlsx tidak mengubah jawaban.',
  },
  LKE113: {
    title: 'Dokumen, bukan buku kerja',
    explanation:
      'Isi berkas ini dokumen atau presentasi, walaupun ekstensinya .xlsx. Jenis berkas dikenali dari isinya, bukan namanya.',
  },
  LKE114: {
    title: 'Buku kerja biner (.xlsb)',
    explanation: 'Bentuk biner tidak dibaca. Menyimpannya sebagai .xlsx tidak mengubah jawaban.',
  },
  LKE115: {
    title: 'Bermakro',
    explanation:
      'Buku kerja bermakro ditolak, karena makro dapat membahayakan pembukanya. Jawaban LKE tidak memerlukan makro.',
  },
  LKE116: {
    title: 'Bermakro, dibaca sesuai permintaan',
    explanation:
      'Makro diizinkan untuk dibaca bersama buku kerjanya. Makro tidak pernah dijalankan, jadi nilainya tidak terpengaruh.',
  },
  LKE117: {
    title: 'Teks, HTML, atau XML',
    explanation:
      'Banyak sistem informasi mengekspor tabel HTML atau teks dengan nama .xls atau .xlsx. Isinya bukan buku kerja.',
  },
  LKE118: {
    title: 'Jenis berkas lain',
    explanation: 'Isi berkas ini jenis lain sama sekali, walaupun namanya buku kerja.',
  },
  LKE119: {
    title: 'Arsip tanpa buku kerja',
    explanation: 'Berkas .xlsx adalah arsip zip dengan isi tertentu. Arsip ini tidak memuatnya.',
  },
} satisfies CodeAbouts<KindCodes>;
