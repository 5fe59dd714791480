/** The values that decide something in an assessment, across which no figure of it is rounded. */
import { type Fraction, fromInteger, multiply, ZERO } from '../../domain/fraction.ts';
import type { Assessment } from '../../domain/report.ts';
import { exactValue } from '../figure.ts';

export interface Bounds {
  /** For points and the index. */
  readonly points: readonly Fraction[];
  /** For percentages, 0..100. */
  readonly percent: readonly Fraction[];
}

export const HUNDRED: Fraction = fromInteger(100);

export function boundsOf(assessment: Assessment): Bounds {
  const checks = assessment.gates.flatMap((gate) => gate.checks);
  const bound = (measure: 'points' | 'share') =>
    checks.filter((check) => check.measure === measure).map((check) => exactValue(check.bound));
  const { band, maximum } = assessment;
  const decided = [maximum, band?.lower ?? null, band?.next?.bound ?? null];
  return {
    points: [
      ZERO,
      ...decided.flatMap((figure) => (figure === null ? [] : [exactValue(figure)])),
      ...bound('points'),
    ],
    percent: [ZERO, HUNDRED, ...bound('share').map((share) => multiply(share, HUNDRED))],
  };
}
