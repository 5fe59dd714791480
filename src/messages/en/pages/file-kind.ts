/** LKE10x and LKE11x: what the file is. */
import type { CodeAbouts } from '../../code-text.ts';
import type { KindCodes } from '../../file-ranges.ts';

export const FILE_KIND_ABOUT = {
  LKE101: {
    title: 'No such file',
    explanation:
      'The name given leads to no file. Often a slip of typing, the wrong folder, or a name with blanks that is not in quotation marks.',
  },
  LKE102: {
    title: 'Not a regular file',
    explanation:
      'Only regular files are scored. Devices and pipes are never opened, because they may not end.',
  },
  LKE103: {
    title: 'The file cannot be read',
    explanation: 'The system refused to read it. Its content is not known, so no score is made.',
  },
  LKE104: {
    title: 'Empty file',
    explanation: 'There is not one byte in the file, usually because a transfer or a save was cut off.',
  },
  LKE105: {
    title: 'Lock file',
    explanation:
      'While a workbook is open, spreadsheet programs keep a small file beside it whose name starts with ~$. It holds no answers.',
  },
  LKE106: {
    title: 'The file is too large',
    explanation:
      'It is larger than the limit that keeps one file from using up the memory. Real LKE workbooks are far smaller.',
  },
  LKE107: {
    title: 'The reader ended early',
    explanation:
      'Files are read apart from one another, each within limits of time and memory. Here the reader was lost without a reason given. This file has no score; the others are not touched.',
  },
  LKE108: {
    title: 'The answer of the reader cannot be used',
    explanation:
      'What comes back from the reader of a file is checked before use, and this was no assessment of the file. This file has no score; the others are not touched.',
  },
  LKE110: {
    title: 'Locked with a password',
    explanation: 'A workbook locked with a password is stored encrypted, so its content cannot be read.',
  },
  LKE111: {
    title: 'Old workbook (.xls)',
    explanation: 'The old binary form is not read. Saving it as .xlsx does not change the answers.',
  },
  LKE112: {
    title: 'OpenDocument file',
    explanation: 'Files of the .ods kind are not read. Saving it as .xlsx does not change the answers.',
  },
  LKE113: {
    title: 'A document, not a workbook',
    explanation:
      'The content is a document or a presentation, although its extension is .xlsx. Files are known by their content, not their name.',
  },
  LKE114: {
    title: 'Binary workbook (.xlsb)',
    explanation: 'The binary form is not read. Saving it as .xlsx does not change the answers.',
  },
  LKE115: {
    title: 'Macros',
    explanation:
      'A workbook with macros is refused, because macros can harm whoever opens it. An LKE needs none.',
  },
  LKE116: {
    title: 'Macros, read as asked',
    explanation: 'Workbooks with macros were allowed. Macros are never run, so the score is not affected.',
  },
  LKE117: {
    title: 'Text, HTML or XML',
    explanation:
      'Many information systems export an HTML table or a text under the name .xls or .xlsx. Its content is no workbook.',
  },
  LKE118: {
    title: 'Another kind of file',
    explanation: 'The content is something else altogether, whatever the name says.',
  },
  LKE119: {
    title: 'Archive without a workbook',
    explanation: 'An .xlsx file is a zip archive with certain parts. This archive has none of them.',
  },
} satisfies CodeAbouts<KindCodes>;
