/** Figures of an assessment as they are printed. */
import { divide, type Fraction, isZero, multiply, ZERO } from '../../domain/fraction.ts';
import type { Figure, Interval } from '../../domain/report.ts';
import { exactValue, formatFigure } from '../figure.ts';
import type { Words } from '../words.ts';
import type { Bounds } from './bounds.ts';
import { HUNDRED } from './bounds.ts';

const DECIMALS = 2;

export function pointsText(figure: Figure, bounds: Bounds, pen: Words): string {
  return formatFigure(exactValue(figure), {
    language: pen.language,
    decimals: DECIMALS,
    bounds: bounds.points,
  });
}

/** A share 0..1 as a percentage without its sign. */
export function percentText(share: Fraction, bounds: Bounds, pen: Words): string {
  const percent = multiply(share, HUNDRED);
  return formatFigure(percent, { language: pen.language, decimals: DECIMALS, bounds: bounds.percent });
}

/** A percentage with its sign. */
export function percentSigned(share: Fraction, bounds: Bounds, pen: Words): string {
  return `${percentText(share, bounds, pen)}%`;
}

/** "low–high", or the one figure when both are equal. */
export function rangeText(range: Interval, bounds: Bounds, pen: Words): string {
  const [low, high] = [pointsText(range.low, bounds, pen), pointsText(range.high, bounds, pen)];
  return isClosed(range) ? low : `${low}${pen.glyphs.to}${high}`;
}

export function isClosed(range: Interval): boolean {
  return range.low.exact === range.high.exact;
}

/** A difference with its sign; 0 only when it is 0. */
export function signedText(difference: Fraction, pen: Words): string {
  const text = formatFigure(difference, { language: pen.language, decimals: DECIMALS, bounds: [ZERO] });
  return difference.numerator > 0n ? `+${text}` : text;
}

/** points / weight; 0 for a weight of 0. */
export function shareOf(points: Figure, weight: Figure): Fraction {
  const whole = exactValue(weight);
  return isZero(whole) ? ZERO : divide(exactValue(points), whole);
}
