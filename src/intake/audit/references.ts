/** The cells a formula refers to, and its form relative to where it stands. A1 notation, ECMA-376 part 1, 18.17. */
import type { CellRange } from '../../domain/grid.ts';
import { remember } from '../../domain/memo.ts';
import { columnLetters } from '../../domain/place.ts';

/** Longer formulas are nobody's scoring rule; they are not looked into. */
const LONGEST_FORMULA = 4_000;

/** A text in quotes, a sheet name before "!", or one cell address that is no part of a longer name. */
const TOKEN =
  /"[^"]*"|(?:'[^']*'|(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_.]*)!|(?<![A-Za-z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(])/g;

interface Address {
  readonly row: number;
  readonly column: number;
}

/**
 * The formula with every relative address written as a distance, so that a formula copied down a column reads
 * the same on every row. Null for a formula too long to look into.
 */
export function relativeForm(formula: string, at: Address): string | null {
  const made = formsOf(formula);
  const known = made.find((form) => form.at.row === at.row && form.at.column === at.column);
  if (known !== undefined) return known.text;
  const text = makeRelative(formula, at);
  if (made.length < MOST_FORMS) made.push({ at, text });
  return text;
}

interface Form {
  readonly at: Address;
  readonly text: string | null;
}

/** A formula stands at one address in every file of a form, and at few in all. */
const MOST_FORMS = 8;
const formsOf = remember((): Form[] => []);

function makeRelative(formula: string, { row, column }: Address): string | null {
  if (formula.length > LONGEST_FORMULA) return null;
  return formula.replace(
    TOKEN,
    (token, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const rowPart = rowFixed === '$' ? `R${digits}` : `R[${Number(digits) - row}]`;
      const columnPart = columnFixed === '$' ? `C${letters}` : `C[${columnNumber(letters) - column}]`;
      return rowPart + columnPart;
    },
  );
}

/** A formula in relative form written for another cell: what stood there if it had been copied. */
export function writtenAt(relative: string, at: Address): string {
  return relative.replace(
    /R(?:\[(-?\d+)\]|(\d+))C(?:\[(-?\d+)\]|([A-Z]{1,3}))/g,
    (_, rowOff?: string, rowFixed?: string, columnOff?: string, columnFixed?: string) => {
      const column =
        columnOff === undefined ? `$${columnFixed}` : columnLetters(at.column + Number(columnOff));
      return column + (rowOff === undefined ? `$${rowFixed}` : String(at.row + Number(rowOff)));
    },
  );
}

/** The ranges on the formula's own sheet that it refers to; single cells are ranges of one. */
export function ownRanges(formula: string): readonly CellRange[] {
  if (formula.length > LONGEST_FORMULA) return [];
  const found: { range: CellRange; foreign: boolean }[] = [];
  let foreign = false;
  /** The address just read, which a colon may go on from. */
  let open: { readonly address: Address; readonly end: number } | null = null;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, , name, , digits] = match;
    if (name === undefined || digits === undefined) {
      foreign = token.endsWith('!');
      continue;
    }
    const address = { row: Number(digits), column: columnNumber(name) };
    const first: { readonly foreign: boolean } | undefined =
      open !== null && formula.slice(open.end, match.index) === ':' ? found.pop() : undefined;
    const from = first === undefined || open === null ? address : open.address;
    found.push({ range: rangeOf(from, address), foreign: first?.foreign ?? foreign });
    open = { address, end: match.index + token.length };
    foreign = false;
  }
  return found.filter((reference) => !reference.foreign).map((reference) => reference.range);
}

function rangeOf(one: Address, other: Address): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
