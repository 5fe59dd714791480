/**
 * The way most cells of most files are written, read in one tight loop without the scanner:
 * `<c r="B7" s="2" t="s"><f>..</f><v>..</v></c>` with any of its pieces missing. Whatever is otherwise (a prefix,
 * another order of attributes, a reference, a comment, any fault) is left, untouched, to the general way, which
 * reads the same shapes to the same cells.
 */

import type { Cell } from '../domain/grid.ts';
import { remember } from '../domain/memo.ts';
import {
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  HYPHEN,
  isBlank,
  isUpper,
  LESS,
  LOWER_C,
  LOWER_F,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  LOWER_V,
  NINE,
  SEEN_AMPERSAND,
  SEEN_QUOTE,
  SLASH,
  SPACE,
  TEXT_CLASS,
  UPPER_A,
  ZERO,
} from './bytes.ts';
import { LAST_COLUMN } from './reference.ts';
import { makeCell, type SheetState } from './sheet-state.ts';
import { DATE } from './styles.ts';
import { replaceUsualReferences, unescapeCharacters } from './text.ts';

const OTHER = -1;
const NUMBER = 0;
const SHARED = 1;
const STRING = 2;

/** Digits before and after the point; longer numbers are looked at more closely, by the general way. */
const PLAIN_DIGITS = 40;

/**
 * Reads the cells of the row that are plainly written, from where the scanner stands up to one that is not. One
 * loop over local variables, longer than functions are elsewhere: cut into steps it takes twice the time.
 */
export function readPlainCells(state: SheetState): void {
  const { xml, row, cells, mayEscape, wanted } = state;
  const { bytes } = xml;
  const { styles, limits } = state.source;
  let { lastColumn, cellCount } = state;
  let at = xml.at;
  for (;;) {
    while (isBlank(bytes[at] ?? 0)) at++;
    if (!isCellStart(bytes, at)) break;
    let next = at + 6;
    let byte = bytes[next] ?? 0;
    let column = 0;
    for (; isUpper(byte); byte = bytes[++next] ?? 0) column = column * 26 + byte - UPPER_A + 1;
    if (byte === ZERO) break;
    let number = 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++next] ?? 0) number = number * 10 + byte - ZERO;
    if (byte !== DOUBLE_QUOTE || number !== row || column <= lastColumn || column > LAST_COLUMN) break;
    byte = bytes[++next] ?? 0;
    let style = 0;
    if (byte === SPACE && isAttribute(bytes, next + 1, LOWER_S)) {
      const start = next + 4;
      next = digitsEnd(bytes, start);
      if (bytes[next] !== DOUBLE_QUOTE) break;
      style = wholeNumber(bytes, start, next);
      byte = bytes[++next] ?? 0;
    }
    const traits = styles.traits[style] ?? 0;
    if (style >= styles.traits.length && styles.count !== null) break;
    if (byte === SLASH && bytes[next + 1] === GREATER) {
      at = next + 2;
      lastColumn = column;
      continue;
    }
    const type = byte === SPACE ? plainType(bytes, next) : NUMBER;
    if (type !== NUMBER) next += type === SHARED ? 6 : 8;
    const isWanted = wanted === null || wanted[column] === 1;
    let formula: string | null = null;
    if (bytes[next + 2] === LOWER_F) {
      const end = formulaEnd(bytes, next, limits.textLength);
      if (end < 0) break;
      if (isWanted) {
        formula = formulaText(bytes, next + 4, end, mayEscape);
        if (formula === null) break;
      }
      next = end + 3;
    }
    const start = next + 4;
    const end = valueEnd(bytes, start, type, limits.textLength);
    if (end < 0 || !opens(bytes, next, LOWER_V)) break;
    if (!isWanted) {
      state.passOver(column);
      at = end + 8;
      lastColumn = column;
      continue;
    }
    const cell =
      type === SHARED
        ? sharedCell(state, wholeNumber(bytes, start, end), column, formula, traits)
        : valueCell(column, type, valueText(bytes, start, end, type, mayEscape), formula, traits);
    if (cell === null) break;
    cells[cellCount++] = cell;
    at = end + 8;
    lastColumn = column;
  }
  xml.at = at;
  state.lastColumn = lastColumn;
  state.cellCount = cellCount;
}

/**
 * The cell of a shared string, or null when there is no such string. Equal cells of one column are one object: in
 * a long sheet most texts repeat, and nobody may change a cell.
 */
function sharedCell(
  { source: { strings }, repeated }: SheetState,
  index: number,
  column: number,
  formula: string | null,
  traits: number,
): Cell | null {
  const isOrdinary = formula === null && traits === 0;
  const known = repeated[index] ?? null;
  if (isOrdinary && known !== null && known.column === column) return known;
  const text = strings.find(index);
  if (text === null) return null;
  const cell = makeCell(column, 'text', text, formula, null, traits);
  if (isOrdinary) repeated[index] = cell;
  return cell;
}

function valueCell(column: number, type: number, text: string, formula: string | null, traits: number): Cell {
  if (type === STRING) return makeCell(column, 'text', text, formula, null, traits);
  return makeCell(column, (traits & DATE) === 0 ? 'number' : 'date', text, formula, null, traits);
}

/** `<c r="` */
function isCellStart(bytes: Buffer, at: number): boolean {
  const isCell = bytes[at] === LESS && bytes[at + 1] === LOWER_C && bytes[at + 2] === SPACE;
  return isCell && isAttribute(bytes, at + 3, LOWER_R);
}

/** `s="`, for the letter s. */
function isAttribute(bytes: Buffer, at: number, letter: number): boolean {
  return bytes[at] === letter && bytes[at + 1] === EQUALS && bytes[at + 2] === DOUBLE_QUOTE;
}

/** `><v>`, for the letter v: the end of a tag and the next one. */
function opens(bytes: Buffer, at: number, letter: number): boolean {
  const isTag = bytes[at] === GREATER && bytes[at + 1] === LESS;
  return isTag && bytes[at + 2] === letter && bytes[at + 3] === GREATER;
}

/** `</v>`, for the letter v. */
function closes(bytes: Buffer, at: number, letter: number): boolean {
  const isTag = bytes[at] === LESS && bytes[at + 1] === SLASH;
  return isTag && bytes[at + 2] === letter && bytes[at + 3] === GREATER;
}

/** ` t="s"` or ` t="str"` */
function plainType(bytes: Buffer, at: number): number {
  if (!isAttribute(bytes, at + 1, LOWER_T) || bytes[at + 4] !== LOWER_S) return OTHER;
  if (bytes[at + 5] === DOUBLE_QUOTE) return SHARED;
  const isString = bytes[at + 5] === LOWER_T && bytes[at + 6] === LOWER_R && bytes[at + 7] === DOUBLE_QUOTE;
  return isString ? STRING : OTHER;
}

/** Where the text of `><f>..</f>` ends, or -1. */
function formulaEnd(bytes: Buffer, at: number, longest: number): number {
  if (!opens(bytes, at, LOWER_F)) return -1;
  const start = at + 4;
  const end = plainTextEnd(bytes, start, longest, SEEN_AMPERSAND);
  return end > start && bytes[start] !== EQUALS && closes(bytes, end, LOWER_F) ? end : -1;
}

/** Where a value of the type ends, before `</v></c>`, or -1. */
function valueEnd(bytes: Buffer, start: number, type: number, longest: number): number {
  if (type === OTHER) return -1;
  let end = 0;
  if (type === SHARED) end = digitsEnd(bytes, start);
  else end = type === NUMBER ? numberEnd(bytes, start) : plainTextEnd(bytes, start, longest, 0);
  return end > 0 && closes(bytes, end, LOWER_V) && closes(bytes, end + 4, LOWER_C) ? end : -1;
}

/** Where one to nine digits end, or 0. */
function digitsEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0);
  return at === start || at > start + 9 ? 0 : at;
}

function wholeNumber(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + (bytes[at] ?? 0) - ZERO;
  return number;
}

/** Where a number ends that is digits, a point between digits, a minus sign before; 0 for any other. */
function numberEnd(bytes: Buffer, start: number): number {
  const first = bytes[start] === HYPHEN ? start + 1 : start;
  let at = first;
  let byte = bytes[at] ?? 0;
  while (byte >= ZERO && byte <= NINE) byte = bytes[++at] ?? 0;
  if (at === first || at > first + PLAIN_DIGITS) return 0;
  if (byte !== DOT) return at;
  const fraction = at + 1;
  do byte = bytes[++at] ?? 0;
  while (byte >= ZERO && byte <= NINE);
  return at === fraction || at > fraction + PLAIN_DIGITS ? 0 : at;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Most numbers are short: their texts are there already, or made without asking the buffer. */
function valueText(bytes: Buffer, start: number, end: number, type: number, mayEscape: boolean): string {
  if (type === STRING) return plainText(bytes, start, end, mayEscape);
  const length = end - start;
  if (length > 4) return bytes.toString('latin1', start, end);
  const first = bytes[start] ?? 0;
  if (length === 1) return DIGITS[first - ZERO] ?? '';
  const second = bytes[start + 1] ?? 0;
  if (length === 2) return String.fromCharCode(first, second);
  const third = bytes[start + 2] ?? 0;
  if (length === 3) return String.fromCharCode(first, second, third);
  return String.fromCharCode(first, second, third, bytes[start + 3] ?? 0);
}

/** Where a text of printable ASCII and the `allowed` mark ends; 0 when it is none or longer than `longest`. */
function plainTextEnd(bytes: Buffer, start: number, longest: number, allowed: number): number {
  for (let at = start; ; at++) {
    const mark = TEXT_CLASS[bytes[at] ?? 0] ?? 0;
    if (mark === 0 || mark === SEEN_QUOTE || mark === allowed) continue;
    return bytes[at] === LESS && at - start <= longest ? at : 0;
  }
}

/** The same formulas stand in file after file of one form. */
const formulaOf = remember(replaceUsualReferences);

/** Null when it holds a reference that formulas hardly ever do. */
function formulaText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string | null {
  const raw = bytes.toString('latin1', start, end);
  const text = raw.includes('&') ? formulaOf(raw) : raw;
  return text !== null && mayEscape ? unescapeCharacters(text) : text;
}

function plainText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string {
  const text = bytes.toString('latin1', start, end);
  return mayEscape ? unescapeCharacters(text) : text;
}
