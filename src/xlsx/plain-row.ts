/**
 * The start tag of a row as most programs write it, read without the scanner: `<row r="7" spans="1:9" ht="15">`.
 * Like `plain-cells`, it leaves whatever is otherwise, untouched, to the general way.
 */
import { nameBit } from './attributes.ts';
import {
  DOT,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isBlank,
  isLetter,
  LESS,
  LOWER_H,
  LOWER_O,
  LOWER_R,
  LOWER_T,
  LOWER_W,
  LOWER_X,
  NAME_CLASS,
  NINE,
  SPACE,
  ZERO,
} from './bytes.ts';
import { LAST_ROW } from './reference.ts';
import type { SheetState } from './sheet-state.ts';

/** The letter after x in `xmlns`. */
const LOWER_M = 0x6d;

/**
 * Starts the next row when it is plainly written, visible and numbered above the last one; false, with nothing
 * consumed, when not.
 */
export function startPlainRow(state: SheetState): boolean {
  const { xml } = state;
  const { bytes } = xml;
  let at = xml.at;
  while (isBlank(bytes[at] ?? 0)) at++;
  if (
    bytes[at] !== LESS ||
    bytes[at + 1] !== LOWER_R ||
    bytes[at + 2] !== LOWER_O ||
    bytes[at + 3] !== LOWER_W
  ) {
    return false;
  }
  const start = at;
  let number = 0;
  let names = 0;
  for (at += 4; bytes[at] === SPACE; at++) {
    const nameStart = at + 1;
    let byte = bytes[++at] ?? 0;
    while (isLetter(byte) || NAME_CLASS[byte] === 1) byte = bytes[++at] ?? 0;
    if (byte !== EQUALS || bytes[at + 1] !== DOUBLE_QUOTE || !isPlainName(bytes, nameStart, at)) return false;
    const name = nameBit(bytes, nameStart, at);
    if ((names & name) !== 0) return false;
    names |= name;
    const isNumber = bytes[nameStart] === LOWER_R && at === nameStart + 1;
    at += 2;
    byte = bytes[at] ?? 0;
    if (isNumber) {
      for (; byte >= ZERO && byte <= NINE && number <= LAST_ROW; byte = bytes[++at] ?? 0)
        number = number * 10 + byte - ZERO;
    }
    for (; byte !== DOUBLE_QUOTE; byte = bytes[++at] ?? 0) {
      if (isNumber || byte === LESS || byte === 0) return false;
    }
  }
  if (bytes[at] !== GREATER || number <= state.row || number > LAST_ROW) return false;
  if (at - start > state.source.limits.attributeBytes) return false;
  xml.enterPlain(start + 1, start + 4, at + 1);
  state.startRow(number);
  return true;
}

/** False for what may hide the row (`hidden`, `ht="0"`, `ht="1.5"`) and for what declares a namespace. */
function isPlainName(bytes: Buffer, start: number, end: number): boolean {
  const first = bytes[start];
  if (first === LOWER_X) return bytes[start + 1] !== LOWER_M;
  if (first !== LOWER_H) return end > start;
  return bytes[start + 1] === LOWER_T && isTall(bytes, end + 2);
}

/** Whether the height is written in digits, with two before its point or with one from 3 on. */
function isTall(bytes: Buffer, start: number): boolean {
  const [first, second] = [bytes[start] ?? 0, bytes[start + 1] ?? 0];
  if (first <= ZERO || first > NINE) return false;
  let at = start;
  for (let byte = first; (byte >= ZERO && byte <= NINE) || byte === DOT; byte = bytes[++at] ?? 0);
  return bytes[at] === DOUBLE_QUOTE && (first > ZERO + 2 || (second >= ZERO && second <= NINE));
}
