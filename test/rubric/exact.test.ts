import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExactText } from '../../src/domain/fraction.ts';
import { readNumber } from '../../src/rubric/exact.ts';

function read(raw: string): string {
  const reading = readNumber(raw);
  if (!reading.ok) return `${reading.fault}${reading.write === null ? '' : ` -> ${reading.write}`}`;
  return `${toExactText(reading.number.value)}${reading.number.percent ? ' share' : ''}`;
}

describe('numbers of a rubric', () => {
  it.each([
    ['0.67', '67/100'],
    ['1', '1'],
    ['2.50', '5/2'],
    ['2/3', '2/3'],
    ['2.5/3', '5/6'],
    ['2.5 / 3', '5/6'],
    ['60%', '3/5 share'],
    ['100%', '1 share'],
    ['1/3%', '1/300 share'],
  ])('%s is %s', (raw, exact) => {
    expect(read(raw)).toBe(exact);
  });

  it.each([
    ['1,5', 'comma -> 1.5'],
    ['0,67%', 'comma -> 0.67%'],
    ['2,5/3', 'comma -> 2.5/3'],
    ['-1', 'sign'],
    ['+1', 'sign'],
    ['1e3', 'exponent'],
    ['1e400', 'exponent'],
    ['1/0', 'division-by-zero'],
    ['.5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1_000', 'not-a-number'],
    ['1.000,5', 'not-a-number'],
    ['.nan', 'not-a-number'],
    ['.inf', 'not-a-number'],
    ['', 'not-a-number'],
    ['%', 'not-a-number'],
    ['1/2/3', 'not-a-number'],
    ['１', 'not-a-number'],
    ['1234567890123', 'too-long'],
  ])('%s is refused: %s', (raw, fault) => {
    expect(read(raw)).toBe(fault);
  });

  it('tells at once what a megabyte is not', () => {
    expect(read(`1${' '.repeat(1_000_000)}x`)).toBe('not-a-number');
    expect(read('1'.repeat(1_000_000))).toBe('too-long');
  });

  it('reads every decimal exactly as it is written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.nat({ max: 999 }), (whole, thousandths) => {
        const reading = readNumber(`${whole}.${String(thousandths).padStart(3, '0')}`);
        if (!reading.ok) return false;
        const { numerator, denominator } = reading.number.value;
        return numerator * 1000n === denominator * (BigInt(whole) * 1000n + BigInt(thousandths));
      }),
      { seed: 1 },
    );
  });
});
