/**
 * What a draft report calls weak and strong. No regulation says so: the draft says that the bounds are its own, and why
 * these were taken stands in docs/decisions.md.
 */
import { type Fraction, fraction } from '../../domain/fraction.ts';

/** An answer worth less than this is weak and gets a recommendation. */
export const WEAK_BELOW: Fraction = fraction(3n, 4n);
/** A part that reaches this is a strength. */
export const STRONG_FROM: Fraction = fraction(9n, 10n);
