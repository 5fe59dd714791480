/** Exact fractions as the figures of a report. */
import { type Fraction, toExactText, toNumber } from '../domain/fraction.ts';
import type { Figure, Interval } from '../domain/report.ts';

export function figureOf(value: Fraction): Figure {
  return { value: toNumber(value), exact: toExactText(value) };
}

export function figureOrNull(value: Fraction | null): Figure | null {
  return value === null ? null : figureOf(value);
}

export function intervalOf(low: Fraction, high: Fraction): Interval {
  const figure = figureOf(low);
  return { low: figure, high: low === high ? figure : figureOf(high) };
}

const LASTING = new WeakMap<Fraction, Figure>();

/** The figure of a fraction that outlives the report, as a rubric's weights and options do: made once. */
export function lastingFigure(value: Fraction): Figure {
  const made = LASTING.get(value);
  if (made !== undefined) return made;
  const figure = figureOf(value);
  LASTING.set(value, figure);
  return figure;
}
