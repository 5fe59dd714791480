/** Numbers as a rubric may write them, read exactly from the text: 1.5, 2/3, 2.5/3, 60%. */
import type { NumberFault } from '../domain/codes/rubric.ts';
import { divide, type Fraction, isZero, parseDecimal } from '../domain/fraction.ts';

export interface ExactNumber {
  readonly value: Fraction;
  /** Written with a per cent sign; `value` is already the hundredth part. */
  readonly percent: boolean;
}

export type NumberReading =
  | { readonly ok: true; readonly number: ExactNumber }
  | { readonly ok: false; readonly fault: NumberFault; readonly write: string | null };

const DECIMAL = /^\d{1,12}(?:\.\d{1,12})?$/;
/** Longer than any number: two of 25 characters, and blanks between them. */
const LONGEST = 100;
const PARTS = /^([^/%]+?)(?:\s*\/\s*([^/%]+))?\s*(%)?$/;

/** Reads a number of a rubric; a fault names why it is none, and what to write instead where that is certain. */
export function readNumber(raw: string): NumberReading {
  const text = raw.trim();
  if (text.length > LONGEST) return { ok: false, fault: faultOf(text) ?? 'not-a-number', write: null };
  const match = PARTS.exec(text);
  if (match === null) return { ok: false, fault: 'not-a-number', write: null };
  const [, above = '', below, percent] = match;
  const fault = faultOf(above) ?? (below === undefined ? null : faultOf(below));
  if (fault !== null)
    return { ok: false, fault, write: fault === 'comma' ? text.replaceAll(',', '.') : null };
  const upper = parseDecimal(above);
  const lower = parseDecimal(below ?? '1');
  if (upper === null || lower === null) return { ok: false, fault: 'not-a-number', write: null };
  if (isZero(lower)) return { ok: false, fault: 'division-by-zero', write: null };
  const value = divide(upper, lower);
  if (percent === undefined) return { ok: true, number: { value, percent: false } };
  return { ok: true, number: { value: divide(value, { numerator: 100n, denominator: 1n }), percent: true } };
}

function faultOf(text: string): NumberFault | null {
  if (DECIMAL.test(text)) return null;
  if (/^\d{1,12},\d{1,12}$/.test(text)) return 'comma';
  if (/^[+-]\d+(?:[.,]\d+)?$/.test(text)) return 'sign';
  if (/^\d+(?:\.\d+)?[eE][+-]?\d+$/.test(text)) return 'exponent';
  return /^\d+(?:\.\d+)?$/.test(text) ? 'too-long' : 'not-a-number';
}
