/**
 * The way most cells of most files are written, read in one tight loop without the scanner:
 * `<c r="B7" s="2" t="s"><f>..</f><v>..</v></c>` with any of its pieces missing. Whatever is otherwise (a prefix,
 * another order of attributes, a reference, a comment, any fault) is left, untouched, to the general way, which
 * reads the same shapes to the same cells.
 */
import type { Cell } from '../domain/grid.ts';
import {
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
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
  SLASH,
  SPACE,
  UPPER_A,
  ZERO,
} from './bytes.ts';
import type { Origin } from './formulas.ts';
import {
  digitsEnd,
  formulaText,
  NUMBER,
  numberEnd,
  OTHER,
  plainTextEnd,
  SHARED,
  STRING,
  textEnd,
  valueText,
  wholeNumber,
} from './plain-values.ts';
import { LAST_COLUMN } from './reference.ts';
import { makeCell, type SheetState } from './sheet-state.ts';
import { DATE } from './styles.ts';

/** Reads the cells of the row that are plainly written, from where the scanner stands up to one that is not. */
export function readPlainCells(state: SheetState): void {
  const { xml, row, formulas } = state;
  const { bytes } = xml;
  const { styles } = state.source;
  const { hasArrays } = formulas;
  let { lastColumn } = state;
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
    if (style >= styles.traits.length && styles.count !== null) break;
    if (byte === SLASH && bytes[next + 1] === GREATER) {
      if (hasArrays && formulas.covering(column) !== null) break;
      next += 2;
    } else next = addPlainCell(state, next, column, styles.traits[style] ?? 0);
    if (xml.fault !== null) return;
    if (next < 0) break;
    at = next;
    lastColumn = column;
  }
  xml.at = at;
  state.lastColumn = lastColumn;
}

/** The cell from its type on: ` t="s"><f>..</f><v>..</v></c>`. Where it ends, or -1 with nothing added. */
function addPlainCell(state: SheetState, start: number, column: number, traits: number): number {
  const { xml, mayEscape, wanted, formulas } = state;
  const { bytes } = xml;
  const longest = state.source.limits.textLength;
  const type = bytes[start] === SPACE ? plainType(bytes, start) : NUMBER;
  const isWanted = wanted === null || wanted[column] === 1;
  let at = start;
  if (type !== NUMBER) at += type === SHARED ? 6 : 8;
  let formula: string | null = null;
  if (bytes[at + 2] === LOWER_F) {
    const end = formulaEnd(bytes, at, longest, isWanted);
    if (end < 0) return -1;
    if (isWanted) formula = formulaText(bytes, at + 4, end, mayEscape);
    if (isWanted && formula === null) return -1;
    at = end + 3;
  }
  const end = valueEnd(bytes, at + 4, type, longest);
  if (end < 0 || !opens(bytes, at, LOWER_V)) return -1;
  if (!isWanted) {
    state.passOver(column);
    return end + 8;
  }
  const array = formula === null && formulas.hasArrays ? formulas.covering(column) : null;
  if (array !== null) formula = array.text;
  const origin = array === null ? null : array.origin;
  const cell =
    type === SHARED
      ? sharedCell(state, wholeNumber(bytes, at + 4, end), column, formula, origin, traits)
      : valueCell(column, type, valueText(bytes, at + 4, end, type, mayEscape), formula, origin, traits);
  if (cell === null) return -1;
  state.cells[state.cellCount++] = cell;
  return end + 8;
}

/**
 * The cell of a shared string, or null when there is no such string or it has fonts of its own. Equal cells of one column are one object: in
 * a long sheet most texts repeat, and nobody may change a cell.
 */
function sharedCell(
  { source: { strings }, repeated }: SheetState,
  index: number,
  column: number,
  formula: string | null,
  origin: Origin | null,
  traits: number,
): Cell | null {
  const isOrdinary = formula === null && traits === 0;
  const known = repeated[index] ?? null;
  if (isOrdinary && known !== null && known.column === column) return known;
  const text = strings.find(index);
  if (text === null || strings.fontsOf(index).length > 0) return null;
  const cell = makeCell(column, 'text', text, formula, origin, traits);
  if (isOrdinary) repeated[index] = cell;
  return cell;
}

function valueCell(
  column: number,
  type: number,
  text: string,
  formula: string | null,
  origin: Origin | null,
  traits: number,
): Cell {
  if (type === STRING) return makeCell(column, 'text', text, formula, origin, traits);
  return makeCell(column, (traits & DATE) === 0 ? 'number' : 'date', text, formula, origin, traits);
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

/** Where the text of `><f>..</f>` ends, or -1. What is in one that is wanted is looked at when it is made a text. */
function formulaEnd(bytes: Buffer, at: number, longest: number, isWanted: boolean): number {
  if (!opens(bytes, at, LOWER_F)) return -1;
  const start = at + 4;
  const end = isWanted ? textEnd(bytes, start, longest) : plainTextEnd(bytes, start, longest, SEEN_AMPERSAND);
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
