/** Figures for people: rounded, in the language's way, and never rounded across a bound. */
import { compare, type Fraction, parseDecimal, parseExactText, toDecimalText } from '../domain/fraction.ts';
import type { Figure } from '../domain/report.ts';
import type { Language } from '../messages/language.ts';
import { decimalText, exactDecimals } from '../messages/number.ts';

/** Decimals within which a bound of a law is written exactly. */
const MOST_DECIMALS = 12;

export interface FigureOptions {
  readonly language: Language;
  /** Decimals at least. */
  readonly decimals: number;
  /**
   * Values that decide something (a gate's bound, a band's): the printed figure lies below, at or above each of
   * them exactly as the true value does, with as many decimals as that takes.
   */
  readonly bounds: readonly Fraction[];
}

/** The value rounded half away from zero, with more decimals where rounding would meet or cross a bound. */
export function formatFigure(value: Fraction, options: FigureOptions): string {
  let decimals = options.decimals;
  while (options.bounds.some((bound) => misleads(value, bound, decimals))) decimals++;
  return decimalText(value, decimals, options.language);
}

/** A bound as it stands in the law: exactly, when 12 decimals are enough for that. */
export function formatBound(bound: Fraction, decimals: number, language: Language): string {
  return decimalText(bound, Math.max(decimals, exactDecimals(bound, MOST_DECIMALS) ?? decimals), language);
}

/** The exact value of a reported figure. */
export function exactValue(figure: Figure): Fraction {
  const value = parseExactText(figure.exact);
  if (value === null) throw new RangeError(`a reported figure is not exact: ${figure.exact}`);
  return value;
}

/** Whether the rounded value stands to the bound otherwise than the true one. */
function misleads(value: Fraction, bound: Fraction, decimals: number): boolean {
  const side = compare(value, bound);
  // A value equal to a bound that no decimal text writes exactly is as near as it gets.
  if (side === 0 && exactDecimals(bound, MOST_DECIMALS) === null) return false;
  const rounded = parseDecimal(toDecimalText(value, decimals));
  return rounded !== null && compare(rounded, bound) !== side;
}
