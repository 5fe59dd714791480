/** A share drawn as a bar: what is reached, what is still possible, and the rest. */
import { compare, type Fraction, fromInteger, multiply } from '../../domain/fraction.ts';
import type { Glyphs } from './glyphs.ts';

/**
 * A bar of `width` cells. It is cut down, never up: only a share of 1 fills it, so that a bar does not look
 * full before it is. From `low` to `high` lies what blanks leave open.
 */
export function bar(low: Fraction, high: Fraction, width: number, glyphs: Glyphs): string {
  const steps = glyphs.parts.length + 1;
  const reached = cells(low, width * steps);
  const part = glyphs.parts[(reached % steps) - 1] ?? '';
  const filled = glyphs.full.repeat(Math.floor(reached / steps)) + part;
  const used = Math.ceil(reached / steps);
  const possible = compare(low, high) < 0 ? Math.max(0, ceilingCells(high, width) - used) : 0;
  return (
    filled + glyphs.possible.repeat(possible) + glyphs.empty.repeat(Math.max(0, width - used - possible))
  );
}

function cells(share: Fraction, width: number): number {
  const { numerator, denominator } = multiply(share, fromInteger(width));
  return Math.min(width, Math.max(0, Number(numerator / denominator)));
}

function ceilingCells(share: Fraction, width: number): number {
  const { numerator, denominator } = multiply(share, fromInteger(width));
  return Math.min(width, Math.max(0, Number((numerator + denominator - 1n) / denominator)));
}
