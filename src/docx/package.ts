/** What a Word document is to this room: parts in a package. Packing gives the same bytes for the same parts. */
import PizZip from 'pizzip';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A relationship as the package states it. */
export interface Link {
  readonly part: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/** The part that says what kinds the others are; programs that look for the kind of a file look at its first part. */
const KINDS = '[Content_Types].xml';

/**
 * The first days of the format, at noon: no time zone moves it to another day. A package that stated when it was made
 * would be another one every time.
 */
const MADE_AT = new Date(1980, 0, 1, 12, 0, 0);

/** A document is a third larger than with the best and takes half the time. */
const LEVEL = 1;

export function packParts(parts: readonly Part[]): Uint8Array {
  const zip = new PizZip();
  for (const { name, bytes } of parts) zip.file(name, bytes, { date: MADE_AT });
  return pack(zip);
}

/** The package with one fixed time, the parts in the order of their names, and no folders. */
export function pack(zip: PizZip): Uint8Array {
  for (const [name, file] of Object.entries(zip.files)) {
    if (file.dir) delete zip.files[name];
    else setTime(file);
  }
  return zip.generate({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: LEVEL },
    platform: 'DOS',
    fileOrder: (files: unknown) => inOrder(Object.keys(files as object)),
  });
}

function setTime(file: PizZip.ZipObject): void {
  file.date = MADE_AT;
  file.options = { ...file.options, date: MADE_AT };
}

function inOrder(names: readonly string[]): string[] {
  const others = names.filter((name) => name !== KINDS).toSorted((a, b) => (a < b ? -1 : 1));
  return [KINDS, ...others];
}
