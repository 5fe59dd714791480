/** LKE12x and LKE13x: what is larger than is read. */
import type { CodeAbouts } from '../../code-text.ts';
import type { LimitCodes } from '../../file-ranges.ts';
import { LIMIT } from './file-shared.ts';

export const FILE_LIMIT_ABOUT = {
  LKE120: {
    title: 'Bagian paket terlalu banyak',
    explanation: LIMIT,
  },
  LKE121: {
    title: 'Satu bagian terlalu besar',
    explanation: LIMIT,
  },
  LKE122: {
    title: 'Bagian-bagian terlalu besar',
    explanation: LIMIT,
  },
  LKE123: {
    title: 'Mampatan terlalu rapat',
    explanation:
      'Bom zip adalah berkas kecil yang membengkak menjadi sangat besar. Perbandingan mampatannya jauh melebihi buku kerja biasa. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE124: {
    title: 'Lembar terlalu banyak',
    explanation: LIMIT,
  },
  LKE125: {
    title: 'Baris terlalu banyak',
    explanation: LIMIT,
  },
  LKE126: {
    title: 'Kolom terlalu banyak',
    explanation: LIMIT,
  },
  LKE127: {
    title: 'Sel terlalu banyak',
    explanation: LIMIT,
  },
  LKE128: {
    title: 'Teks terlalu panjang',
    explanation: LIMIT,
  },
  LKE129: {
    title: 'Format angka terlalu panjang',
    explanation: LIMIT,
  },
  LKE130: {
    title: 'XML bersarang terlalu dalam',
    explanation: LIMIT,
  },
  LKE131: {
    title: 'Atribut XML terlalu panjang',
    explanation: LIMIT,
  },
  LKE132: {
    title: 'Atribut XML terlalu banyak',
    explanation: LIMIT,
  },
  LKE133: {
    title: 'Pembacaan terlalu lama',
    explanation: LIMIT,
  },
  LKE134: {
    title: 'Pembacaan terlalu banyak memakai memori',
    explanation: LIMIT,
  },
  LKE135: {
    title: 'Rentang atau format terlalu banyak',
    explanation: LIMIT,
  },
} satisfies CodeAbouts<LimitCodes>;
