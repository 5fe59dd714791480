/** LKE16x: the XML of the package's parts. */
import type { CodeAbouts } from '../../code-text.ts';
import type { XmlCodes } from '../../file-ranges.ts';
import { AMBIGUOUS, DAMAGED } from './file-shared.ts';

export const FILE_XML_ABOUT = {
  LKE160: {
    title: 'XML tidak sah',
    explanation: DAMAGED,
  },
  LKE161: {
    title: 'DOCTYPE dalam buku kerja',
    explanation:
      'Deklarasi ini tidak pernah ada dalam buku kerja dan menjadi jalan serangan entitas. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE162: {
    title: 'Pengodean teks tidak dikenal',
    explanation:
      'Teks dalam pengodean lain dapat terbaca sebagai huruf lain. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE163: {
    title: 'Elemen terluar lain',
    explanation:
      'Bagian ini bukan jenis yang disebut paketnya. Berkas ditolak seluruhnya dan tidak ada nilai yang dibuat.',
  },
  LKE164: {
    title: 'Elemen ganda atau salah tempat',
    explanation: AMBIGUOUS,
  },
  LKE165: {
    title: 'Atribut hilang atau tidak sah',
    explanation: AMBIGUOUS,
  },
} satisfies CodeAbouts<XmlCodes>;
