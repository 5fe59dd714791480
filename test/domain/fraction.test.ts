import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  equals,
  type Fraction,
  fraction,
  fromInteger,
  isZero,
  multiply,
  ONE,
  parseDecimal,
  parseExactText,
  subtract,
  sum,
  toDecimalText,
  toExactText,
  toNumber,
  ZERO,
} from '../../src/domain/fraction.ts';

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));
const small = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => fraction(BigInt(numerator), BigInt(denominator)));
const any = fc.oneof(fractions, small);

describe('lowest terms', () => {
  it('holds whatever the signs', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(-6n, -4n)).toEqual({ numerator: 3n, denominator: 2n });
    expect(fraction(0n, -7n)).toEqual(ZERO);
    expect(() => fraction(1n, 0n)).toThrow('a fraction cannot have the denominator 0');
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
  });

  it('holds for every result, on both sides of 2^53', () => {
    const lowest = ({ numerator, denominator }: Fraction) => {
      let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
      while (b !== 0n) [a, b] = [b, a % b];
      return denominator > 0n && a === 1n;
    };
    fc.assert(
      fc.property(any, any, (left, right) => {
        const results = [add(left, right), subtract(left, right), multiply(left, right), sum([left, right])];
        return results.every(lowest) && (isZero(right) || lowest(divide(left, right)));
      }),
    );
    expect(fraction((2n ** 53n + 1n) * 3n, (2n ** 53n + 1n) * 7n)).toEqual(fraction(3n, 7n));
    expect(fraction(2n ** 80n, 2n ** 79n)).toEqual(fromInteger(2));
  });
});

describe('arithmetic', () => {
  it('obeys the laws of a field', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        expect(subtract(add(a, b), b)).toEqual(a);
        if (!isZero(b)) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('sums many at once as one by one', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (values) => {
        expect(sum(values)).toEqual(values.reduce(add, ZERO));
      }),
    );
    expect(sum([])).toEqual(ZERO);
  });

  it('orders as differences do', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const sign = subtract(a, b).numerator;
        expect(compare(a, b)).toBe(sign < 0n ? -1 : sign > 0n ? 1 : 0);
        expect(equals(a, b)).toBe(sign === 0n);
      }),
    );
  });

  it('adds a tenth ten times to exactly 1, which doubles do not', () => {
    const tenth = fraction(1n, 10n);
    expect(sum(Array.from({ length: 10 }, () => tenth))).toEqual(ONE);
  });
});

describe('parseDecimal', () => {
  it.each([
    ['0.67', 67n, 100n],
    ['-3', -3n, 1n],
    ['+2.50', 5n, 2n],
    ['1.5E-2', 3n, 200n],
    ['1e3', 1000n, 1n],
    ['007', 7n, 1n],
    ['-0', 0n, 1n],
    ['0.1e1', 1n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator });
  });

  it.each(
    [
      ['', ' ', '1,5', '1.5.2', '.5', '5.', ' 1', '1 ', '1_000', '1 000', '12abc', '0x10', '1e', 'e5', '--1'],
      ['NaN', 'Infinity', '-Infinity', '1e401', '1e-401', '1e99999', '１', '٣', '1\n', '1\u200b', '½'],
      ['9'.repeat(401), `0.${'0'.repeat(400)}`],
    ].flat(),
  )('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat({ max: 30 }), (integer, decimals) => {
        const value = fraction(BigInt(integer), 10n ** BigInt(decimals));
        expect(parseDecimal(toDecimalText(value, decimals))).toEqual(value);
      }),
    );
  });

  it('takes the shortest text of a double as the double prints, not as it is stored', () => {
    expect(parseDecimal(String(0.1))).toEqual(fraction(1n, 10n));
  });
});

describe('exact texts', () => {
  it('go out and come back', () => {
    fc.assert(
      fc.property(any, (value) => equals(parseExactText(toExactText(value)) ?? subtract(value, ONE), value)),
    );
    expect(toExactText(fromInteger(-4))).toBe('-4');
    expect(toExactText(fraction(-9n, 12n))).toBe('-3/4');
    expect(parseExactText('6/4')).toEqual(fraction(3n, 2n));
  });

  it.each(['', '1/0', '1/-2', '1.5', '1/2/3', ' 1', '1 /2', 'x', '+1'])('refuses %j', (text) => {
    expect(parseExactText(text)).toBeNull();
  });
});

describe('toDecimalText', () => {
  it.each([
    ['5/1000', 2, '0.01'],
    ['-5/1000', 2, '-0.01'],
    ['4999/1000000', 2, '0.00'],
    ['-4999/1000000', 2, '0.00'],
    ['1/2', 0, '1'],
    ['-1/2', 0, '-1'],
    ['3/2', 0, '2'],
    ['5/2', 0, '3'],
    ['-5/2', 0, '-3'],
    ['999/1000', 2, '1.00'],
    ['2/3', 4, '0.6667'],
    ['7', 3, '7.000'],
    ['0', 2, '0.00'],
    ['79995/1000', 2, '80.00'],
  ])('rounds %s to %i decimals half away from zero', (exact, decimals, text) => {
    expect(toDecimalText(parseExactText(exact) ?? ZERO, decimals)).toBe(text);
  });

  it('is never off by more than half a unit of its last decimal', () => {
    fc.assert(
      fc.property(any, fc.nat({ max: 20 }), (value, decimals) => {
        const written = parseDecimal(toDecimalText(value, decimals)) ?? ZERO;
        const off = subtract(written, value);
        const distance = off.numerator < 0n ? { ...off, numerator: -off.numerator } : off;
        expect(compare(distance, fraction(1n, 2n * 10n ** BigInt(decimals)))).not.toBe(1);
      }),
    );
  });
});

describe('toNumber', () => {
  /** The exact value of a finite double. */
  function exactly(double: number): Fraction {
    let [value, shift] = [double, 0];
    while (!Number.isInteger(value)) {
      value *= 2;
      shift += 1;
    }
    return fraction(BigInt(value), 2n ** BigInt(shift));
  }
  const doubles = fc.double({ noNaN: true, noDefaultInfinity: true });

  it('gives every double back, subnormal ones too', () => {
    fc.assert(fc.property(doubles, (double) => toNumber(exactly(double)) === double));
    for (const double of [
      5e-324,
      -5e-324,
      2 ** -1022,
      2 ** -1021,
      Number.MAX_VALUE,
      2 ** 53 + 2,
      1 / 3,
      0.1,
    ]) {
      expect(toNumber(exactly(double))).toBe(double);
    }
  });

  it('rounds decimal texts as the language does', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 40n), 10n ** 40n),
        fc.integer({ min: -350, max: 300 }),
        (digits, exponent) => {
          const text = `${digits}e${exponent}`;
          expect(toNumber(parseDecimal(text) ?? ONE) === Number(text)).toBe(true);
        },
      ),
    );
  });

  it('breaks ties to the even double, however many digits the tie has', () => {
    const half = fraction(1n, 2n ** 53n);
    const hair = fraction(1n, 10n ** 60n);
    expect(toNumber(add(ONE, half))).toBe(1);
    expect(toNumber(add(add(ONE, half), hair))).toBe(1 + Number.EPSILON);
    const odd = exactly(1 + Number.EPSILON);
    expect(toNumber(add(odd, half))).toBe(1 + 2 * Number.EPSILON);
    expect(toNumber(subtract(add(odd, half), hair))).toBe(1 + Number.EPSILON);
    expect(toNumber(fraction(1n, 2n ** 1075n))).toBe(0);
    expect(toNumber(fraction(3n, 2n ** 1075n))).toBe(1e-323);
    expect(toNumber(fraction(10n ** 30n + 1n, 2n ** 1075n * 10n ** 30n))).toBe(5e-324);
    expect(toNumber(fromInteger(2n ** 1024n))).toBe(Infinity);
    expect(toNumber(fromInteger(-(2n ** 1024n)))).toBe(-Infinity);
    expect(toNumber(fromInteger(2n ** 1024n - 2n ** 970n))).toBe(Infinity);
    expect(toNumber(fromInteger(2n ** 1024n - 2n ** 970n - 1n))).toBe(Number.MAX_VALUE);
  });

  it('knows the figures of the field', () => {
    expect(toNumber(fraction(67n, 100n))).toBe(0.67);
    expect(toNumber(fraction(-2n, 3n))).toBe(-2 / 3);
    expect(toNumber(ZERO)).toBe(0);
  });
});

describe('small cases', () => {
  const [half, third, quarter] = [fraction(1n, 2n), fraction(1n, 3n), fraction(1n, 4n)];

  it.each([
    [half, half, 0],
    [third, half, -1],
    [half, third, 1],
    [fraction(-1n, 2n), ZERO, -1],
  ])('compares %o with %o', (left, right, order) => {
    expect(compare(left, right)).toBe(order);
    expect(equals(left, right)).toBe(order === 0);
  });

  it('tells fractions apart that share a part', () => {
    expect(equals(half, fraction(3n, 2n))).toBe(false);
    expect(equals(half, third)).toBe(false);
    expect([ZERO, half].map(isZero)).toEqual([true, false]);
  });

  it.each([
    [[half, quarter], '3/4'],
    [[quarter, half], '3/4'],
    [[half, third, quarter], '13/12'],
    [[ONE, half, ONE], '5/2'],
    [[half, quarter, fraction(1n, 8n)], '7/8'],
    [[fraction(-1n, 2n), half], '0'],
  ])('sums %o', (values, text) => {
    expect(toExactText(sum(values))).toBe(text);
  });

  it('reads decimals of 400 characters and exponents of 400, and not one more', () => {
    expect(parseDecimal(`1.${'0'.repeat(398)}`)).toEqual(ONE);
    expect(parseDecimal(`1.${'0'.repeat(399)}`)).toBeNull();
    expect(parseDecimal('1e400')).toEqual(fromInteger(10n ** 400n));
    expect(parseDecimal('1e-400')).toEqual(fraction(1n, 10n ** 400n));
    expect([parseDecimal('1e401'), parseDecimal('1e-401')]).toEqual([null, null]);
  });
});
