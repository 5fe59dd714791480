/** The lowest and highest figure that filling in what is missing, all of it or a part, can give. */
import { compare, divide, type Fraction, fromInteger, multiply, ONE, sum, ZERO } from '../domain/fraction.ts';
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
  const taken = [...present];
  let mean = taken.length === 0 ? null : meanOf(taken);
  for (const value of [...possible].sort((left, right) => side * compare(right, left))) {
    if (mean !== null && compare(value, mean) !== side) break;
    taken.push(value);
    mean = meanOf(taken);
  }
  if (mean === null) throw new Error('a mean of nothing has no bounds');
  return mean;
}

export function meanOf(values: readonly Fraction[]): Fraction {
  return divide(sum(values), fromInteger(values.length));
}

/** Bounds of a sum of points, as points. */
export function boundSum(parts: readonly Part[], weights: readonly Fraction[]): Bounds {
  const total = (share: (part: Part) => Fraction) =>
    sum(parts.map((part, index) => multiply(share(part), weights[index] ?? ZERO)));
  return { low: total(lowShare), high: total(highShare) };
}
