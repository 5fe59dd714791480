/** LKE12x and LKE13x: what is larger than is read. */
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { LimitCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'en');

const TRIM =
  'Copy the LKE table into a clean new workbook. If the file is honestly that large, raise the limit.';
const DISTRUST = 'Honest files are never like this. Get the file from a source you trust.';

export const FILE_LIMIT = {
  LKE120: {
    sentence: ({ found, limit }) => `The package has ${count(found)} parts; the limit is ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE121: {
    sentence: ({ part, found, limit }) =>
      `Part ${quote(part)} is ${count(found)} bytes when unpacked; the limit is ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE122: {
    sentence: ({ part, found, limit }) =>
      `Up to part ${quote(part)}, what has to be read is ${count(found)} bytes when unpacked; the limit for all is ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE123: {
    sentence: ({ part, found, limit }) =>
      `Part ${quote(part)} is packed ${count(found)} to 1; the limit is ${count(limit)} to 1. This is the mark of a zip bomb.`,
    cure: () => DISTRUST,
  },
  LKE124: {
    sentence: ({ found, limit }) => `The workbook has ${count(found)} sheets; the limit is ${count(limit)}.`,
    cure: () => TRIM,
  },
  LKE125: {
    sentence: ({ limit }) =>
      `More rows hold a value than the limit, ${count(limit)}; this is the first too many.`,
    cure: () => TRIM,
  },
  LKE126: {
    sentence: ({ limit }) =>
      `More columns hold a value than the limit, ${count(limit)}; this is the first cell too far.`,
    cure: () => TRIM,
  },
  LKE127: {
    sentence: ({ limit }) =>
      `More cells hold a value than the limit, ${count(limit)}; it was passed in this row.`,
    cure: () => TRIM,
  },
  LKE128: {
    sentence: ({ part, found, limit }) =>
      `A text in ${quote(part)} is ${count(found)} characters long; the limit is ${count(limit)}.`,
    cure: () => 'Shorten the text. Excel itself stores no text of that length in a cell.',
  },
  LKE129: {
    sentence: ({ found, limit }) =>
      `A number format is ${count(found)} characters long; the limit is ${count(limit)}.`,
    cure: () => DISTRUST,
  },
  LKE130: {
    sentence: ({ part, offset, limit }) =>
      `The XML of ${quote(part)} is nested more than ${count(limit)} deep (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE131: {
    sentence: ({ part, offset, found, limit }) =>
      `An XML attribute in ${quote(part)} is ${count(found)} bytes long; the limit is ${count(limit)} (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE132: {
    sentence: ({ part, offset, limit }) =>
      `An XML element in ${quote(part)} has more than ${count(limit)} attributes (byte ${count(offset)}).`,
    cure: () => DISTRUST,
  },
  LKE133: {
    sentence: ({ seconds }) => `Reading the file took longer than ${count(seconds)} s and was stopped.`,
    cure: () => TRIM,
  },
  LKE134: {
    sentence: ({ megabytes }) =>
      `Reading the file needed more than ${count(megabytes)} MB of memory and was stopped.`,
    cure: () => TRIM,
  },
  LKE135: {
    sentence: ({ part, limit }) =>
      `Part ${quote(part)} lists more than ${count(limit)} ranges, formats or relationships.`,
    cure: () => TRIM,
  },
} satisfies CodeTexts<LimitCodes>;
