/** LKE17x: the workbook's own order of sheets, rows and cells. */
import type { CodeTexts } from '../code-text.ts';
import { excerpt, quote } from '../excerpt.ts';
import type { SheetCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'en');

const RESAVE = 'Open it in a spreadsheet program, check its content and save it again as .xlsx.';

export const FILE_SHEET = {
  LKE170: {
    sentence: () => 'The workbook has no worksheet.',
    cure: () => 'Check that the right file was sent.',
  },
  LKE171: {
    sentence: ({ name, twin }) => `Two sheets have one name: ${quote(name)} and ${quote(twin)}.`,
    cure: () => 'Rename one of them.',
  },
  LKE172: {
    sentence: ({ found, count: size }) =>
      `The cell points at shared text number ${quote(found)}, but the table holds only ${count(size)}.`,
    cure: () => RESAVE,
  },
  LKE173: {
    sentence: ({ found, count: size }) =>
      `The cell points at style number ${quote(found)}, but the table holds only ${count(size)}.`,
    cure: () => RESAVE,
  },
  LKE174: {
    sentence: ({ found, previous }) => `Row ${found} stands after row ${previous}; rows must ascend.`,
    cure: () => RESAVE,
  },
  LKE175: {
    sentence: ({ found, previous }) =>
      `Cell ${excerpt(found, 20)} stands after cell ${excerpt(previous, 20)}; columns must ascend.`,
    cure: () => RESAVE,
  },
  LKE176: {
    sentence: ({ found, row }) => `A cell with the address ${excerpt(found, 20)} stands in row ${row}.`,
    cure: () => RESAVE,
  },
  LKE177: {
    sentence: ({ part, found }) => `${quote(found)} in ${quote(part)} is no valid cell address or range.`,
    cure: () => RESAVE,
  },
  LKE178: {
    sentence: ({ group }) =>
      `The shared formula ${quote(group)} has no first cell; its text is unknown and its stored result was read.`,
    cure: () => RESAVE,
  },
  LKE179: {
    sentence: ({ found, previous }) =>
      `The array formula ${excerpt(found, 40)} overlaps ${excerpt(previous, 40)}.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<SheetCodes>;
