/** LKE8xx batches, LKE98x and LKE99x the command line, its outputs and faults of ours. */
import type { RunCodes } from '../../../domain/codes/run.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RUN_ABOUT = {
  LKE980: {
    title: 'Keluaran sudah ada',
    explanation: 'Berkas yang ada tidak pernah ditimpa tanpa izin.',
  },
  LKE981: {
    title: 'Rubrik tidak ada',
    explanation: 'Nama yang diberikan bukan rubrik bawaan dan bukan berkas.',
  },
  LKE982: {
    title: 'Perintah tidak ada',
    explanation: 'Kata pertama setelah lke adalah perintahnya.',
  },
  LKE983: {
    title: 'Opsi tidak ada',
    explanation: 'Opsi yang salah ketik tidak diabaikan, karena hasilnya dapat berbeda dari maksudnya.',
  },
  LKE984: {
    title: 'Nilai opsi keliru',
    explanation: 'Opsi ini menerima nilai tertentu saja.',
  },
  LKE985: {
    title: 'Nilai opsi tidak ada',
    explanation: 'Opsi ini memerlukan nilai setelahnya.',
  },
  LKE986: {
    title: 'Argumen tidak ada',
    explanation: 'Perintah ini tidak dapat dijalankan tanpa argumen itu.',
  },
  LKE987: {
    title: 'Argumen berlebih',
    explanation: 'Argumen yang berlebih sering berasal dari nama berspasi tanpa tanda kutip.',
  },
  LKE988: {
    title: 'Keluaran tidak dapat ditulis',
    explanation: 'Sistem menolak penulisan. Keluaran yang setengah jadi tidak ditinggalkan.',
  },
  LKE989: {
    title: 'Keluaran sama dengan masukan',
    explanation: 'Berkas yang dinilai tidak pernah diubah.',
  },
  LKE990: {
    title: 'Keluaran bukan berkas biasa',
    explanation: 'Keluaran tidak ditulis melalui tautan, perangkat, atau pipa.',
  },
  LKE991: {
    title: 'Beberapa format ke satu tempat',
    explanation: 'Dua format dalam satu keluaran tidak dapat dibaca lagi.',
  },
  LKE992: {
    title: 'Ekstensi keluaran tidak dikenal',
    explanation: 'Ekstensi menentukan format bila format tidak disebut.',
  },
  LKE993: {
    title: 'Kode tidak ada',
    explanation: 'Setiap temuan mempunyai kode tetap: LKE diikuti tiga angka.',
  },
  LKE994: {
    title: 'Butir atau kelompok tidak ada',
    explanation: 'Rubrik yang dipakai tidak mempunyai kode butir atau kelompok itu.',
  },
  LKE995: {
    title: 'Syarat tidak ada',
    explanation: 'Rubrik yang dipakai tidak mempunyai syarat itu.',
  },
  LKE996: {
    title: 'Pemasangan tidak utuh',
    explanation: 'Rubrik bawaan tidak ditemukan atau tidak sama dengan yang dibuat bersama program ini.',
  },
  LKE997: {
    title: 'Dihentikan',
    explanation: 'Proses dihentikan dari luar. Yang sudah selesai tetap utuh.',
  },
  LKE999: {
    title: 'Kesalahan program',
    explanation: 'Ini kesalahan lke, bukan kesalahan berkas. Tidak ada nilai yang dibuat darinya.',
  },
} satisfies CodeAbouts<RunCodes>;
