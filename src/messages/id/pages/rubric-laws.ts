/** LKE92x to LKE95x: the laws of a rubric. */
import type { CodeAbouts } from '../../code-text.ts';
import type { LawCodes } from '../../rubric-ranges.ts';

export const RUBRIC_LAWS_ABOUT = {
  LKE920: {
    title: 'Bobot tidak berjumlah tepat',
    explanation:
      'Bobot di bawah sebuah kelompok harus berjumlah tepat sama dengan bobotnya; kalau tidak, nilai penuh tidak sama dengan bobot.',
  },
  LKE921: {
    title: 'Bobot tidak ada',
    explanation: 'Di bawah kelompok yang menjumlahkan nilai, setiap bagian memerlukan bobot.',
  },
  LKE922: {
    title: 'Bobot tanpa pengaruh',
    explanation:
      'Di bawah kelompok yang mengambil rata-rata, bobot tidak berpengaruh dan menyesatkan pembaca.',
  },
  LKE923: {
    title: 'Bobot 0',
    explanation: 'Bagian berbobot 0 tidak pernah berpengaruh.',
  },
  LKE924: {
    title: 'Jumlah di bawah rata-rata',
    explanation: 'Kelompok yang menjumlahkan nilai memerlukan bobot, yang tidak ada di bawah rata-rata.',
  },
  LKE925: {
    title: 'Nama ganda',
    explanation: 'Nama menunjuk tepat satu hal.',
  },
  LKE926: {
    title: 'Nama tidak ada',
    explanation: 'Rubrik menunjuk sesuatu yang tidak ada di dalamnya.',
  },
  LKE927: {
    title: 'Pilihan lebih dari 1',
    explanation: 'Pilihan bernilai lebih dari 1 akan melampaui bobot.',
  },
  LKE928: {
    title: 'Ejaan ganda',
    explanation: 'Satu ejaan untuk dua pilihan membuat jawaban tidak pasti.',
  },
  LKE929: {
    title: 'Bobot penuh tidak tercapai',
    explanation: 'Tanpa pilihan bernilai 1, jawaban terbaik pun tidak mencapai bobot.',
  },
  LKE930: {
    title: 'Rentang angka keliru',
    explanation: 'Angka tertinggi harus lebih besar daripada yang terendah.',
  },
  LKE931: {
    title: 'Ketergantungan mundur',
    explanation: 'Butir hanya boleh bergantung pada butir sebelumnya, supaya tidak berputar.',
  },
  LKE932: {
    title: 'Jawaban tidak dikenal dalam ketergantungan',
    explanation: 'Jawaban yang disebut bukan pilihan butir itu, sehingga aturannya tidak pernah berlaku.',
  },
  LKE933: {
    title: 'Jawaban lebih baik menurunkan indeks',
    explanation: 'Menaikkan sebuah jawaban tidak boleh menurunkan indeks.',
  },
  LKE934: {
    title: 'zero-when tanpa pilihan',
    explanation: 'zero-when menyebut pilihan jawaban, maka butirnya harus dijawab dengan pilihan.',
  },
  LKE935: {
    title: 'Butir tidak pernah bernilai',
    explanation: 'Bila semua pilihan disebut, butir selalu 0.',
  },
  LKE936: {
    title: 'Rumus tidak ada',
    explanation: 'Skala rumus memerlukan rumus dan hitungan.',
  },
  LKE937: {
    title: 'Rumus tidak pada tempatnya',
    explanation: 'Rumus hanya berarti pada skala rumus.',
  },
  LKE938: {
    title: 'Peran hitungan tidak ada',
    explanation: 'Tanpa peran ini rumus tidak dapat dihitung.',
  },
  LKE939: {
    title: 'Peran hitungan tidak dikenal',
    explanation: 'Rumus ini tidak mengenal peran itu.',
  },
  LKE940: {
    title: 'Jumlah hitungan keliru',
    explanation: 'Hitungan yang merupakan jumlah hanya diperiksa, tidak dihitung dua kali.',
  },
  LKE941: {
    title: 'Batas tidak tercapai',
    explanation: 'Batas di atas nilai tertinggi tidak akan pernah terpenuhi.',
  },
  LKE942: {
    title: 'Ukuran tanpa nilai',
    explanation: 'Syarat mengukur nilai, maka bagian yang disebut harus bernilai sendiri.',
  },
  LKE943: {
    title: 'Nilai terhitung dua kali',
    explanation: 'Bagian yang sama tidak boleh diukur dua kali dalam satu ukuran.',
  },
  LKE944: {
    title: 'Urutan predikat keliru',
    explanation: 'Predikat diurutkan dari yang tertinggi.',
  },
  LKE945: {
    title: 'Batas predikat tidak ada',
    explanation: 'Hanya predikat terendah yang tanpa batas bawah.',
  },
  LKE946: {
    title: 'Indeks tanpa predikat',
    explanation: 'Setiap indeks harus berpredikat.',
  },
  LKE947: {
    title: 'Celah antara predikat',
    explanation: 'Batas atas yang ditulis harus bertemu batas bawah predikat berikutnya, tanpa celah.',
  },
  LKE948: {
    title: 'Predikat bertumpang tindih',
    explanation: 'Setiap indeks hanya boleh mempunyai satu predikat.',
  },
  LKE949: {
    title: 'Bagian unit tidak cocok',
    explanation:
      'Unit menjawab butir pusat di bawah satu kelompok, tanpa butir yang hanya dijawab pusat, dan digabung pada kelompok satu tingkat. Setiap butirnya berada dalam tepat satu kelompok seperti itu, dan tidak bergantung pada jawaban yang tidak diberikan unit.',
  },
  LKE950: {
    title: 'Kata bermakna ganda',
    explanation: 'Buku kerja dibaca menurut kata-katanya; satu kata tidak boleh menandai dua hal.',
  },
  LKE951: {
    title: 'Petunjuk sekaligus jawaban',
    explanation: 'Isi sel yang sama tidak boleh berarti kosong dan terjawab.',
  },
  LKE952: {
    title: 'Area tanpa kelompok',
    explanation: 'Area perubahan ini tidak dapat bernilai.',
  },
  LKE953: {
    title: 'Area di dalam area',
    explanation: 'Nilai kelompok dalam sudah termasuk dalam kelompok luar.',
  },
  LKE954: {
    title: 'Kolom tanpa kata judul',
    explanation:
      'Buku kerja dibaca dari kata di atas kolomnya; kata untuk susunan butir dan untuk jawaban harus diketahui.',
  },
} satisfies CodeAbouts<LawCodes>;
