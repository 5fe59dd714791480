/** Figures as a sentence prints them: a comma in Indonesian, a point in English, nothing read back. */
import { equals, type Fraction, parseDecimal, parseExactText, toDecimalText } from '../domain/fraction.ts';
import { excerpt } from './excerpt.ts';
import type { Language } from './language.ts';

/** Up to so many decimals a sentence gives a figure exactly; past it, so many digits that count. */
const EXACT_DECIMALS = 6;
const SIGNIFICANT_DIGITS = 4;

/** The value rounded half away from zero to exactly `decimals` decimals, in the language's way. */
export function decimalText(value: Fraction, decimals: number, language: Language): string {
  const text = toDecimalText(value, decimals);
  return language === 'id' ? text.replace('.', ',') : text;
}

/** A whole number with its thousands marked: "20.971.520" in Indonesian, "20,971,520" in English. */
export function integerText(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
}

/** How many decimals write the value exactly; null when no finite number does, or more than `most`. */
export function exactDecimals(value: Fraction, most: number): number | null {
  for (let decimals = 0, scale = 1n; decimals <= most; decimals++, scale *= 10n) {
    if ((value.numerator * scale) % value.denominator === 0n) return decimals;
  }
  return null;
}

/**
 * A figure from a finding's arguments ("5/2", "0.67") as people write it: exact up to 6 decimals, else with 4
 * digits that count. A text that is no figure comes back shortened.
 */
export function figureText(text: string, language: Language): string {
  const value = readFigure(text);
  if (value === null) return excerpt(text, 60);
  return decimalText(value, exactDecimals(value, EXACT_DECIMALS) ?? significantDecimals(value), language);
}

/** Like {@link figureText}, with a plus before what is above 0: for a change. */
export function changeText(text: string, language: Language): string {
  const value = readFigure(text);
  const figure = figureText(text, language);
  return value !== null && value.numerator > 0n ? `+${figure}` : figure;
}

/** Two figures with as many decimals (at least two) as it takes to show that they differ. */
export function contrastedTexts(left: string, right: string, language: Language): readonly [string, string] {
  const [a, b] = [readFigure(left), readFigure(right)];
  if (a === null || b === null) return [figureText(left, language), figureText(right, language)];
  let decimals = 2;
  while (!equals(a, b) && toDecimalText(a, decimals) === toDecimalText(b, decimals)) decimals++;
  return [decimalText(a, decimals, language), decimalText(b, decimals, language)];
}

/**
 * Two texts of which each is a figure or one of `words`: figures with as many decimals as it takes to tell them
 * apart, words as the table has them, anything else shortened.
 */
export function wordOrFigures(
  left: string,
  right: string,
  words: ReadonlyMap<string, string>,
  language: Language,
): readonly [string, string] {
  const [a, b] = [words.get(left), words.get(right)];
  if (a === undefined && b === undefined) return contrastedTexts(left, right, language);
  return [a ?? figureText(left, language), b ?? figureText(right, language)];
}

function readFigure(text: string): Fraction | null {
  return parseExactText(text) ?? parseDecimal(text);
}

/** Decimals that show at least 4 digits from the first that is not 0. */
function significantDecimals(value: Fraction): number {
  const magnitude = value.numerator < 0n ? -value.numerator : value.numerator;
  let decimals = SIGNIFICANT_DIGITS;
  while (magnitude * 10n ** BigInt(decimals) < value.denominator * 10n ** BigInt(SIGNIFICANT_DIGITS - 1)) {
    decimals++;
  }
  return decimals;
}
