import type { LetterCodes } from '../../domain/codes/letter.ts';
import type { CodeExamples } from '../code-text.ts';

export const LETTER_EXAMPLES = {
  LKE720: { args: { format: 'docx' }, place: null },
  LKE721: { args: { file: 'lhe.docx', found: 3 }, place: null },
  LKE722: { args: { file: 'templat-kota.docx', content: 'text' }, place: null },
  LKE723: { args: { found: 'vnd.ms-word.document.macroEnabled.main+xml' }, place: null },
  LKE724: { args: { part: 'word/document.xml', tag: 'rows', problem: 'unclosed' }, place: null },
  LKE725: {
    args: { part: 'word/document.xml', tag: 'instansi', within: null, nearest: null },
    place: null,
  },
  LKE726: { args: { tags: ['verdict', 'unknowns'] }, place: null },
  LKE727: {
    args: { part: 'word/_rels/document.xml.rels', kind: 'link', found: 'logo.png' },
    place: null,
  },
  LKE728: { args: { option: '--template', format: 'docx' }, place: null },
} satisfies CodeExamples<LetterCodes>;
