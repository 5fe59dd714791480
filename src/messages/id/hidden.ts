import type { HiddenCodes } from '../../domain/codes/hidden.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';

const HOW = {
  'same-colour': 'berwarna sama atau hampir sama dengan latarnya',
  tiny: 'berhuruf sangat kecil',
  format: 'berformat yang tidak menampilkannya',
} as const;

export const HIDDEN = {
  LKE650: {
    sentence: ({ sheet }) => `Lembar yang dinilai, ${quote(sheet)}, tersembunyi. Jawabannya tetap dihitung.`,
    cure: () => 'Tampilkan lembar itu, supaya semua orang melihat jawaban yang dinilai.',
  },
  LKE651: {
    sentence: ({ block, column }) =>
      `Kolom jawaban blok ${block} (${column}) tersembunyi. Jawabannya tetap dihitung.`,
    cure: () => 'Tampilkan kolom itu, atau pilih blok lain dengan --by.',
  },
  LKE652: {
    sentence: ({ indicator, raw }) =>
      `Jawaban ${quote(raw)} pada butir ${indicator} berada di baris tersembunyi. Jawaban itu tetap dihitung.`,
    cure: () => 'Tampilkan baris itu, lalu periksa jawabannya.',
  },
  LKE653: {
    sentence: ({ indicator, raw, how }) =>
      `Jawaban ${quote(raw)} pada butir ${indicator} ${HOW[how]}, sehingga tidak terlihat. Jawaban itu tetap dihitung.`,
    cure: () => 'Kembalikan warna, ukuran huruf, dan format sel seperti pada formulir.',
  },
  LKE654: {
    sentence: ({ indicator, raw, shown }) =>
      `Jawaban ${quote(raw)} pada butir ${indicator} tertutup sel gabungan yang menampilkan ${quote(shown)}. Jawaban itu tidak dihitung.`,
    cure: () => 'Pisahkan sel gabungan itu, lalu tulis jawabannya pada selnya sendiri.',
  },
} satisfies CodeTexts<HiddenCodes>;
