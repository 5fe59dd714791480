import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  equals,
  fraction,
  fromSpreadsheetNumber,
  parseDecimal,
  toExactText,
  toNumber,
  ZERO,
} from '../../src/domain/fraction.ts';

const exact = (text: string) => {
  const value = fromSpreadsheetNumber(text);
  return value === null ? null : toExactText(value);
};

describe('fromSpreadsheetNumber', () => {
  it.each([
    ['0.66999999999999993', '67/100'],
    ['3.3100000000000001', '331/100'],
    ['7.0000000000000007E-2', '7/100'],
    ['0.1', '1/10'],
    ['-0.28999999999999998', '-29/100'],
    ['70.049999999999997', '1401/20'],
    ['1', '1'],
    ['000', '0'],
    ['-0.0', '0'],
    ['0.00000000000000000000', '0'],
    ['999999999999999.9', '1000000000000000'],
    ['1234567890123456', '1234567890123460'],
    ['123456789012345', '123456789012345'],
    ['1.5E2', '150'],
    ['1.0000000000000005', '1'],
    ['1.000000000000005', '100000000000001/100000000000000'],
    ['-1.000000000000005', '-100000000000001/100000000000000'],
    ['.5', '1/2'],
    ['5.', '5'],
  ])('takes %s for %s', (text, value) => {
    expect(exact(text)).toBe(value);
  });

  it.each([
    '',
    '1,5',
    'abc',
    '1e400',
    '-1e400',
    '1e-400',
    'NaN',
    '1_000',
    '1</v>000',
    '12abc',
    '0abc',
    '.',
    '#DIV/0!',
    'TRUE',
    '9'.repeat(500),
  ])('refuses %j', (text) => {
    expect(fromSpreadsheetNumber(text)).toBeNull();
  });

  it('reads 400 characters and not one more', () => {
    expect(exact(`1.${'0'.repeat(398)}`)).toBe('1');
    expect(exact(`1.${'0'.repeat(399)}`)).toBeNull();
  });

  it('finds the decimal again whose double was written with 17 digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.nat({ max: 20 }),
        (digits, decimals) => {
          const typed = fraction(BigInt(digits), 10n ** BigInt(decimals));
          const written = toNumber(typed).toExponential(16);
          expect(equals(fromSpreadsheetNumber(written) ?? ZERO, typed)).toBe(true);
        },
      ),
    );
  });

  it('is the text itself up to 15 digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
        fc.integer({ min: -30, max: 30 }),
        (digits, exponent) => {
          const text = `${digits}e${exponent}`;
          expect(fromSpreadsheetNumber(text)).toEqual(parseDecimal(text));
        },
      ),
    );
  });
});
