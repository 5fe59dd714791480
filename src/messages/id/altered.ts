import type { Altered, AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeTexts } from '../code-text.ts';
import { contrastedExcerpts, excerpt, quote } from '../excerpt.ts';
import { changeText, contrastedTexts } from '../number.ts';

const MEASURES = { points: 'Nilai', share: 'Persentase' } as const;

const EXCERPT = 80;

/** What a figure does to the index, where it does anything. */
function change(effect: string | null): string {
  return effect === null || effect === '0' ? '' : ` Pengaruhnya pada indeks: ${changeText(effect, 'id')}.`;
}

/** What the rest of the form has, and what the value as it stands would do to the index. */
function rest({ expected, effect }: Altered): string {
  const other = expected === '' ? '' : ` Seharusnya: ${excerpt(expected, EXCERPT)}.`;
  return `${other}${change(effect)}`;
}

export const ALTERED = {
  LKE601: {
    sentence: ({ node, measure, stated, computed, effect }) => {
      const [left, right] = contrastedTexts(stated, computed, 'id');
      return `${MEASURES[measure]} ${node} di berkas tertulis ${left}, padahal jawabannya menghasilkan ${right}.${change(effect)}`;
    },
    cure: () =>
      'Periksa rumus sel ini dan sel-sel di bawahnya. Yang dinilai adalah jawaban, bukan angka ini.',
  },
  LKE602: {
    sentence: ({ node, stated, expected, effect }) => {
      const [left, right] = contrastedTexts(stated, expected, 'id');
      return `Bobot ${node} di berkas tertulis ${left}, sedangkan pada rubrik ${right}.${change(effect)}`;
    },
    cure: () =>
      'Gunakan formulir dari peraturan yang sesuai, atau rubrik yang sesuai. Yang dipakai adalah bobot rubrik.',
  },
  LKE603: {
    sentence: (args) =>
      `Jenis jawaban butir ${args.node} tertulis ${quote(args.found)}, berbeda dengan rubrik.${rest(args)}`,
    cure: () => 'Kembalikan jenis jawaban sesuai formulir. Yang dipakai adalah skala rubrik.',
  },
  LKE604: {
    sentence: (args) =>
      `Daftar pilihan butir ${args.node} menawarkan ${quote(args.found)}, yang tidak dikenal skalanya.${rest(args)}`,
    cure: () => 'Kembalikan daftar pilihan sesuai formulir; jawaban di luar skala tidak diterima.',
  },
  LKE605: {
    sentence: (args) =>
      `Nilai ${args.node} diketik langsung (${quote(args.found)}), padahal di formulir berupa rumus.${rest(args)}`,
    cure: () => 'Kembalikan rumus formulir. Yang dinilai adalah jawaban, bukan nilai ini.',
  },
  LKE606: {
    sentence: (args) => {
      const [found, expected] = contrastedExcerpts(args.found, args.expected, EXCERPT);
      return `Rumus ${args.node} tidak sama dengan rumus di sekitarnya: ${found}.${rest({ ...args, expected })}`;
    },
    cure: () => 'Kembalikan rumus formulir. Yang dinilai adalah jawaban, bukan nilai ini.',
  },
  LKE607: {
    sentence: (args) =>
      `Jumlah ${args.node} tidak mencakup baris-baris kelompoknya dengan tepat: ${excerpt(args.found, EXCERPT)}.${rest(args)}`,
    cure: () =>
      'Buat rumusnya mencakup setiap baris kelompok dan tidak yang lain. Yang dinilai adalah jawaban, bukan jumlah ini.',
  },
  LKE608: {
    sentence: ({ cells }) => `${cells} sel menampilkan galat rumus.`,
    cure: () => 'Cari #DIV/0!, #REF!, dan sejenisnya. Sel itu tidak memengaruhi nilai.',
  },
} satisfies CodeTexts<AlteredCodes>;
