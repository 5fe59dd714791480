/** LKE86x: finished reports that are rendered once more, and pages for many agencies. */
import type { RenderedCodes } from '../../../domain/codes/rendered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const RENDERED_ABOUT = {
  LKE860: {
    title: 'Bukan laporan yang dapat ditampilkan',
    explanation:
      'Laporan ditampilkan hanya bila setiap bagiannya seperti yang ditulis program: kunci, jenis nilai, angka yang dua kali mengatakan hal yang sama, dan jumlah yang cocok. Jalurnya dimulai dengan $, yaitu seluruh laporan.',
  },
  LKE861: {
    title: 'Laporan dengan bentuk lain',
    explanation: 'Laporan memuat nomor bentuknya (schemaVersion); bentuk lain tidak pernah ditebak.',
  },
  LKE862: {
    title: 'Laporan dari versi lain',
    explanation:
      'Versi yang sama memberi bita yang sama untuk laporan yang sama; versi lain mungkin menatanya berbeda.',
  },
  LKE863: {
    title: 'Banyak berkas tanpa folder',
    explanation:
      'Format ini satu berkas untuk setiap instansi, jadi beberapa instansi memerlukan sebuah folder.',
  },
} satisfies CodeAbouts<RenderedCodes>;
