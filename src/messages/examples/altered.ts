import type { AlteredCodes } from '../../domain/codes/altered.ts';
import type { CodeExamples } from '../code-text.ts';

export const ALTERED_EXAMPLES = {
  LKE601: {
    args: {
      node: 'mp.tim',
      measure: 'points',
      stated: '1',
      computed: '5/6',
      difference: '1/6',
      effect: '1/6',
    },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 10, column: 11 },
  },
  LKE602: {
    args: { node: 'mp.tim', stated: '3/2', expected: '1' },
    place: { kind: 'cell', sheet: 'LKE Dinas', row: 10, column: 7 },
  },
} satisfies CodeExamples<AlteredCodes>;
