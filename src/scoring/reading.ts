/** What an answer is worth. */
import type { Fraction } from '../domain/fraction.ts';
import type { Absence, Step, Tally } from '../domain/score.ts';

/** Which policy an unknown value falls under; `blank` is for whatever is not there or cannot be computed. */
export type Cause = 'blank' | 'unreadable';

/** Where a question is counted. */
export type Tallied = Exclude<keyof Tally, 'questions'>;

export interface Reading {
  /** 0..1; null when there is no value. */
  readonly share: Fraction | null;
  /** The lowest and highest share still possible; the same object as `share` when that is certain. */
  readonly low: Fraction;
  readonly high: Fraction;
  /** Why the answer itself gives no value, whatever other answers make of it. */
  readonly absence: Absence | null;
  readonly tallied: Tallied;
  /**
   * What stands in the way of a value, here and in the answers it depends on, or may come to when some of it is
   * filled in; empty when `share` is known.
   */
  readonly causes: readonly Cause[];
  readonly steps: readonly Step[];
}

export function known(share: Fraction, step: Step): Reading {
  return { share, low: share, high: share, absence: null, tallied: 'answered', causes: [], steps: [step] };
}
