/** LKE16x: the XML of the package's parts. */
import type { XmlProblem } from '../../domain/codes/file.ts';
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { XmlCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';

const count = (value: number) => integerText(value, 'en');

const RESAVE = 'Open it in a spreadsheet program, check its content and save it again as .xlsx.';

const PROBLEMS: Readonly<Record<XmlProblem, string>> = {
  'cut-off': 'the text is cut off',
  empty: 'there is nothing in it',
  declaration: 'its XML declaration is wrong',
  tag: 'a tag is wrong',
  attribute: 'an attribute is wrong',
  'doubled-attribute': 'an attribute stands twice',
  'end-tag': 'an end tag does not match its start',
  prefix: 'a name prefix is unknown',
  text: 'there is text where none belongs',
  entity: 'an entity is unknown',
  character: 'a character is forbidden',
  comment: 'a comment is wrong',
  instruction: 'a processing instruction is wrong',
  cdata: 'a CDATA section is wrong',
  'after-root': 'something follows the outermost element',
};

export const FILE_XML = {
  LKE160: {
    sentence: ({ part, offset, problem }) =>
      `The XML of ${quote(part)} is not valid at byte ${count(offset)}: ${PROBLEMS[problem]}.`,
    cure: () => RESAVE,
  },
  LKE161: {
    sentence: ({ part, offset }) =>
      `Part ${quote(part)} holds a DOCTYPE (byte ${count(offset)}), which no ordinary workbook has.`,
    cure: () => 'Get the file from a source you trust.',
  },
  LKE162: {
    sentence: ({ part, encoding }) =>
      `The text encoding of ${quote(part)} cannot be read: ${quote(encoding)}. Only valid UTF-8 and UTF-16 are read.`,
    cure: () => RESAVE,
  },
  LKE163: {
    sentence: ({ part, found, expected }) =>
      `The outermost element of ${quote(part)} is ${quote(found)} and should be ${quote(expected)}.`,
    cure: () => RESAVE,
  },
  LKE164: {
    sentence: ({ part, offset, element, problem }) =>
      problem === 'doubled'
        ? `Element ${quote(element)} stands twice in ${quote(part)} (byte ${count(offset)}).`
        : `Element ${quote(element)} is out of place in ${quote(part)} (byte ${count(offset)}).`,
    cure: () => RESAVE,
  },
  LKE165: {
    sentence: ({ part, element, attribute, found }) =>
      found === null
        ? `Element ${quote(element)} in ${quote(part)} lacks its attribute ${quote(attribute)}.`
        : `Attribute ${quote(attribute)} of element ${quote(element)} in ${quote(part)} holds ${quote(found)}, which is not legal.`,
    cure: () => RESAVE,
  },
} satisfies CodeTexts<XmlCodes>;
