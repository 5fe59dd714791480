/** LKE65x: what stands in the workbook where a person looking at it does not see it. */
import type { HiddenCodes } from '../../../domain/codes/hidden.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const HIDDEN_ABOUT = {
  LKE650: {
    title: 'A hidden sheet',
    explanation: 'Answers on a hidden sheet count, but whoever opens the file does not see them.',
  },
  LKE651: {
    title: 'A hidden answer column',
    explanation: 'Answers in a hidden column count, but are not seen.',
  },
  LKE652: {
    title: 'An answer in a hidden row',
    explanation: 'This answer counts, but is not seen.',
  },
  LKE653: {
    title: 'An answer nobody sees',
    explanation: 'Its colour, size or format hides this answer. It counts.',
  },
  LKE654: {
    title: 'An answer under a merged cell',
    explanation: 'A merged cell shows its first cell only. What no reader sees does not count.',
  },
} satisfies CodeAbouts<HiddenCodes>;
