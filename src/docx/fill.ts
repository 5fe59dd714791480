/** A checked template and the texts of a report -> the bytes of a Word document. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Letter } from '../domain/letter.ts';
import { COMPILING } from './compile.ts';
import { follow } from './follow.ts';
import { pack } from './package.ts';
import type { LetterTemplate } from './template.ts';

/** What is left of a text where nothing was put in. */
const EMPTY = '<w:t xml:space="preserve"></w:t>';

/** The same template and texts give the same bytes, anywhere and at any time. */
export function fillTemplate({ packed, plans }: LetterTemplate, letter: Letter): Uint8Array {
  if (plans === null) return fillByPackage(packed, letter);
  const zip = new PizZip(packed);
  const encoder = new TextEncoder();
  for (const [name, steps] of plans) {
    zip.file(name, encoder.encode(follow(steps, [letter]).replaceAll(EMPTY, '<w:t/>')));
  }
  return pack(zip);
}

/** For templates that need their markup mended where lists are empty, or page breaks moved. */
export function fillByPackage(packed: Uint8Array, letter: Letter): Uint8Array {
  const document = new Docxtemplater(new PizZip(packed), COMPILING);
  document.render(letter);
  return pack(document.getZip());
}
