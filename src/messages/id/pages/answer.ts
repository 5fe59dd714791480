/** LKE3xx answers, 4xx evidence, 5xx logic between answers. */
import type { AnswerCodes } from '../../../domain/codes/answer.ts';
import type { CodeAbouts } from '../../code-text.ts';

const UNREADABLE =
  'Jawaban dianggap tidak terbaca: tidak dihitung 0, dan indeks yang masih mungkin ditunjukkan sebagai kisaran.';

export const ANSWER_ABOUT = {
  LKE301: {
    title: 'Bukan pilihan jawaban',
    explanation: `Isi sel tidak sama dengan satu pun pilihan atau ejaannya. ${UNREADABLE}`,
  },
  LKE302: {
    title: 'Karakter tak terlihat atau tiruan',
    explanation: `Huruf dari aksara lain dapat tampak sama, dan karakter tak terlihat dapat menyelip saat menyalin. ${UNREADABLE}`,
  },
  LKE303: {
    title: 'Jenis jawaban keliru',
    explanation: `Angka di tempat pilihan, atau teks di tempat angka. ${UNREADABLE}`,
  },
  LKE304: {
    title: 'Angka di luar skala',
    explanation: `Angka di luar rentang skala biasanya salah skala atau salah tanda desimal. ${UNREADABLE}`,
  },
  LKE305: {
    title: 'Tanggal di sel jawaban',
    explanation: `Program lembar kerja sering mengubah ketikan seperti 3/4 menjadi tanggal. ${UNREADABLE}`,
  },
  LKE306: {
    title: 'Galat rumus di sel jawaban',
    explanation: `Rumus di sel ini gagal dihitung. ${UNREADABLE}`,
  },
  LKE307: {
    title: 'Angka bermakna ganda',
    explanation: `Titik dan koma dipakai sebagai desimal maupun pemisah ribuan, sehingga angka ini dapat dibaca dua cara. ${UNREADABLE}`,
  },
  LKE308: {
    title: 'Bagian lebih dari 1',
    explanation: `Di tempat bagian dari keseluruhan, angka di atas 1 tanpa tanda persen dapat berarti persentase atau jumlah. ${UNREADABLE}`,
  },
  LKE309: {
    title: 'Petunjuk formulir belum diganti',
    explanation: 'Petunjuk seperti Y/T atau A/B/C bukan jawaban. Butir dianggap belum diisi.',
  },
  LKE310: {
    title: 'Jawaban berupa rumus',
    explanation: 'Jawaban seharusnya diketik. Hasil tersimpan rumusnya dibaca, walaupun dapat basi.',
  },
  LKE311: {
    title: 'Hitungan bukan bilangan',
    explanation: 'Hitungan harus bilangan 0 atau lebih. Rasio butirnya tidak dapat dihitung.',
  },
  LKE312: {
    title: 'Belum diisi',
    explanation:
      'Apa akibatnya ditentukan rubrik menurut jenis butir: tidak ikut dirata-rata, dihitung 0, atau membuat nilai belum diketahui.',
  },
  LKE313: {
    title: 'Hitungan terisi sebagian',
    explanation: 'Rasio baru dapat dihitung bila semua hitungannya ada. Kosong tidak dianggap 0.',
  },
  LKE501: {
    title: 'Hitungan bertentangan',
    explanation:
      'Bagian lebih besar daripada keseluruhan, atau jumlah yang bukan jumlahnya. Rasio di atas 1 dihitung 1.',
  },
  LKE502: {
    title: 'Jawaban bertentangan',
    explanation: 'Menurut rubrik, jawaban ini tidak bernilai selama butir lain dijawab demikian.',
  },
} satisfies CodeAbouts<AnswerCodes>;
