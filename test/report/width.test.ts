import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, ONE, ZERO } from '../../src/domain/fraction.ts';
import { bar } from '../../src/report/text/bar.ts';
import { ASCII, UNICODE } from '../../src/report/text/glyphs.ts';
import { cut, displayWidth, fill, wrap } from '../../src/report/text/width.ts';

const visible = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '-', '/', 'é', 'e\u0301', '漢', 'Ａ', '😀', '—', 'x'),
  maxLength: 60,
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['Ａ', 2],
    ['한', 2],
    ['😀', 2],
    ['—…×', 3],
    ['ꦲ', 1],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['', 10, ['']],
    ['a b c', 3, ['a b', 'c']],
    ['abcdef', 3, ['abc', 'def']],
    ['a  b', 10, ['a  b']],
    ['  a', 10, ['  a']],
    ['漢字漢字', 5, ['漢字', '漢字']],
    ['contoh/dinas-kesehatan.xlsx', 20, ['contoh/dinas-', 'kesehatan.xlsx']],
  ])('breaks %j at %d', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('makes no line too wide and loses nothing but blanks', () => {
    fc.assert(
      fc.property(visible, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('fill and cut', () => {
  it('make a text as wide as asked', () => {
    fc.assert(
      fc.property(visible, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const short = cut(text, width, '…');
        expect(displayWidth(short)).toBeLessThanOrEqual(width);
        expect(displayWidth(fill(short, width))).toBe(width);
        expect(displayWidth(fill(short, width, 'right'))).toBe(width);
      }),
    );
  });

  it.each([
    ['abcdef', 4, '…', 'abc…'],
    ['abcdef', 4, '...', 'a...'],
    ['abcdef', 2, '...', '..'],
    ['abcd', 4, '…', 'abcd'],
  ])('cut %j to %d', (text, width, ellipsis, expected) => {
    expect(cut(text, width, ellipsis)).toBe(expected);
  });
});

describe('bar', () => {
  it.each([
    [ZERO, ZERO, '░░░░'],
    [ONE, ONE, '████'],
    [fraction(1n, 2n), fraction(1n, 2n), '██░░'],
    [fraction(1n, 8n), fraction(1n, 8n), '▌░░░'],
    [fraction(9999n, 10_000n), fraction(9999n, 10_000n), '███▉'],
    [fraction(1n, 2n), ONE, '██▒▒'],
    [ZERO, ONE, '▒▒▒▒'],
    [ZERO, fraction(1n, 100n), '▒░░░'],
  ])('from %o to %o', (low, high, expected) => {
    expect(bar(low, high, 4, UNICODE)).toBe(expected);
  });

  it('is always as wide as asked, and full only for a share of 1', () => {
    const shares = fc.tuple(fc.bigInt(0n, 1000n), fc.bigInt(0n, 1000n)).map(([a, b]) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      return [fraction(low, 1000n), fraction(high, 1000n)] as const;
    });
    fc.assert(
      fc.property(shares, fc.constantFrom(UNICODE, ASCII), ([low, high], glyphs) => {
        const text = bar(low, high, 12, glyphs);
        expect(displayWidth(text)).toBe(12);
        expect(text === glyphs.full.repeat(12)).toBe(low.numerator === low.denominator);
      }),
    );
  });
});
