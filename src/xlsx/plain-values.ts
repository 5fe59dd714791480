/** The values of plainly written cells: where each kind ends, and its text. */
import { remember } from '../domain/memo.ts';
import { DOT, HYPHEN, LESS, NINE, SEEN_QUOTE, TEXT_CLASS, ZERO } from './bytes.ts';
import { replaceUsualReferences, unescapeCharacters } from './text.ts';

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

/** Where a text of printable ASCII and the `allowed` mark ends; 0 when it is none or longer than `longest`. */
export function plainTextEnd(bytes: Buffer, start: number, longest: number, allowed: number): number {
  for (let at = start; ; at++) {
    const mark = TEXT_CLASS[bytes[at] ?? 0] ?? 0;
    if (mark === 0 || mark === SEEN_QUOTE || mark === allowed) continue;
    return bytes[at] === LESS && at - start <= longest ? at : 0;
  }
}

/** The same formulas stand in file after file of one form. */
const formulaOf = remember(replaceUsualReferences);

/** Null when it holds a reference that formulas hardly ever do. */
export function formulaText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string | null {
  const raw = bytes.toString('latin1', start, end);
  const text = raw.includes('&') ? formulaOf(raw) : raw;
  return text !== null && mayEscape ? unescapeCharacters(text) : text;
}

function plainText(bytes: Buffer, start: number, end: number, mayEscape: boolean): string {
  const text = bytes.toString('latin1', start, end);
  return mayEscape ? unescapeCharacters(text) : text;
}
