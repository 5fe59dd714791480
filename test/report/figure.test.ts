import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  type Fraction,
  fraction,
  parseDecimal,
  parseExactText,
} from '../../src/domain/fraction.ts';
import { exactValue, formatBound, formatFigure } from '../../src/report/figure.ts';

function exact(text: string): Fraction {
  const value = parseExactText(text) ?? parseDecimal(text);
  if (value === null) throw new Error(text);
  return value;
}

const figure = (text: string, ...bounds: readonly string[]) =>
  formatFigure(exact(text), { language: 'id', decimals: 2, bounds: bounds.map(exact) });

/** Any fraction with a small denominator, and any decimal near a bound. */
const fractions = fc.tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 999n)).map(([n, d]) => fraction(n, d));
const decimals = fc
  .tuple(fc.bigInt(-10_000n, 10_000n), fc.integer({ min: 0, max: 4 }))
  .map(([n, places]) => fraction(n, 10n ** BigInt(places)));

describe('formatFigure', () => {
  it.each([
    ['71.40628571428572', [], '71,41'],
    ['2.005', [], '2,01'],
    ['-2.005', [], '-2,01'],
    ['0', [], '0,00'],
    ['79.9999', ['80'], '79,9999'],
    ['79.996', ['80'], '79,996'],
    ['80', ['80'], '80,00'],
    ['80.0004', ['80'], '80,0004'],
    ['79.99', ['80'], '79,99'],
    ['2.625', ['2.625'], '2,625'],
    ['2.62', ['2.625'], '2,62'],
    ['0.001', ['0'], '0,001'],
    ['-0.001', ['0'], '-0,001'],
    ['239999999/3000000', ['80'], '79,9999997'],
    ['1/3', ['1/3'], '0,33'],
    ['99.996', ['80', '90', '100'], '99,996'],
  ])('prints %s with the bounds %j as %s', (text, bounds, expected) => {
    expect(figure(text, ...bounds)).toBe(expected);
  });

  it('uses a point in English', () => {
    expect(formatFigure(exact('71.406'), { language: 'en', decimals: 2, bounds: [] })).toBe('71.41');
  });

  it('stands to every bound as the exact value does', () => {
    const near = fc.tuple(decimals, fc.bigInt(-3n, 3n), fc.integer({ min: 2, max: 12 }));
    fc.assert(
      fc.property(near, fc.array(decimals, { maxLength: 3 }), ([bound, step, places], others) => {
        const value = add(bound, fraction(step, 10n ** BigInt(places)));
        const bounds = [bound, ...others];
        const text = formatFigure(value, { language: 'en', decimals: 2, bounds });
        const printed = exact(text);
        for (const one of bounds) expect(compare(printed, one)).toBe(compare(value, one));
      }),
      { numRuns: 500 },
    );
  });

  it('shows no more decimals than it must', () => {
    fc.assert(
      fc.property(fractions, decimals, (value, bound) => {
        const text = formatFigure(value, { language: 'en', decimals: 2, bounds: [bound] });
        const places = text.split('.')[1]?.length ?? 0;
        expect(places).toBeGreaterThanOrEqual(2);
        if (places === 2) return;
        const shorter = exact(formatFigure(value, { language: 'en', decimals: places - 1, bounds: [] }));
        expect(compare(shorter, bound)).not.toBe(compare(value, bound));
      }),
    );
  });
});

describe('formatBound', () => {
  it.each([
    ['80', 2, '80,00'],
    ['18.25', 2, '18,25'],
    ['2.625', 2, '2,625'],
    ['60', 0, '60'],
    ['0.5', 0, '0,5'],
    ['1/3', 2, '0,33'],
  ])('prints %s exactly', (text, decimals, expected) => {
    expect(formatBound(exact(text), decimals, 'id')).toBe(expected);
  });
});

describe('exactValue', () => {
  it('reads the exact part of a figure, and takes no other text', () => {
    expect(exactValue({ value: 0.5, exact: '1/2' })).toEqual(fraction(1n, 2n));
    expect(() => exactValue({ value: 0.5, exact: '0.5' })).toThrow(RangeError);
  });
});
