/** Exact fractions as the figures of a report. */
import { type Fraction, toExactText, toNumber } from '../domain/fraction.ts';
import type { Figure, Interval } from '../domain/report.ts';

/** Most fractions of a report are weights and answers' values, which are the same objects time and again. */
const MADE = new WeakMap<Fraction, Figure>();

export function figureOf(value: Fraction): Figure {
  const made = MADE.get(value);
  if (made !== undefined) return made;
  const figure = { value: toNumber(value), exact: toExactText(value) };
  MADE.set(value, figure);
  return figure;
}

export function figureOrNull(value: Fraction | null): Figure | null {
  return value === null ? null : figureOf(value);
}

export function intervalOf(low: Fraction, high: Fraction): Interval {
  return { low: figureOf(low), high: figureOf(high) };
}
