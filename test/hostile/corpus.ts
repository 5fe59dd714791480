/** The hostile corpus: every file, made when asked for, with the one answer the program owes it. */
import { BOMBS, LINKS } from './cases/bombs.ts';
import type { FileCase } from './cases/case.ts';
import { DISGUISES, FORMATS, KEYS, NO_NUMBERS, SPELLINGS, TEXTS_ABOVE, UNSEEN } from './cases/cells.ts';
import { KINDS } from './cases/kinds.ts';
import { CONTENTS, HEADERS, NAMES, STRUCTURE } from './cases/packages.ts';
import { CONTRADICTIONS, SIZES } from './cases/sheets.ts';
import { ATTACKS, MALFORMED, UNUSUAL } from './cases/xml.ts';

export const CORPUS: Readonly<Record<string, readonly FileCase[]>> = {
  'other kinds of files': KINDS,
  'the structure of the archive': STRUCTURE,
  'names of entries': NAMES,
  'headers of entries': HEADERS,
  'contents of entries': CONTENTS,
  bombs: BOMBS,
  'parts that belong together': LINKS,
  'attacks in XML': ATTACKS,
  'malformed XML': MALFORMED,
  'unusual XML': UNUSUAL,
  'sheets that contradict themselves': CONTRADICTIONS,
  'numbers that would size something': SIZES,
  'spellings of one value': SPELLINGS,
  'numbers under formats with letters': FORMATS,
  'what is no number': NO_NUMBERS,
  'texts that count as more than any number': TEXTS_ABOVE,
  'disguised answers': DISGUISES,
  'what a person does not see': UNSEEN,
  'words with a meaning elsewhere': KEYS,
};

export const FILES: readonly FileCase[] = Object.values(CORPUS).flat();
