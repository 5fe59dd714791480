/** A checked template and the texts of a report -> the bytes of a Word document. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Letter } from '../domain/letter.ts';
import { COMPILING } from './compile.ts';
import { mergingModule } from './merge-parts.ts';
import { pack } from './package.ts';
import type { LetterTemplate } from './template.ts';

/** The same template and texts give the same bytes, anywhere and at any time. */
export function fillTemplate({ packed }: LetterTemplate, letter: Letter): Uint8Array {
  const document = new Docxtemplater(new PizZip(packed), { ...COMPILING, modules: [mergingModule()] });
  document.render(letter);
  return pack(document.getZip());
}
