/** Evaluation reports as Word documents: a template's bytes checked once, then filled for one submission after another. */

import { fillTemplate } from '../docx/fill.ts';
import { type LetterTemplate, openTemplate } from '../docx/template.ts';
import type { FileContent } from '../domain/codes/letter.ts';
import type { Result } from '../domain/diagnostic.ts';
import type { Letter } from '../domain/letter.ts';
import { readArchive } from '../xlsx/archive.ts';
import { recognise } from '../xlsx/recognise.ts';

export type { LetterTemplate } from '../docx/template.ts';

export function readLetterTemplate(bytes: Uint8Array): Result<LetterTemplate> {
  const archive = readArchive(bytes);
  return archive.ok ? openTemplate(archive.value.parts, archive.value.links) : archive;
}

/** What a file is that cannot be a Word document, because it is no package; null for one that may be. */
export function contentInPlaceOfPackage(bytes: Uint8Array): FileContent | null {
  const found = recognise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  switch (found?.code) {
    case undefined:
      return null;
    case 'LKE104':
      return 'empty';
    case 'LKE110':
    case 'LKE111':
      return 'ole';
    case 'LKE117':
    case 'LKE118':
      return found.args.found;
    default:
      return 'unknown';
  }
}

export function writeLetter(template: LetterTemplate, letter: Letter): Uint8Array {
  return fillTemplate(template, letter);
}
