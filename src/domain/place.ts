/** Where something stands: a finding without a place is a finding nobody can check. */

export interface CellPlace {
  readonly kind: 'cell';
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based: 1 is column A. */
  readonly column: number;
}

export interface SheetPlace {
  readonly kind: 'sheet';
  readonly sheet: string;
}

export interface TextPlace {
  readonly kind: 'text';
  /** The file as the user named it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
}

export type Place = CellPlace | SheetPlace | TextPlace;

/** 1 -> "A", 27 -> "AA", 16384 -> "XFD". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "K13" for row 13, column 11. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The place as a spreadsheet program writes it: `'LKE '!K13` (quoted when the name needs it). */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${sheetText(place.sheet)}!${cellAddress(place.row, place.column)}`;
    case 'sheet':
      return sheetText(place.sheet);
    case 'text':
      return `${place.file}:${place.line}:${place.column}`;
  }
}

/** A sheet's name as formulas write it: always in quotes, which no name needs to be without. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function sheetText(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : quotedSheet(name);
}
