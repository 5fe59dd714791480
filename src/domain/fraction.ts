/**
 * Exact rational numbers: the only arithmetic a score is made with.
 *
 * A Fraction is plain data (two bigints), always in lowest terms with a positive denominator, so equal
 * values have equal parts and a structured clone of one is one.
 */

import { remember } from './memo.ts';

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** The fraction numerator/denominator in lowest terms. A zero denominator is a fault of the caller. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction cannot have the denominator 0');
  if (denominator < 0n) return fraction(-numerator, -denominator);
  const divisor = denominator === 1n ? 1n : greatestCommonDivisor(numerator, denominator);
  // Most figures of a score are in lowest terms already, and dividing bigints is dear.
  if (divisor === 1n) return { numerator, denominator };
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

/** The sum, brought to lowest terms once at the end: most denominators of a score divide one another. */
export function sum(values: readonly Fraction[]): Fraction {
  let numerator = 0n;
  let denominator = 1n;
  for (const value of values) {
    if (value.numerator === 0n) continue;
    if (value.denominator === denominator) {
      numerator += value.numerator;
    } else if (value.denominator === 1n) {
      numerator += value.numerator * denominator;
    } else if (denominator % value.denominator === 0n) {
      numerator += value.numerator * (denominator / value.denominator);
    } else if (value.denominator % denominator === 0n) {
      numerator = numerator * (value.denominator / denominator) + value.numerator;
      denominator = value.denominator;
    } else {
      numerator = numerator * value.denominator + value.numerator * denominator;
      denominator *= value.denominator;
    }
  }
  return fraction(numerator, denominator);
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
  return scaleByTen(signed, shift);
}

/** XML's decimal notation: as above, and no digits needed on one side of the point (".5", "5."). */
const XML_DECIMAL = /^([+-]?)(?=\d|\.\d)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Significant digits a spreadsheet keeps of a number; what a file writes past them is noise of its doubles. */
const SPREADSHEET_DIGITS = 15;

/**
 * A number as a workbook's XML writes it ("0.66999999999999993", "7.0000000000000007E-2"), rounded to the 15
 * significant digits a spreadsheet shows and calculates with, half away from zero, as an exact fraction. Null
 * when the text is no decimal, or a number no spreadsheet holds ("1e400").
 */
export const fromSpreadsheetNumber: (text: string) => Fraction | null = remember(readSpreadsheetNumber);

function readSpreadsheetNumber(text: string): Fraction | null {
  const match = text.length > MAX_DECIMAL_LENGTH ? null : XML_DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = '', exponentText = '0'] = match;
  const digits = (whole + decimals).replace(/^0+/, '');
  if (digits === '') return ZERO;
  const double = Number(text);
  if (double === 0 || !Number.isFinite(double)) return null;
  const kept = digits.slice(0, SPREADSHEET_DIGITS);
  const up = (digits[SPREADSHEET_DIGITS] ?? '0') >= '5';
  const significand = BigInt(kept) + (up ? 1n : 0n);
  const shift = Number(exponentText) - decimals.length + digits.length - kept.length;
  return scaleByTen(sign === '-' ? -significand : significand, shift);
}

function scaleByTen(digits: bigint, shift: number): Fraction {
  return shift >= 0 ? fromInteger(digits * 10n ** BigInt(shift)) : fraction(digits, 10n ** BigInt(-shift));
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

/** The largest whole number from which on doubles no longer hold every whole number. */
const EXACT_DOUBLE = 2n ** 53n;
/** The exponent of the smallest double above 0. */
const LEAST_EXPONENT = -1074;

/** The double nearest to the exact value: correctly rounded, ties to even; infinite beyond the largest. */
export function toNumber(value: Fraction): number {
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  if (magnitude <= EXACT_DOUBLE && denominator <= EXACT_DOUBLE) {
    // Both convert without loss, and one division of two doubles is correctly rounded.
    return Number(numerator) / Number(denominator);
  }
  const rounded = nearestDouble(magnitude, denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The double nearest to magnitude/denominator, both above 0. */
function nearestDouble(magnitude: bigint, denominator: bigint): number {
  // 2^exponent is the unit of the last of 53 binary digits; where the estimate is one too low, of a 54th.
  const estimate = bitLength(magnitude) - bitLength(denominator);
  const exponent = Math.max(estimate - 53, LEAST_EXPONENT);
  const units = roundToEven(magnitude, denominator, exponent);
  if (units < EXACT_DOUBLE) return Number(units) * 2 ** exponent;
  return Number(roundToEven(magnitude, denominator, exponent + 1)) * 2 ** (exponent + 1);
}

/** magnitude / denominator / 2^exponent, to the nearest whole number, ties to the even one. */
function roundToEven(magnitude: bigint, denominator: bigint, exponent: number): bigint {
  const above = exponent < 0 ? magnitude << BigInt(-exponent) : magnitude;
  const below = exponent > 0 ? denominator << BigInt(exponent) : denominator;
  const whole = above / below;
  const twice = 2n * (above % below);
  const up = twice > below || (twice === below && whole % 2n === 1n);
  return up ? whole + 1n : whole;
}

function bitLength(magnitude: bigint): number {
  return magnitude.toString(2).length;
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

/** Of any number and one above 0. Goes on in plain numbers below 2^53: there it is several times as fast. */
function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right;
  while (b !== 0n) {
    if (a <= EXACT_DOUBLE && b <= EXACT_DOUBLE) return BigInt(commonDivisor(Number(a), Number(b)));
    [a, b] = [b, a % b];
  }
  return a;
}

function commonDivisor(left: number, right: number): number {
  let a = left;
  let b = right;
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
