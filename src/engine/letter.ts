/** Evaluation reports as Word documents: a template's bytes checked once, then filled for one submission after another. */

import { fillTemplate } from '../docx/fill.ts';
import { type LetterTemplate, openTemplate } from '../docx/template.ts';
import type { Result } from '../domain/diagnostic.ts';
import type { Letter } from '../domain/letter.ts';
import { readArchive } from '../xlsx/archive.ts';

export type { LetterTemplate } from '../docx/template.ts';

export function readLetterTemplate(bytes: Uint8Array): Result<LetterTemplate> {
  const archive = readArchive(bytes);
  return archive.ok ? openTemplate(archive.value.parts, archive.value.links) : archive;
}

export function writeLetter(template: LetterTemplate, letter: Letter): Uint8Array {
  return fillTemplate(template, letter);
}
