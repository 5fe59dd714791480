/** Evaluation reports for one submission after another: where a batch is read, in its workers. */
import { readLetterTemplate, writeLetter } from '../engine/letter.ts';
import { draftLetter } from '../report/letter/draft.ts';
import type { Make } from './batch/document-makers.ts';

/** `template` was checked before any work was begun. The document comes as base64; there is none of what failed. */
export function letterMaker(template: Uint8Array): Make {
  const read = readLetterTemplate(template);
  if (!read.ok) throw new Error('a template that was checked cannot be read');
  return (assessment, maker, language) => {
    if (assessment.outcome === 'failed') return '';
    const bytes = writeLetter(read.value, draftLetter(assessment, maker, language));
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  };
}
