/** How many decimals a figure is written with. */
import type { Fraction } from '../domain/fraction.ts';

/** The fewest decimals that write the value exactly, or `most` when more would be needed. */
export function exactDecimals(value: Fraction, most: number): number {
  for (let decimals = 0, scale = 1n; decimals < most; decimals++, scale *= 10n) {
    if ((value.numerator * scale) % value.denominator === 0n) return decimals;
  }
  return most;
}
