/** Parts of a group made by hand, for rules that look at nothing else. */
import { type Fraction, ONE, parseExactText, ZERO } from '../../src/domain/fraction.ts';
import type { Part, Standing } from '../../src/scoring/part.ts';

interface Given {
  readonly id?: string;
  readonly standing?: Standing;
  readonly mayLeave?: boolean;
  readonly low?: Fraction;
  readonly high?: Fraction;
  readonly weight?: Fraction | null;
}

/** A part with bounds of 0 and 1 where none are given; one that counts is worth its lower bound. */
export function part({ id = 'a', standing = 'counts', mayLeave = false, ...rest }: Given): Part {
  const { low = ZERO, high = ONE, weight = null } = rest;
  const counts = standing === 'counts';
  return {
    standing,
    mayLeave,
    parts: [],
    node: {
      id,
      kind: 'indicator',
      level: 'indicator',
      state: counts ? 'scored' : 'undetermined',
      weight,
      share: counts ? low : null,
      points: null,
      lowShare: low,
      highShare: high,
      tally: { questions: 1, answered: 1, blank: 0, notApplicable: 0, unreadable: 0, notFound: 0 },
      steps: [],
      children: [],
    },
  };
}

export function exactly(text: string): Fraction {
  const value = parseExactText(text);
  if (value === null) throw new Error(`${text} is no exact figure`);
  return value;
}
