/** The least and the greatest of fractions. */
import { compare, type Fraction } from '../domain/fraction.ts';

export function lesser(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) > 0 ? right : left;
}

export function greater(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) < 0 ? right : left;
}

/** Of at least one value. */
export function lowest(values: readonly Fraction[]): Fraction {
  return values.reduce(lesser);
}

/** Of at least one value. */
export function highest(values: readonly Fraction[]): Fraction {
  return values.reduce(greater);
}
