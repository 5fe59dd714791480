/** A formula taken apart as far as its addresses: texts in quotes, names of sheets, references in A1 notation. */

export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
  /** Whether the name of a sheet stands before it. */
  readonly isForeign: boolean;
  /** Where it stands in the formula: from `start` up to, but not including, `end`. */
  readonly start: number;
  readonly end: number;
}

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const DOLLAR = 0x24;
const SINGLE_QUOTE = 0x27;
const PARENTHESIS = 0x28;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;

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
    } else if (code === DOLLAR || isNamePart(code)) {
      const end = nameEnd(formula, at);
      const isSheet = formula.charCodeAt(end) === BANG && namesSheet(formula, at, end);
      const reference = isSheet ? null : referenceIn(formula, at, end, isForeign);
      if (isSheet) isForeign = true;
      if (reference !== null) {
        found.push(reference);
        isForeign = false;
      }
      at = isSheet ? end + 1 : end;
    } else at++;
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
function nameEnd(formula: string, start: number): number {
  let at = start + 1;
  for (
    let code = formula.charCodeAt(at);
    isNamePart(code) || code === DOLLAR;
    code = formula.charCodeAt(++at)
  );
  return at;
}

/** Whether what stands after the last dollar of the run could be the bare name of a sheet. */
function namesSheet(formula: string, start: number, end: number): boolean {
  let first = end;
  while (first > start && formula.charCodeAt(first - 1) !== DOLLAR) first--;
  const code = formula.charCodeAt(first);
  return first < end && (isLetter(code) || code === UNDERSCORE);
}

/** The run as an address: `A1`, `$A1`, `A$1`, `$A$1`; null for any other. */
function referenceIn(formula: string, start: number, end: number, isForeign: boolean): Reference | null {
  const columnFixed = formula.charCodeAt(start) === DOLLAR;
  let at = columnFixed ? start + 1 : start;
  const lettersStart = at;
  let column = 0;
  for (let code = formula.charCodeAt(at); isUpper(code); code = formula.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  if (at === lettersStart || at > lettersStart + 3) return null;
  const rowFixed = formula.charCodeAt(at) === DOLLAR;
  if (rowFixed) at++;
  const digitsStart = at;
  let row = 0;
  for (let code = formula.charCodeAt(at); isDigit(code); code = formula.charCodeAt(++at))
    row = row * 10 + code - 48;
  if (at === digitsStart || at > digitsStart + 7) return null;
  // The run may go on with a dollar, which is no part of an address.
  if (at < end && formula.charCodeAt(at) !== DOLLAR) return null;
  if (formula.charCodeAt(at) === PARENTHESIS) return null;
  return { row, column, rowFixed, columnFixed, isForeign, start, end: at };
}

function isNamePart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE || code === DOT;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
