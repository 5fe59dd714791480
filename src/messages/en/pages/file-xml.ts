/** LKE16x: the XML of the package's parts. */
import type { CodeAbouts } from '../../code-text.ts';
import type { XmlCodes } from '../../file-ranges.ts';
import { AMBIGUOUS, DAMAGED } from './file-shared.ts';

export const FILE_XML_ABOUT = {
  LKE160: {
    title: 'Not well-formed XML',
    explanation: DAMAGED,
  },
  LKE161: {
    title: 'A DOCTYPE in a workbook',
    explanation:
      'Workbooks never have this declaration, and attacks by entities need it. The file is refused as a whole and no score is made.',
  },
  LKE162: {
    title: 'Unknown text encoding',
    explanation:
      'A text in another encoding can be read as other letters. The file is refused as a whole and no score is made.',
  },
  LKE163: {
    title: 'Another outermost element',
    explanation:
      'This part is not of the kind its package says. The file is refused as a whole and no score is made.',
  },
  LKE164: {
    title: 'An element doubled or misplaced',
    explanation: AMBIGUOUS,
  },
  LKE165: {
    title: 'An attribute missing or not legal',
    explanation: AMBIGUOUS,
  },
} satisfies CodeAbouts<XmlCodes>;
