/** LKE14x and LKE15x: the zip package. */
import type { CodeAbouts } from '../../code-text.ts';
import type { PackageCodes } from '../../file-ranges.ts';
import { AMBIGUOUS, DAMAGED } from './file-shared.ts';

export const FILE_PACKAGE_ABOUT = {
  LKE140: {
    title: 'Berkas terpotong',
    explanation: DAMAGED,
  },
  LKE141: {
    title: 'Sisa di akhir arsip',
    explanation: AMBIGUOUS,
  },
  LKE142: {
    title: 'Daftar isi arsip tidak cocok',
    explanation: DAMAGED,
  },
  LKE143: {
    title: 'Dua bagian bernama sama',
    explanation: AMBIGUOUS,
  },
  LKE144: {
    title: 'Nama bagian terlarang',
    explanation: AMBIGUOUS,
  },
  LKE145: {
    title: 'Byte tanpa pemilik atau bermilik ganda',
    explanation: AMBIGUOUS,
  },
  LKE146: {
    title: 'Kepala bagian berbeda dari daftar isi',
    explanation: AMBIGUOUS,
  },
  LKE147: {
    title: 'Bagian terenkripsi',
    explanation:
      'Isi yang terenkripsi tidak dapat dibaca. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE148: {
    title: 'Cara mampat tidak dikenal',
    explanation:
      'Buku kerja hanya memakai dua cara penyimpanan. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE149: {
    title: 'Fitur arsip yang tidak diperlukan',
    explanation:
      'Fitur ini tidak pernah diperlukan buku kerja dan dapat menyembunyikan isi. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE150: {
    title: 'Isi bagian rusak',
    explanation: DAMAGED,
  },
  LKE151: {
    title: 'Ukuran bagian tidak cocok',
    explanation: DAMAGED,
  },
  LKE152: {
    title: 'Bagian tidak dapat dibuka',
    explanation: DAMAGED,
  },
  LKE153: {
    title: 'Bagian hilang',
    explanation:
      'Sebuah bagian menunjuk bagian lain yang tidak ada. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE154: {
    title: 'Hubungan antarbagian keliru',
    explanation:
      'Buku kerja menemukan lembarnya melalui hubungan antarbagian; yang satu ini keliru. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
} satisfies CodeAbouts<PackageCodes>;
