/** LKE14x and LKE15x: the zip package. */
import type { CodeAbouts } from '../../code-text.ts';
import type { PackageCodes } from '../../file-ranges.ts';
import { AMBIGUOUS, DAMAGED } from './file-shared.ts';

export const FILE_PACKAGE_ABOUT = {
  LKE140: {
    title: 'The file is cut off',
    explanation: DAMAGED,
  },
  LKE141: {
    title: 'Bytes after the archive',
    explanation: AMBIGUOUS,
  },
  LKE142: {
    title: "The archive's directory does not match",
    explanation: DAMAGED,
  },
  LKE143: {
    title: 'Two parts of one name',
    explanation: AMBIGUOUS,
  },
  LKE144: {
    title: 'A forbidden part name',
    explanation: AMBIGUOUS,
  },
  LKE145: {
    title: 'Bytes of no part or of two',
    explanation: AMBIGUOUS,
  },
  LKE146: {
    title: "A part's header differs from the directory",
    explanation: AMBIGUOUS,
  },
  LKE147: {
    title: 'An encrypted part',
    explanation: 'Encrypted content cannot be read. The file is refused as a whole and no score is made.',
  },
  LKE148: {
    title: 'Unknown packing method',
    explanation:
      'Workbooks use two ways of storing parts only. The file is refused as a whole and no score is made.',
  },
  LKE149: {
    title: 'An archive feature nobody needs',
    explanation:
      'No workbook needs this feature, and it can hide content. The file is refused as a whole and no score is made.',
  },
  LKE150: {
    title: "A part's content is damaged",
    explanation: DAMAGED,
  },
  LKE151: {
    title: "A part's size does not match",
    explanation: DAMAGED,
  },
  LKE152: {
    title: 'A part cannot be unpacked',
    explanation: DAMAGED,
  },
  LKE153: {
    title: 'A part is missing',
    explanation:
      'One part points at another that is not there. The file is refused as a whole and no score is made.',
  },
  LKE154: {
    title: 'A wrong relationship',
    explanation:
      'A workbook finds its sheets through relationships between parts; this one is wrong. The file is refused as a whole and no score is made.',
  },
} satisfies CodeAbouts<PackageCodes>;
