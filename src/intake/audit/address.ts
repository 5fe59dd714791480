/** A formula taken apart as far as its addresses in A1 notation: texts in quotes and names of sheets are passed over. */
import {
  BANG,
  columnNumber,
  DOLLAR,
  DOUBLE_QUOTE,
  digitsEnd,
  isNamePart,
  isUpper,
  PARENTHESIS,
  SINGLE_QUOTE,
  startsName,
  wholeNumber,
} from './characters.ts';

export interface Address {
  readonly row: number;
  readonly column: number;
}

export interface Reference extends Address {
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
  /** Whether the name of a sheet stands before it. */
  readonly isForeign: boolean;
  /** Where it stands in the formula: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** Letters of a column and digits of a row. */
const MOST_LETTERS = 3;
export const MOST_DIGITS = 7;

/** The addresses of a formula in order. What looks like one in a text, in a longer name or before a bracket is none. */
export function findReferences(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  let isForeign = false;
  for (let at = 0; at < formula.length; ) {
    const code = formula.charCodeAt(at);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = quotedEnd(formula, at, code);
      if (end > at + 1) isForeign = code === SINGLE_QUOTE;
      at = end;
      continue;
    }
    if (code !== DOLLAR && !isNamePart(code)) {
      at++;
      continue;
    }
    const end = runEnd(formula, at);
    const name = sheetStart(formula, at, end);
    const reference = name === at ? null : referenceAt(formula, at, isForeign);
    if (reference !== null) {
      found.push(reference);
      isForeign = false;
    }
    if (name >= (reference?.end ?? at)) isForeign = true;
    at = end;
  }
  return found;
}

/** After a text in double quotes or the name of a sheet in single ones; after the quote alone when it is neither. */
function quotedEnd(formula: string, at: number, quote: number): number {
  const close = formula.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
  if (close < 0) return at + 1;
  if (quote === DOUBLE_QUOTE) return close + 1;
  return formula.charCodeAt(close + 1) === BANG ? close + 2 : at + 1;
}

/** Where a run of letters, digits, points, underscores and dollars ends. */
function runEnd(formula: string, start: number): number {
  let at = start + 1;
  for (
    let code = formula.charCodeAt(at);
    isNamePart(code) || code === DOLLAR;
    code = formula.charCodeAt(++at)
  );
  return at;
}

/** Where the bare name of a sheet starts that the run ends with, after its last dollar; -1 when there is none. */
function sheetStart(formula: string, start: number, end: number): number {
  if (formula.charCodeAt(end) !== BANG) return -1;
  let first = end;
  while (first > start && formula.charCodeAt(first - 1) !== DOLLAR) first--;
  return first < end && startsName(formula.charCodeAt(first)) ? first : -1;
}

/** `A1`, `$A1`, `A$1` or `$A$1` from `start` on, where no longer name stands; null for anything else. */
function referenceAt(formula: string, start: number, isForeign: boolean): Reference | null {
  const columnFixed = formula.charCodeAt(start) === DOLLAR;
  const letters = columnFixed ? start + 1 : start;
  let lettersEnd = letters;
  while (isUpper(formula.charCodeAt(lettersEnd))) lettersEnd++;
  if (lettersEnd === letters || lettersEnd > letters + MOST_LETTERS) return null;
  const rowFixed = formula.charCodeAt(lettersEnd) === DOLLAR;
  const digits = rowFixed ? lettersEnd + 1 : lettersEnd;
  const end = digitsEnd(formula, digits);
  if (end === digits || end > digits + MOST_DIGITS) return null;
  const next = formula.charCodeAt(end);
  if (isNamePart(next) || next === PARENTHESIS) return null;
  const row = wholeNumber(formula, digits, end);
  const column = columnNumber(formula, letters, lettersEnd);
  return { row, column, rowFixed, columnFixed, isForeign, start, end };
}
