/** Characters that mean something in a formula, by their codes. */

export const BANG = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const DOLLAR = 0x24;
export const SINGLE_QUOTE = 0x27;
export const PARENTHESIS = 0x28;
const DOT = 0x2e;
export const ZERO = 0x30;
const NINE = 0x39;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const UNDERSCORE = 0x5f;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

export function isUpper(code: number): boolean {
  return code >= UPPER_A && code <= UPPER_Z;
}

/** What the name of a function, a sheet or a range begins with. */
export function startsName(code: number): boolean {
  return isUpper(code) || (code >= LOWER_A && code <= LOWER_Z) || code === UNDERSCORE;
}

export function isNamePart(code: number): boolean {
  return startsName(code) || isDigit(code) || code === DOT;
}

/** Where the digits from `start` on end. */
export function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

export function wholeNumber(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** The number of a column by its letters, from `start` up to `end`. */
export function columnNumber(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 26 + text.charCodeAt(at) - UPPER_A + 1;
  return number;
}
