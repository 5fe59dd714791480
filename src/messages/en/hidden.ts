import type { HiddenCodes } from '../../domain/codes/hidden.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';

const HOW = {
  'same-colour': 'is in the colour of its background, or nearly',
  tiny: 'is in tiny letters',
  format: 'has a format that does not show it',
} as const;

export const HIDDEN = {
  LKE650: {
    sentence: ({ sheet }) => `The sheet that is scored, ${quote(sheet)}, is hidden. Its answers count.`,
    cure: () => 'Unhide the sheet, so that everybody sees the answers that are scored.',
  },
  LKE651: {
    sentence: ({ block, column }) =>
      `The answer column of block ${block} (${column}) is hidden. Its answers count.`,
    cure: () => 'Unhide the column, or choose another block with --by.',
  },
  LKE652: {
    sentence: ({ indicator, raw }) =>
      `The answer ${quote(raw)} to question ${indicator} stands in a hidden row. It counts.`,
    cure: () => 'Unhide the row and check its answer.',
  },
  LKE653: {
    sentence: ({ indicator, raw, how }) =>
      `The answer ${quote(raw)} to question ${indicator} ${HOW[how]} and cannot be seen. It counts.`,
    cure: () => 'Give the cell the colour, size and format it has on the form.',
  },
  LKE654: {
    sentence: ({ indicator, raw, shown }) =>
      `The answer ${quote(raw)} to question ${indicator} is covered by a merge that shows ${quote(shown)}. It does not count.`,
    cure: () => 'Split the merged cell and write the answer in its own cell.',
  },
} satisfies CodeTexts<HiddenCodes>;
