/** The lowest and highest figure that filling in what is missing, all of it or a part, can give. */
import {
  add,
  compare,
  divide,
  type Fraction,
  fromInteger,
  multiply,
  ONE,
  sum,
  ZERO,
} from '../domain/fraction.ts';
import { type Part, withStanding } from './part.ts';

export interface Bounds {
  readonly low: Fraction;
  readonly high: Fraction;
}

const lowShare = (part: Part): Fraction => part.node.lowShare;
const highShare = (part: Part): Fraction => part.node.highShare;

/**
 * Bounds of a mean. Parts that are left out may stay out or be filled in, whichever makes the mean lower (or
 * higher): the lowest mean takes in, from the lowest on, each that is below the mean so far.
 */
export function boundMean(parts: readonly Part[]): Bounds {
  const fillable = withStanding(parts, 'counts', 'zero', 'unknown', 'leave-out');
  const present = fillable.filter((part) => !part.mayLeave);
  const possible = fillable.filter((part) => part.mayLeave);
  if (fillable.length === 0) return { low: ZERO, high: ONE };
  return {
    low: extremeMean(present.map(lowShare), possible.map(lowShare), -1),
    high: extremeMean(present.map(highShare), possible.map(highShare), 1),
  };
}

function extremeMean(present: readonly Fraction[], possible: readonly Fraction[], side: -1 | 1): Fraction {
  let total = sum(present);
  let count = present.length;
  const inOrder = possible.length < 2 ? possible : [...possible].sort((a, b) => side * compare(b, a));
  for (const value of inOrder) {
    // On the wanted side of total / count, without the division.
    if (count > 0 && compare(multiply(value, fromInteger(count)), total) !== side) break;
    total = add(total, value);
    count += 1;
  }
  return divide(total, fromInteger(count));
}

/** Bounds of a sum of points, as points. */
export function boundSum(parts: readonly Part[], weights: readonly Fraction[]): Bounds {
  const total = (share: (part: Part) => Fraction) =>
    sum(parts.map((part, index) => multiply(share(part), weights[index] ?? ZERO)));
  return { low: total(lowShare), high: total(highShare) };
}
