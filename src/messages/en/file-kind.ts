/** LKE10x and LKE11x: what the file is. */
import type { CodeTexts } from '../code-text.ts';
import { quote } from '../excerpt.ts';
import type { KindCodes } from '../file-ranges.ts';
import { integerText } from '../number.ts';
import { FILE_KINDS, SYSTEM_REASONS } from './system.ts';

const SAVE_AS = 'Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).';

const TELL_US = 'If it happens again, report it as docs/security.md says.';

const MARKUP = { html: 'an HTML page', xml: 'XML text', text: 'plain text' } as const;
const OFFICE = { docx: 'a Word document', pptx: 'a PowerPoint presentation' } as const;
const OTHER = {
  pdf: 'a PDF document',
  image: 'a picture',
  archive: 'another kind of archive (not zip)',
  ole: 'an old Office document',
  unknown: 'an unknown kind of file',
} as const;

/** What a file is that is no package, by its content. */
export const CONTENTS = { ...MARKUP, ...OTHER } as const;

export const FILE_KIND = {
  LKE101: {
    sentence: ({ file }) => `There is no file ${quote(file)}.`,
    cure: () => 'Check its name and folder; put names with blanks in quotation marks.',
  },
  LKE102: {
    sentence: ({ file, found }) => `${quote(file)} is ${FILE_KINDS[found]}, not a regular file.`,
    cure: ({ found }) =>
      found === 'folder'
        ? 'Name the .xlsx files in the folder.'
        : 'Copy its content to a regular file first.',
  },
  LKE103: {
    sentence: ({ file, reason }) =>
      `${quote(file)} cannot be read: ${SYSTEM_REASONS.get(reason) ?? quote(reason)}.`,
    cure: () => 'Check its permissions and the medium it is on, and try again.',
  },
  LKE104: {
    sentence: () => 'The file is empty (0 bytes).',
    cure: () => 'Ask for it again; its transfer or saving was probably cut off.',
  },
  LKE105: {
    sentence: () =>
      'This is the lock file (~$) that a spreadsheet program keeps beside an open workbook, not the workbook.',
    cure: () => 'Close the workbook and name the file without ~$.',
  },
  LKE106: {
    sentence: ({ found, limit }) =>
      `The file has ${integerText(found, 'en')} bytes; the limit is ${integerText(limit, 'en')}.`,
    cure: () => 'Remove pictures and sheets that are not needed from the workbook and save it again.',
  },
  LKE107: {
    sentence: ({ exitCode }) => `What was reading the file ended before it answered (exit code ${exitCode}).`,
    cure: () => `Try the file alone. ${TELL_US}`,
  },
  LKE108: {
    sentence: () => 'What was reading the file gave an answer that cannot be used.',
    cure: () => `Try the file alone. ${TELL_US}`,
  },
  LKE110: {
    sentence: () => 'The workbook is locked with a password.',
    cure: () => 'Open it with its password and save it without one.',
  },
  LKE111: {
    sentence: () => 'This is an old binary workbook (.xls).',
    cure: () => SAVE_AS,
  },
  LKE112: {
    sentence: () => 'This is an OpenDocument file (.ods or the like).',
    cure: () => SAVE_AS,
  },
  LKE113: {
    sentence: ({ found }) => `This is ${OFFICE[found]} under the name of a workbook.`,
    cure: () => 'Send the LKE workbook, not the document that goes with it.',
  },
  LKE114: {
    sentence: () => 'This is a binary workbook (.xlsb).',
    cure: () => SAVE_AS,
  },
  LKE115: {
    sentence: ({ part }) => `The workbook carries macros (${quote(part)}) and was not read.`,
    cure: () => 'Save it as .xlsx, without macros. Macros are never run.',
  },
  LKE116: {
    sentence: ({ part }) =>
      `The workbook carries macros (${quote(part)}); it was read as asked, and they were not run.`,
    cure: () => 'Nothing to do. If you doubt where it comes from, ask for an .xlsx without macros.',
  },
  LKE117: {
    sentence: ({ found }) =>
      `The content of this file is ${MARKUP[found]}, not a workbook, whatever its name says.`,
    cure: () => SAVE_AS,
  },
  LKE118: {
    sentence: ({ found, start }) =>
      `The content of this file is no workbook: ${OTHER[found]} (first bytes ${quote(start)}).`,
    cure: () => 'Check that the right file was sent.',
  },
  LKE119: {
    sentence: ({ entries }) =>
      `This is a zip archive of ${integerText(entries, 'en')} ${entries === 1 ? 'file' : 'files'} without a workbook.`,
    cure: () => 'If the LKE lies inside the archive, take it out first and name its .xlsx file.',
  },
} satisfies CodeTexts<KindCodes>;
