/**
 * Exact rational numbers: the only arithmetic a score is made with.
 *
 * A Fraction is plain data (two bigints), always in lowest terms with a positive denominator, so equal
 * values have equal parts and a structured clone of one is one.
 */

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** The fraction numerator/denominator in lowest terms. A zero denominator is a fault of the caller. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction cannot have the denominator 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function fromInteger(value: number | bigint): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

export function add(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === right.denominator) {
    return fraction(left.numerator + right.numerator, left.denominator);
  }
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** left / right. A zero divisor is a fault of the caller, who must have looked first. */
export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Negative, 0 or positive as left is below, equal to or above right. */
export function compare(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equals(left: Fraction, right: Fraction): boolean {
  return left.numerator === right.numerator && left.denominator === right.denominator;
}

export function isZero(value: Fraction): boolean {
  return value.numerator === 0n;
}

export function sum(values: readonly Fraction[]): Fraction {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** The longest decimal text that is read: past it a number is refused, never cut. */
const MAX_DECIMAL_LENGTH = 400;
const MAX_EXPONENT = 400;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * A decimal text, with a point and an optional exponent as spreadsheets write them ("0.67", "-3", "1.5E-2"),
 * as an exact fraction; null when the text is anything else (a comma, blanks, "NaN", an exponent beyond +-400).
 */
export function parseDecimal(text: string): Fraction | null {
  if (text.length > MAX_DECIMAL_LENGTH) return null;
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '', exponentText = '0'] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) return null;
  const digits = BigInt(whole + decimals);
  const shift = exponent - decimals.length;
  const signed = sign === '-' ? -digits : digits;
  return shift >= 0 ? fromInteger(signed * 10n ** BigInt(shift)) : fraction(signed, 10n ** BigInt(-shift));
}

/** "numerator/denominator", or the integer alone: the form in which reports carry exact figures. */
export function toExactText(value: Fraction): string {
  return value.denominator === 1n ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The reverse of {@link toExactText}; null for any other text. */
export function parseExactText(text: string): Fraction | null {
  const match = /^(-?\d{1,2000})(?:\/(\d{1,2000}))?$/.exec(text);
  if (match === null) return null;
  const denominator = BigInt(match[2] ?? '1');
  return denominator === 0n ? null : fraction(BigInt(match[1] ?? '0'), denominator);
}

/** The double nearest to the exact value (correctly rounded, ties to even). */
export function toNumber(value: Fraction): number {
  // A decimal text of 25 significant digits is close enough that Number() rounds it as it would the exact
  // value, except when the exact value lies within 1e-24 of the middle between two doubles.
  return Number(toDecimalText(value, significantDecimals(value)));
}

/**
 * The value with exactly `decimals` decimals and a point, rounded half away from zero as the spreadsheet
 * function ROUND does. For people; never read back.
 */
export function toDecimalText(value: Fraction, decimals: number): string {
  const negative = value.numerator < 0n;
  const magnitude = negative ? -value.numerator : value.numerator;
  const scaled = magnitude * 10n ** BigInt(decimals);
  const doubled = (2n * scaled + value.denominator) / (2n * value.denominator);
  const digits = doubled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = negative && doubled !== 0n ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - decimals)}`;
}

function significantDecimals(value: Fraction): number {
  const integerDigits = value.numerator.toString().length - value.denominator.toString().length;
  return Math.min(400, Math.max(0, 26 - integerDigits));
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
