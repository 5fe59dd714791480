/** Workbooks that are written: texts stay texts, formulas are ours alone, links stay inside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binary, call, cellOf, columnOf, exact, formulaText, literal } from '../../src/domain/expression.ts';
import { fraction, toNumber } from '../../src/domain/fraction.ts';
import { formulaCell, rowOfCells, styled, textCell } from '../../src/domain/plan-cells.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/domain/workbook-plan.ts';
import { writeWorkbook } from '../../src/xlsx/write.ts';
import { compute } from '../fixtures/formula-text.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { linesOf, readFirst } from './reading.ts';
import { partsIn } from './unpacking.ts';

function planOf(cells: readonly CellPlan[], changes: Partial<SheetPlan> = {}): WorkbookPlan {
  const sheet: SheetPlan = {
    name: 'Data',
    visibility: 'visible',
    widths: [20],
    rows: [rowOfCells(1, cells)],
    validations: [],
    conditions: [],
    frozen: { rows: 0, columns: 0 },
    isProtected: false,
    print: { titleRows: null, titleColumns: null, pagesWide: 1, pagesHigh: null, footer: 'kaki & tangan' },
    ...changes,
  };
  return { title: 'Judul', language: 'id', sheets: [sheet] };
}

const plain = styled('table');

describe('a written workbook', () => {
  it.each(PAYLOADS.map(({ name, text }) => [name, text] as const))(
    'holds %s as a text everybody can see',
    async (_, text) => {
      const bytes = await writeWorkbook({ ...planOf([textCell(1, text, plain)]), title: text });
      const [line = ''] = linesOf(readFirst(bytes));
      expect(line).toMatch(/^A1: text /);
      expect(line).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
      for (const content of partsIn(bytes).values())
        expect(content.toString()).not.toMatch(/<script|<img|<f>/);
    },
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r\nx', '_x0041_'])(
    'keeps %j what it is',
    async (text) => {
      const [line] = linesOf(readFirst(await writeWorkbook(planOf([textCell(1, text, plain)]))));
      expect(line).toBe(`A1: text ${text.replace(/\r\n?/g, '\n')}`);
    },
  );

  it('says its language and no time', async () => {
    const core = partsIn(await writeWorkbook(planOf([textCell(1, 'x', plain)])))
      .get('docProps/core.xml')
      ?.toString();
    expect(core).toContain('<dc:language>id</dc:language>');
    expect(core).not.toMatch(/\d{4}-\d\d-\d\d/);
  });

  it('writes formulas with the results that stand for them, and asks for a calculation', async () => {
    const share = binary(call('SUM', columnOf(2, 1, 3)), '/', exact(3));
    const bytes = await writeWorkbook(
      planOf([
        formulaCell(1, share, 0.5, plain),
        formulaCell(2, literal('a"b'), '', plain),
        formulaCell(3, exact(0), null, plain),
      ]),
    );
    expect(linesOf(readFirst(bytes))).toEqual([
      'A1: number 0.5 | =SUM(B1:B3)/3',
      'B1: text | ="a""b"',
      'C1: empty | =0',
    ]);
    expect(partsIn(bytes).get('xl/workbook.xml')?.toString()).toContain('fullCalcOnLoad="1"');
  });

  it('leads clicks to cells of its own, by no address outside', async () => {
    const cell = { ...textCell(1, 'lihat', plain), link: { sheet: "O'Data", row: 7, column: 2 } };
    const parts = partsIn(await writeWorkbook(planOf([cell])));
    expect(parts.get('xl/worksheets/sheet1.xml')?.toString()).toContain(
      `<hyperlink ref="A1" location="'O''Data'!B7"/>`,
    );
    for (const [name, content] of parts)
      if (name.endsWith('.rels')) expect(content.toString()).not.toContain('External');
  });
});

describe('formulas as data', () => {
  it.each([
    [exact(fraction(5n, 2n)), '2.5'],
    [exact(fraction(1n, 3n)), '1/3'],
    [binary(exact(2), '*', exact(fraction(1n, 3n))), '2*(1/3)'],
    [binary(binary(exact(1), '+', exact(2)), '*', exact(-3)), '(1+2)*(-3)'],
    [binary(exact(7), '-', binary(exact(2), '-', exact(1))), '7-(2-1)'],
    [cellOf(3, 28, "Lembar 'a'"), "'Lembar ''a'''!AB3"],
    [columnOf(1, 2, 2), 'A2'],
    [call('IF', binary(cellOf(1, 1), '<>', literal('')), exact(1), literal('"')), 'IF(A1<>"",1,"""")'],
  ])('%# are written as people write them', (expression, text) => {
    expect(formulaText(expression)).toBe(text);
  });

  it('say exactly the number they hold', () => {
    const part = fc.bigInt(-(10n ** 18n), 10n ** 18n);
    fc.assert(
      fc.property(part, fc.bigInt(1n, 10n ** 18n), (numerator, denominator) => {
        const value = fraction(numerator, denominator);
        const computed = compute(formulaText(exact(value)), () => []);
        expect(computed).toBeCloseTo(toNumber(value), Math.abs(toNumber(value)) > 1 ? 0 : 12);
        expect(Math.abs(Number(computed) - toNumber(value))).toBeLessThanOrEqual(
          1e-14 * Math.abs(toNumber(value)),
        );
      }),
    );
  });
});
