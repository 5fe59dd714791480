/** Figures that lie exactly on a bound: sums of doubles fall below it, exact fractions do not. */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/workbook/random.ts';
import { exitCode } from '../../src/cli/exit.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromInteger,
  multiply,
  parseExactText,
  subtract,
  sum,
  toDecimalText,
  toExactText,
  toNumber,
} from '../../src/domain/fraction.ts';
import { reportOf, sampleAssessment } from '../support/sample-report.ts';

const CASES = 5_000;
const BOUND = fromInteger(80);

/** Points of sub-areas, each a weight times a mean of answers, that are exactly 80 together. */
function partsOfBound(seed: number): readonly Fraction[] {
  const random = createRandom(seed);
  const parts: Fraction[] = [];
  let left = BOUND;
  for (let part = random.integer(4, 12); part > 0; part--) {
    const weight = fraction(BigInt(random.integer(50, 600)), 100n);
    const questions = random.integer(2, 9);
    const mean = fraction(BigInt(random.integer(0, questions * 100)), BigInt(questions * 100));
    parts.push(multiply(weight, mean));
    left = subtract(left, parts.at(-1) ?? left);
  }
  return random.shuffle([...parts, left]);
}

const inDoubles = (parts: readonly Fraction[]) => parts.reduce((total, part) => total + toNumber(part), 0);

describe(`${CASES} indexes of exactly 80`, () => {
  const cases = Array.from({ length: CASES }, (_, seed) => partsOfBound(seed));

  it('are 80 when added exactly, in any order', () => {
    const wrong = cases.filter(
      (parts) => toExactText(sum(parts)) !== '80' || toExactText(parts.reduce(add)) !== '80',
    );
    expect(wrong).toEqual([]);
  });

  it('would often be less than 80 in doubles', () => {
    const below = cases.filter((parts) => inDoubles(parts) < 80).length;
    expect(below).toBeGreaterThan(CASES / 20);
  });
});

describe('--min', () => {
  const sample = sampleAssessment();
  const judged = (exact: string) => {
    const value = parseExactText(exact);
    if (value === null) throw new Error(exact);
    const report = reportOf([
      { ...sample, findings: [], gates: [], index: { value: toNumber(value), exact } },
    ]);
    return exitCode(report, { min: BOUND, gate: { kind: 'none' }, failOn: null, allowPartial: false });
  };

  it.each([
    ['80', 0],
    ['240/3', 0],
    ['79999999999999999999/1000000000000000000', 1],
    ['80000000000000000001/1000000000000000000', 0],
  ])('of 80 against %s gives %d, whatever the nearest double is', (exact, code) => {
    expect(judged(exact)).toBe(code);
  });

  it('is not met by what is only printed as met', () => {
    const just = subtract(BOUND, divide(fromInteger(1), fromInteger(10n ** 12n)));
    expect(toDecimalText(just, 2)).toBe('80.00');
    expect(compare(just, BOUND)).toBe(-1);
    expect(judged(toExactText(just))).toBe(1);
  });
});
