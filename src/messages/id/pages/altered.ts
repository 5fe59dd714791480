/** LKE60x: what the file states against what its answers and the rubric give. */
import type { AlteredCodes } from '../../../domain/codes/altered.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const ALTERED_ABOUT = {
  LKE601: {
    title: 'Angka berkas berbeda',
    explanation:
      'Angka yang tertulis di berkas tidak sama dengan hasil dari jawabannya. Tempat yang disebut adalah tempat perbedaan itu bermula. Penyebabnya dapat berupa rumus yang salah, angka yang diketik, atau hasil lama. Ini fakta, bukan tuduhan.',
  },
  LKE602: {
    title: 'Bobot berkas berbeda',
    explanation: 'Bobot di berkas tidak sama dengan rubrik. Nilai selalu dibuat dengan bobot rubrik.',
  },
} satisfies CodeAbouts<AlteredCodes>;
