/** Numbers as people type them into cells: points, decimal commas, per cent signs, and what is ambiguous. */
import {
  divide,
  type Fraction,
  fromInteger,
  fromSpreadsheetNumber,
  parseDecimal,
} from '../domain/fraction.ts';
import type { Cell } from '../domain/grid.ts';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: Fraction; readonly percent: boolean }
  /** The text could be any of these numbers. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly Fraction[] }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };
const HUNDRED = fromInteger(100);

/** The number a cell holds, exactly; a number cell by its 15 significant digits, a text as it is typed. */
export function readNumber(cell: Cell): NumberReading {
  if (cell.kind === 'number') {
    const value = fromSpreadsheetNumber(cell.text);
    return value === null ? NONE : { kind: 'number', value, percent: false };
  }
  return cell.kind === 'text' ? readTypedNumber(cell.text) : NONE;
}

const TYPED = /^([+-]?)(\d{1,15})(?:([.,])(\d{1,15}))?( ?%)?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?:([.,])\d{3})(?:\3\d{3})*)(?:(?!\3)[.,](\d{1,15}))?( ?%)?$/;

/**
 * A number typed as text: "3.31", "3,31", "85,5%", "1.250.000,00". One separator before exactly three digits
 * ("1.250") can be a decimal point or a thousands separator, and is ambiguous.
 */
export function readTypedNumber(text: string): NumberReading {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed.length > 40) return NONE;
  const simple = TYPED.exec(trimmed);
  const grouped = GROUPED.exec(trimmed);
  const decimal = simple === null ? null : decimalOf(simple[1], simple[2], simple[4]);
  const thousands =
    grouped === null ? null : decimalOf(grouped[1], (grouped[2] ?? '').replace(/[.,]/g, ''), grouped[4]);
  const percent = (simple ?? grouped)?.at(-1) !== undefined;
  const readings = [decimal, thousands].flatMap((value) => value ?? []);
  const scaled = percent ? readings.map((value) => divide(value, HUNDRED)) : readings;
  const [first, second] = scaled;
  if (first === undefined) return NONE;
  return second === undefined
    ? { kind: 'number', value: first, percent }
    : { kind: 'ambiguous', readings: [first, second] };
}

function decimalOf(sign = '', whole = '', decimals: string | undefined): Fraction | null {
  return parseDecimal(`${sign}${whole}${decimals === undefined ? '' : `.${decimals}`}`);
}
