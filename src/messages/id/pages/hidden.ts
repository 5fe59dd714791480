/** LKE65x: what stands in the workbook where a person looking at it does not see it. */
import type { HiddenCodes } from '../../../domain/codes/hidden.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const HIDDEN_ABOUT = {
  LKE650: {
    title: 'Lembar tersembunyi',
    explanation:
      'Jawaban di lembar tersembunyi tetap dinilai, tetapi orang yang membuka berkas tidak melihatnya.',
  },
  LKE651: {
    title: 'Kolom jawaban tersembunyi',
    explanation: 'Jawaban di kolom tersembunyi tetap dinilai, tetapi tidak terlihat.',
  },
  LKE652: {
    title: 'Jawaban di baris tersembunyi',
    explanation: 'Jawaban ini tetap dinilai, tetapi tidak terlihat.',
  },
  LKE653: {
    title: 'Jawaban tak kasatmata',
    explanation: 'Warna, ukuran huruf, atau format menyembunyikan jawaban ini. Jawaban tetap dinilai.',
  },
  LKE654: {
    title: 'Jawaban di bawah sel gabungan',
    explanation:
      'Sel gabungan menampilkan isi sel pertamanya saja. Yang tidak terlihat pembaca tidak dinilai.',
  },
} satisfies CodeAbouts<HiddenCodes>;
