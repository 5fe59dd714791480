import type { AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeTexts } from '../code-text.ts';
import { contrastedTexts, figureText } from '../number.ts';

const MEASURES = { points: 'Nilai', share: 'Persentase' } as const;

export const ALTERED = {
  LKE601: {
    sentence: ({ node, measure, stated, computed, effect }) => {
      const [left, right] = contrastedTexts(stated, computed, 'id');
      const change = effect === null ? '' : ` Pengaruhnya pada indeks: ${figureText(effect, 'id')}.`;
      return `${MEASURES[measure]} ${node} di berkas tertulis ${left}, padahal jawabannya menghasilkan ${right}.${change}`;
    },
    cure: () =>
      'Periksa rumus sel ini dan sel-sel di bawahnya. Yang dinilai adalah jawaban, bukan angka ini.',
  },
  LKE602: {
    sentence: ({ node, stated, expected }) => {
      const [left, right] = contrastedTexts(stated, expected, 'id');
      return `Bobot ${node} di berkas tertulis ${left}, sedangkan pada rubrik ${right}.`;
    },
    cure: () =>
      'Gunakan formulir dari peraturan yang sesuai, atau rubrik yang sesuai. Yang dipakai adalah bobot rubrik.',
  },
} satisfies CodeTexts<AlteredCodes>;
