/** LKE17x: the workbook's own order of sheets, rows and cells. */
import type { CodeAbouts } from '../../code-text.ts';
import type { SheetCodes } from '../../file-ranges.ts';
import { AMBIGUOUS } from './file-shared.ts';

export const FILE_SHEET_ABOUT = {
  LKE170: {
    title: 'No worksheet',
    explanation: 'A workbook without sheets holds no answers.',
  },
  LKE171: {
    title: 'Two sheets of one name',
    explanation: AMBIGUOUS,
  },
  LKE172: {
    title: 'A shared text that is not there',
    explanation: AMBIGUOUS,
  },
  LKE173: {
    title: 'A style that is not there',
    explanation: AMBIGUOUS,
  },
  LKE174: {
    title: 'Rows out of order',
    explanation: AMBIGUOUS,
  },
  LKE175: {
    title: 'Cells out of order',
    explanation: AMBIGUOUS,
  },
  LKE176: {
    title: 'A cell in another row',
    explanation: AMBIGUOUS,
  },
  LKE177: {
    title: 'Not a cell address',
    explanation: AMBIGUOUS,
  },
  LKE178: {
    title: 'A shared formula without its origin',
    explanation:
      'The text of the formula is not known and cannot be checked. Its stored result is read; answers are not affected.',
  },
  LKE179: {
    title: 'Array formulas overlap',
    explanation: AMBIGUOUS,
  },
} satisfies CodeAbouts<SheetCodes>;
