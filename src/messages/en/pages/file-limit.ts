/** LKE12x and LKE13x: what is larger than is read. */
import type { CodeAbouts } from '../../code-text.ts';
import type { LimitCodes } from '../../file-ranges.ts';
import { LIMIT } from './file-shared.ts';

export const FILE_LIMIT_ABOUT = {
  LKE120: {
    title: 'Too many parts in the package',
    explanation: LIMIT,
  },
  LKE121: {
    title: 'One part is too large',
    explanation: LIMIT,
  },
  LKE122: {
    title: 'The parts are too large together',
    explanation: LIMIT,
  },
  LKE123: {
    title: 'Packed too tightly',
    explanation:
      'A zip bomb is a small file that swells to a huge one. Its packing ratio is far beyond that of workbooks. The file is refused as a whole and no score is made.',
  },
  LKE124: {
    title: 'Too many sheets',
    explanation: LIMIT,
  },
  LKE125: {
    title: 'Too many rows',
    explanation: LIMIT,
  },
  LKE126: {
    title: 'Too many columns',
    explanation: LIMIT,
  },
  LKE127: {
    title: 'Too many cells',
    explanation: LIMIT,
  },
  LKE128: {
    title: 'A text is too long',
    explanation: LIMIT,
  },
  LKE129: {
    title: 'A number format is too long',
    explanation: LIMIT,
  },
  LKE130: {
    title: 'XML is nested too deep',
    explanation: LIMIT,
  },
  LKE131: {
    title: 'An XML attribute is too long',
    explanation: LIMIT,
  },
  LKE132: {
    title: 'Too many XML attributes',
    explanation: LIMIT,
  },
  LKE133: {
    title: 'Reading took too long',
    explanation: LIMIT,
  },
  LKE134: {
    title: 'Reading needed too much memory',
    explanation: LIMIT,
  },
  LKE135: {
    title: 'Too many ranges or formats',
    explanation: LIMIT,
  },
} satisfies CodeAbouts<LimitCodes>;
