import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, parseDecimal, toExactText } from '../../src/domain/fraction.ts';
import { allOf, oneOf } from '../../src/messages/enumerate.ts';
import { excerpt, quote } from '../../src/messages/excerpt.ts';
import {
  changeText,
  contrastedTexts,
  decimalText,
  exactDecimals,
  figureText,
  integerText,
} from '../../src/messages/number.ts';

describe('excerpt', () => {
  it.each([
    ['', 5, ''],
    ['abcde', 5, 'abcde'],
    ['abcdef', 5, 'abcd…'],
    ['\u{1f600}\u{1f600}\u{1f600}', 3, '\u{1f600}\u{1f600}\u{1f600}'],
    ['\u{1f600}\u{1f600}\u{1f600}', 2, '\u{1f600}…'],
    ['abc', 0, '…'],
  ])('cuts %j to %d characters', (text, max, expected) => {
    expect(excerpt(text, max)).toBe(expected);
  });

  it('never has more characters than allowed, begins as the text does, and splits no pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const short = excerpt(text, max);
        expect(Array.from(short).length).toBeLessThanOrEqual(max);
        if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  it('is quoted', () => {
    expect(quote('A')).toBe('"A"');
  });
});

describe('lists', () => {
  it.each([
    [[], 'none', 'none'],
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A or B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B or C'],
  ])('joins %j', (items, all, one) => {
    expect(allOf(items, 'en')).toBe(all);
    expect(oneOf(items, 'en')).toBe(one);
  });

  it('joins in Indonesian', () => {
    expect(allOf(['A', 'B', 'C'], 'id')).toBe('A, B dan C');
    expect(oneOf(['A', 'B'], 'id')).toBe('A atau B');
  });
});

describe('figures in sentences', () => {
  it.each([
    ['5/2', '2,5'],
    ['0.67', '0,67'],
    ['1/3', '0,3333'],
    ['1/3000', '0,0003333'],
    ['-1/6', '-0,1667'],
    ['100', '100'],
    ['1/0', '1/0'],
    ['Blm Diisi', 'Blm Diisi'],
  ])('writes %s as %s', (text, expected) => {
    expect(figureText(text, 'id')).toBe(expected);
  });

  it('gives a change its sign', () => {
    expect(changeText('1/2', 'en')).toBe('+0.5');
    expect(changeText('-1/2', 'en')).toBe('-0.5');
    expect(changeText('0', 'en')).toBe('0');
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1.000'],
    [20_971_520, '20.971.520'],
  ])('marks the thousands of %d', (value, expected) => {
    expect(integerText(value, 'id')).toBe(expected);
    expect(integerText(value, 'en')).toBe(expected.replaceAll('.', ','));
  });

  it('contrasts any two different figures', () => {
    const figures = fc.tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n));
    fc.assert(
      fc.property(figures, figures, ([a, b], [c, d]) => {
        const [left, right] = [fraction(a, b), fraction(c, d)];
        const [x, y] = contrastedTexts(toExactText(left), toExactText(right), 'id');
        expect(x === y).toBe(a * d === c * b);
      }),
    );
  });

  it('knows how many decimals are exact', () => {
    fc.assert(
      fc.property(fc.bigInt(-99_999n, 99_999n), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = fraction(digits, 10n ** BigInt(decimals));
        const found = exactDecimals(value, 10);
        expect(found).not.toBeNull();
        expect(found).toBeLessThanOrEqual(decimals);
        expect(parseDecimal(decimalText(value, found ?? 0, 'en'))).toEqual(value);
      }),
    );
    expect(exactDecimals(fraction(1n, 3n), 50)).toBeNull();
  });
});
