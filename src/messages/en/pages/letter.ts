/** LKE72x: evaluation reports as Word documents, and their templates. */
import type { LetterCodes } from '../../../domain/codes/letter.ts';
import type { CodeAbouts } from '../../code-text.ts';

export const LETTER_ABOUT = {
  LKE720: {
    title: 'Document without a file name',
    explanation: 'A Word document is a package of bytes. Printed on a terminal it would be noise.',
  },
  LKE721: {
    title: 'Evaluation report of none or of several',
    explanation:
      'An evaluation report (LHE) is signed for one agency, so a file takes exactly one that was scored.',
  },
  LKE722: {
    title: 'Template not usable',
    explanation: 'A template is checked whole before anything is written with it. Nothing was written.',
  },
  LKE723: {
    title: 'No Word document',
    explanation:
      'A template must be a .docx without macros. Older formats, templates with macros and other packages are not read.',
  },
  LKE724: {
    title: 'Faulty tag in a template',
    explanation:
      'Tags stand in braces: {agency} is a text, {#rows}…{/rows} repeats what is between for each line, {^gates}…{/gates} shows it where there are none.',
  },
  LKE725: {
    title: 'Unknown tag in a template',
    explanation:
      'A tag nobody fills in would leave a gap in a signed report, so it is refused and not left empty.',
  },
  LKE726: {
    title: 'Tags a template must have',
    explanation:
      'A report that leaves out whom it is about, its result, its legal basis, that a rubric is a draft, or what is not known, would mislead.',
  },
  LKE727: {
    title: 'Template reaches outside',
    explanation:
      'Pictures from elsewhere, macros, embedded objects and fields that fetch are found in documents made to spy or to harm. Reports made with such a template would carry them on.',
  },
  LKE728: {
    title: 'Template without a document',
    explanation: 'A template is used only where a Word document is written.',
  },
} satisfies CodeAbouts<LetterCodes>;
