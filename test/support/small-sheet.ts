/** A filled sheet for the small rubric, in the staircase of the real forms. */
import type { CellInput } from './grid.ts';

/** Columns: A area number, B sub-area number, C letter, D text, E weight, F type, G answer, H value, I %, J note. */
export const SMALL_ROWS: readonly (readonly CellInput[])[] = [
  ['LEMBAR KERJA CONTOH'],
  ['INSTANSI :', null, 'Kabupaten Contoh'],
  ['TAHUN', null, 2021],
  ['Penilaian', null, null, null, 'Bobot', 'Pilihan Jawaban', 'Jawaban', 'Nilai', ' %', 'Catatan'],
  ['A.', 'PENGUNGKIT (6)', null, null, 6],
  ['I.', 'MANAJEMEN PERUBAHAN (4)', null, null, 4],
  [null, '1.', 'Tim Kerja (2)', null, 2],
  [null, null, 'a.', 'Tim telah dibentuk dengan surat keputusan', null, 'Ya/Tidak', 'Ya', 1, null, 'SK 12'],
  [null, null, 'b.', 'Anggota tim dipilih melalui prosedur', null, 'A/B/C', 'B', 0.5],
  [null, null, 'c.', 'Tim memantau pelaksanaan rencana', null, 'A/B/C', 'A', 1],
  [null, '2.', 'Rencana Kerja (2)', null, 2],
  [null, null, 'a.', 'Rencana kerja telah disusun', null, 'A/B/C', 'A', 1],
  [null, null, 'b.', 'Rencana kerja telah disosialisasikan', null, 'A/B/C', 'C', 0],
  ['II.', 'PENGUATAN PENGAWASAN (2)', null, null, 2],
  [null, '1.', 'Pengaduan Masyarakat (2)', null, 2],
  [
    null,
    null,
    'a.',
    'Pengaduan masyarakat selesai ditangani',
    null,
    '%',
    { formula: 'G18/G17', result: 0.75 },
    0.75,
  ],
  [null, null, null, '- Jumlah pengaduan yang masuk', null, 'Jumlah', 8],
  [null, null, null, '- Jumlah pengaduan yang tuntas', null, 'Jumlah', 6],
  ['TOTAL PENGUNGKIT', null, null, null, null, null, null, 4.1],
  ['B.', 'HASIL (4)', null, null, 4],
  [null, '1.', 'Survei persepsi layanan', null, 4, '0-4', 3.2, 3.2],
];
