/** The values of plainly written cells: where each kind ends, and its text. */
import {
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  HYPHEN,
  LESS,
  LOWER_G,
  LOWER_L,
  LOWER_O,
  LOWER_Q,
  LOWER_T,
  LOWER_U,
  NINE,
  SEEN_AMPERSAND,
  SEEN_QUOTE,
  SEMICOLON,
  TEXT_CLASS,
  ZERO,
} from './bytes.ts';
import { unescapeCharacters } from './text.ts';

/** The types of value that are written plainly; a number's is not written at all. */
export const OTHER = -1;
export const NUMBER = 0;
export const SHARED = 1;
export const STRING = 2;

/** Digits before and after the point; longer numbers are looked at more closely, by the general way. */
const PLAIN_DIGITS = 40;

/** Where one to nine digits end, or 0. */
export function digitsEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0);
  return at === start || at > start + 9 ? 0 : at;
}

export function wholeNumber(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + (bytes[at] ?? 0) - ZERO;
  return number;
}

/** Where a number ends that is digits, a point between digits, a minus sign before; 0 for any other. */
export function numberEnd(bytes: Buffer, start: number): number {
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
export function valueText(
  bytes: Buffer,
  start: number,
  end: number,
  type: number,
  mayEscape: boolean,
): string {
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

/** Where a text ends, whatever is in it; 0 when it is longer than `longest` or does not end. */
export function textEnd(bytes: Buffer, start: number, longest: number): number {
  const end = bytes.indexOf(LESS, start);
  return end - start <= longest ? Math.max(end, 0) : 0;
}

/** Where a text of printable ASCII and the `allowed` mark ends; 0 when it is none or longer than `longest`. */
export function plainTextEnd(bytes: Buffer, start: number, longest: number, allowed: number): number {
  for (let at = start; ; at++) {
    const mark = TEXT_CLASS[bytes[at] ?? 0] ?? 0;
    if (mark === 0 || mark === SEEN_QUOTE || mark === allowed) continue;
    return bytes[at] === LESS && at - start <= longest ? at : 0;
  }
}

/** A formula is written here without its references, then made into a text at once; a longer one goes the general way. */
const scratch = Buffer.alloc(8_192);

/** Null when it holds anything but printable ASCII and the usual references. */
export function formulaText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string | null {
  if (end - start > scratch.length) return null;
  let length = 0;
  for (let at = start; at < end; at++) {
    let byte = bytes[at] ?? 0;
    const mark = TEXT_CLASS[byte];
    if (mark === SEEN_AMPERSAND) {
      const reference = usualReference(bytes, at);
      if (reference === 0) return null;
      byte = reference;
      at += reference === DOUBLE_QUOTE ? 5 : 3;
    } else if (mark !== 0 && mark !== SEEN_QUOTE) return null;
    scratch[length++] = byte;
  }
  const text = scratch.toString('latin1', 0, length);
  return mayEscape ? unescapeCharacters(text) : text;
}

/** The byte that `&quot;`, `&lt;` or `&gt;` stands for; 0 for any other reference. */
function usualReference(bytes: Buffer, at: number): number {
  const first = bytes[at + 1];
  if (first === LOWER_Q) {
    const isQuote = bytes[at + 2] === LOWER_U && bytes[at + 3] === LOWER_O && bytes[at + 4] === LOWER_T;
    return isQuote && bytes[at + 5] === SEMICOLON ? DOUBLE_QUOTE : 0;
  }
  if (bytes[at + 2] !== LOWER_T || bytes[at + 3] !== SEMICOLON) return 0;
  if (first === LOWER_L) return LESS;
  return first === LOWER_G ? GREATER : 0;
}

function plainText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string {
  const text = bytes.toString('latin1', start, end);
  return mayEscape ? unescapeCharacters(text) : text;
}
