/** Values typed into cells of a package: those cells change, formulas lose their old results, nothing else does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeCells } from '../../src/xlsx/edit-cells.ts';
import { archive } from '../support/archive.ts';
import { HEAD, MAIN, pack, workbookOfRows, workbookParts } from '../support/package.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { linesOf, readFirst } from './reading.ts';
import { partsIn } from './unpacking.ts';

function cellAt(row: number, column: number) {
  return { kind: 'cell', sheet: 'Sheet1', row, column } as const;
}

function typed(bytes: Uint8Array, ...values: readonly [number, number, string | number][]): Uint8Array {
  const made = typeCells(
    bytes,
    values.map(([row, column, value]) => ({ place: cellAt(row, column), value })),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.diagnostics));
  return made.value;
}

const ROWS =
  '<row r="2" spans="1:3"><c r="A2" s="4" t="s"><v>0</v></c><c r="C2"><f>A2&amp;"x"</f><v>9</v></c></row><row r="5"/>';
const BOOK = workbookOfRows(ROWS, {
  strings: ['<t>lama</t>'],
  styles: `<cellXfs count="5">${'<xf numFmtId="0"/>'.repeat(5)}</cellXfs>`,
});

describe('typing into cells', () => {
  it('writes over a cell, between cells, behind them, into empty rows, between rows and below them', () => {
    const made = typed(
      BOOK,
      [2, 1, 'baru'],
      [2, 2, 0.5],
      [2, 9, 'i'],
      [5, 2, 'b'],
      [5, 1, 'a'],
      [3, 3, 3],
      [9, 1, -1],
      [9, 2, '=1+1'],
    );
    expect(linesOf(readFirst(made))).toEqual([
      'A2: text baru',
      'B2: number 0.5',
      'C2: empty | =A2&"x"',
      'I2: text i',
      'C3: number 3',
      'A5: text a',
      'B5: text b',
      'A9: number -1',
      'B9: text =1+1',
    ]);
  });

  it('keeps the style of the cell, and every other part byte for byte', () => {
    const made = partsIn(typed(BOOK, [2, 1, 'baru']));
    const before = partsIn(BOOK);
    expect(made.get('xl/worksheets/sheet1.xml')?.toString()).toContain('<c r="A2" s="4" t="inlineStr">');
    expect(made.get('xl/workbook.xml')?.toString()).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
    for (const [name, content] of before) {
      if (name === 'xl/worksheets/sheet1.xml' || name === 'xl/workbook.xml') continue;
      expect(made.get(name)?.equals(content)).toBe(true);
    }
    expect([...made.keys()]).toEqual([...before.keys()]);
  });

  it('asks for a calculation where the workbook says how it is calculated', () => {
    const parts = workbookParts({ sheets: [{ rows: ROWS }], strings: ['<t/>'] });
    const workbook = String(parts.get('xl/workbook.xml'));
    const calculated = '<calcPr calcId="1" fullCalcOnLoad="0"/>';
    parts.set('xl/workbook.xml', workbook.replace('</workbook>', `${calculated}</workbook>`));
    const made = partsIn(typed(pack(parts), [2, 1, 'x']))
      .get('xl/workbook.xml')
      ?.toString();
    expect(made).toContain('<calcPr fullCalcOnLoad="1" calcId="1"/>');
  });

  it('fills an empty sheet, with and without a prefix', () => {
    const prefixed = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    for (const bytes of [workbookOfRows(''), workbookOfRows('', { xml: prefixed })]) {
      expect(linesOf(readFirst(typed(bytes, [3, 2, 'B'], [3, 1, 1])))).toEqual([
        'A3: number 1',
        'B3: text B',
      ]);
    }
  });

  it('keeps cells whose rows and columns are only counted', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(linesOf(readFirst(typed(workbookOfRows(rows), [1, 2, 9], [2, 2, 8])))).toEqual([
      'A1: number 1',
      'B1: number 9',
      'A2: number 3',
      'B2: number 8',
    ]);
  });

  it('is not misled by comments, CDATA and quotes', () => {
    const rows =
      '<!-- <row r="2"> --><row r="2"><c r="A2" t="inlineStr"><is><t><![CDATA[</row>]]></t></is></c><?no </row>?><c r="B2"><f>IF(A2="&gt;",1,2)</f><v>2</v></c></row>';
    expect(linesOf(readFirst(typed(workbookOfRows(rows), [2, 3, 'C'])))).toEqual([
      'A2: text </row>',
      'B2: empty | =IF(A2=">",1,2)',
      'C2: text C',
    ]);
  });

  it('refuses to write over a formula that others share', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    const made = typeCells(workbookOfRows(rows), [{ place: cellAt(1, 1), value: 1 }]);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['LKE706']);
  });

  it.each(PAYLOADS.map(({ name, text }) => [name, text] as const))('writes %s as a text', (_, text) => {
    const [line] = linesOf(readFirst(typed(workbookOfRows(''), [1, 1, text])));
    expect(line).toMatch(/^A1: text /);
    expect(line).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/u);
  });

  it('writes any text so that it is read again as it looks', () => {
    const plain = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(plain, (text) => {
        const [line] = linesOf(readFirst(typed(workbookOfRows(''), [1, 1, text])));
        expect(line).toBe(`A1: text ${text}`.trimEnd());
      }),
      { numRuns: 200 },
    );
  });

  it.each([['_x0041_'], ['_x005F_x0041_'], ['a_x000D_b']])('writes %s as it stands', (text) => {
    expect(linesOf(readFirst(typed(workbookOfRows(''), [1, 1, text])))).toEqual([`A1: text ${text}`]);
  });

  it('keeps a comment of the archive and headers of every kind', () => {
    const parts = [...workbookParts({ sheets: [{ rows: ROWS }], strings: ['<t>lama</t>'] })];
    const bytes = archive(
      parts.map(([name, content], index) => ({
        name,
        content,
        ...(index === 3 ? { descriptor: 'signed' as const } : {}),
        ...(index === 4 ? { stored: true } : {}),
      })),
      { comment: 'catatan' },
    );
    const made = Buffer.from(typed(bytes, [2, 1, 'baru']));
    expect(made.subarray(-7).toString()).toBe('catatan');
    expect(linesOf(readFirst(made))[0]).toBe('A2: text baru');
  });
});
