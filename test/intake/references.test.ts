import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../src/domain/place.ts';
import { findReferences } from '../../src/intake/audit/address.ts';
import { copiesOf } from '../../src/intake/audit/copies.ts';
import { ownRanges, relativeForm, writtenAt } from '../../src/intake/audit/references.ts';

describe('relative form', () => {
  it.each([
    ['IF(J10="A",1,0)', 10, 11, 'IF(R[0]C[-1]="A",1,0)'],
    ['SUM(K10:K12)/COUNT(K10:K12)*$G$9', 9, 11, 'SUM(R[1]C[0]:R[3]C[0])/COUNT(R[1]C[0]:R[3]C[0])*R9CG'],
    ['LOG10(A1)+"A1"', 1, 2, 'LOG10(R[0]C[-1])+"A1"'],
    ["'LKE A1'!B2+Data.B3+_B4", 2, 1, "'LKE A1'!R[0]C[1]+Data.B3+_B4"],
  ])('of %s', (formula, row, column, relative) => {
    expect(relativeForm(formula, { row, column })).toBe(relative);
  });

  it('is the same wherever the formula is copied to, and writes back what it was', () => {
    const cell = fc.record({
      row: fc.integer({ min: 20, max: 9000 }),
      column: fc.integer({ min: 20, max: 400 }),
    });
    const offset = fc.record({
      rows: fc.integer({ min: -19, max: 50 }),
      columns: fc.integer({ min: -19, max: 50 }),
    });
    fc.assert(
      fc.property(cell, cell, fc.array(offset, { minLength: 1, maxLength: 4 }), (here, there, offsets) => {
        const write = (at: { row: number; column: number }): string =>
          `SUM(${offsets.map(({ rows, columns }) => cellAddress(at.row + rows, at.column + columns)).join(',')})`;
        const relative = relativeForm(write(here), here);
        expect(relativeForm(write(there), there)).toBe(relative);
        expect(writtenAt(relative ?? '', there)).toBe(write(there));
      }),
    );
  });
});

describe('ranges on the own sheet', () => {
  it.each([
    ['SUM(K9,K13:K15)', ['9-9', '13-15']],
    ["AVERAGE('LKE Unit'!J5:M5)+K2", ['2-2']],
    ['Sheet2!K5', []],
    ['"K9"', []],
    ['SUM(K$9:K12)*G9', ['9-12', '9-9']],
  ])('of %s', (formula, rows) => {
    expect(ownRanges(formula).map((range) => `${range.top}-${range.bottom}`)).toEqual(rows);
  });
});

/** The same as one pattern: slow, and easier to hold to the notation. */
const TOKEN =
  /"[^"]*"|(?:'[^']*'|(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_.]*)!|(?<![A-Za-z0-9_.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![A-Za-z0-9_.(])/g;

/** Formulas of what formulas are made of, in any order. */
const anyFormula = fc
  .array(
    fc.constantFrom(
      ...['A1', '$B$2', 'C$33', '$D4', 'AAA12345678', 'ABCD1', 'LOG10(', 'Data.B3', 'Data!', "'LKE A1'!"],
      ...['"', '"A5"', "'", ',', ':', '(', ')', '+', '.5', '10', '_x', 'x1', ' ', 'B9999999', 'E007'],
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('addresses', () => {
  it('are those that a pattern finds, whatever the formula is made of', () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        const expected = [...formula.matchAll(TOKEN)].flatMap(([token]) =>
          /["!]$/.test(token) ? [] : [token],
        );
        expect(findReferences(formula).map(({ start, end }) => formula.slice(start, end))).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('move alike wherever a formula is copied down its column', () => {
    fc.assert(
      fc.property(
        anyFormula,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 2_000 }),
        (formula, from, to) => {
          const copy = copiesOf(formula, { row: from, column: 3 })(to);
          fc.pre(copy !== null);
          const forms = [
            relativeForm(formula, { row: from, column: 3 }),
            relativeForm(copy, { row: to, column: 3 }),
          ];
          expect(forms[1]).toBe(forms[0]);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
