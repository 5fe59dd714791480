/** Each limit: one below it and at it the workbook is read, one above it is refused with the limit's code. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../src/xlsx/limits.ts';
import { pack, workbookOfRows, workbookParts } from '../support/package.ts';
import { readAll, refusalOf } from './reading.ts';

interface Case {
  readonly limit: keyof Limits;
  /** The figure of the workbook that is held against the limit. */
  readonly figure: number;
  readonly bytes: Uint8Array;
  readonly code: string;
  readonly more?: Partial<Limits>;
  readonly at?: string;
}

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<row r="${index * 2 + 1}"><c r="B${index * 2 + 1}"><v>1</v></c></row><row r="${index * 2 + 2}"><c r="A${index * 2 + 2}" s="0"/></row>`,
  ).join('');
const plain = workbookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
const sheetPart = String(workbookParts({ sheets: [{ rows: rows(40) }] }).get('xl/worksheets/sheet1.xml'));
/** 1,000 zeros after the declaration, packed about 10:1; the exact ratio is known from the archive. */
const tight = pack(new Map([...workbookParts({ sheets: [{ rows: ' '.repeat(5000) }] })]));
const tightRatio = ratioOf(tight);
const text = (length: number) => `<row r="1"><c r="B1" t="str"><v>${'x'.repeat(length)}</v></c></row>`;
const stringsOf = (item: string) => workbookOfRows('', { strings: [item] });
const inSheet = (before: string) => workbookOfRows('', { before });

const CASES: readonly Case[] = [
  { limit: 'fileBytes', figure: plain.length, bytes: plain, code: 'LKE106' },
  { limit: 'entries', figure: 5, bytes: plain, code: 'LKE120' },
  { limit: 'partBytes', figure: sheetPart.length, bytes: workbookOfRows(rows(40)), code: 'LKE121' },
  { limit: 'totalBytes', figure: total(), bytes: workbookOfRows(rows(40)), code: 'LKE122' },
  { limit: 'ratio', figure: tightRatio, bytes: tight, code: 'LKE123', more: { ratioFreeBytes: 4000 } },
  { limit: 'sheets', figure: 3, bytes: pack(workbookParts({ sheets: [{}, {}, {}] })), code: 'LKE124' },
  { limit: 'rows', figure: 30, bytes: workbookOfRows(rows(30)), code: 'LKE125', at: 'B59' },
  {
    limit: 'columns',
    figure: 3,
    bytes: workbookOfRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="C2"><f>A1</f></c></row>',
    ),
    code: 'LKE126',
    at: 'C2',
  },
  { limit: 'cells', figure: 30, bytes: workbookOfRows(rows(30)), code: 'LKE127', at: 'B59' },
  { limit: 'textLength', figure: 20, bytes: workbookOfRows(text(20)), code: 'LKE128', at: 'B1' },
  {
    limit: 'textLength',
    figure: 20,
    bytes: workbookOfRows(text(20).replace('x', '&amp;')),
    code: 'LKE128',
    at: 'B1',
  },
  {
    limit: 'textLength',
    figure: 20,
    bytes: workbookOfRows(`<row r="1"><c r="B1"><f>${'1'.repeat(20)}</f><v>1</v></c></row>`),
    code: 'LKE128',
    at: 'B1',
  },
  {
    limit: 'textLength',
    figure: 20,
    bytes: workbookOfRows(`<row r="1"><c r="B1" t="inlineStr"><is><t>${'1'.repeat(20)}</t></is></c></row>`),
    code: 'LKE128',
  },
  { limit: 'textLength', figure: 20, bytes: stringsOf(`<t>${'x'.repeat(20)}</t>`), code: 'LKE128' },
  { limit: 'textLength', figure: 20, bytes: stringsOf(`<t>${'\u00e9'.repeat(20)}</t>`), code: 'LKE128' },
  {
    limit: 'textLength',
    figure: 20,
    bytes: stringsOf(`<r><t>${'x'.repeat(9)}</t></r><r><t>${'x'.repeat(11)}</t></r>`),
    code: 'LKE128',
  },
  {
    limit: 'formatLength',
    figure: 12,
    bytes: workbookOfRows('', {
      styles: '<numFmts><numFmt numFmtId="164" formatCode="0.0000000000"/></numFmts>',
    }),
    code: 'LKE129',
  },
  { limit: 'xmlDepth', figure: 7, bytes: inSheet(`${'<a>'.repeat(6)}${'</a>'.repeat(6)}`), code: 'LKE130' },
  {
    limit: 'attributeBytes',
    figure: 300,
    bytes: inSheet(`<cols><col min="1" max="1" style="${'1'.repeat(300)}"/></cols>`),
    code: 'LKE131',
  },
  {
    limit: 'attributes',
    figure: 9,
    bytes: inSheet('<sheetPr a="1" b="1" c="1" d="1" e="1" f="1" g="1" h="1" i="1"/>'),
    code: 'LKE132',
  },
  {
    limit: 'listItems',
    figure: 9,
    bytes: workbookOfRows('', {
      before: '<cols><col min="1" max="1"/><col min="2" max="2"/></cols>',
      after:
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1 B1 C1 D1 E1"/></dataValidations>',
    }),
    code: 'LKE135',
  },
];

describe.each(CASES)('$limit ($code)', ({ limit, figure, bytes, code, more, at }) => {
  const refused = (value: number) => refusalOf(bytes, { ...more, [limit]: value });

  it('is read with a limit above its figure, and at it', () => {
    expect(refused(figure + 1)).toBeNull();
    expect(refused(figure)).toBeNull();
  });

  it('is refused with a limit below it', () => {
    const refusal = refused(figure - 1);
    expect(refusal).toMatchObject({ code, args: { limit: figure - 1 } });
    if (at !== undefined) expect(refusal?.at).toBe(at);
  });
});

describe('the limits', () => {
  it('let empty rows and cells to the last one pass', () => {
    const empty = '<row r="1048576"><c r="XFD1048576" s="0"/></row>';
    expect(readAll(workbookOfRows(empty))[0]?.rows).toEqual([]);
  });

  it('count the parts that are read, each once, not those that are not', () => {
    const parts = new Map([
      ...workbookParts({ sheets: [{}, {}] }),
      ['xl/media/image1.png', 'x'.repeat(10_000)],
    ]);
    expect(refusalOf(pack(parts), { totalBytes: 5000 })).toBeNull();
  });

  it('are what honest files were found to need', () => {
    expect(DEFAULT_LIMITS).toEqual({
      fileBytes: 20_971_520,
      entries: 1000,
      partBytes: 67_108_864,
      totalBytes: 134_217_728,
      ratio: 200,
      ratioFreeBytes: 1_048_576,
      sheets: 64,
      rows: 20_000,
      columns: 512,
      cells: 500_000,
      textLength: 32_767,
      formatLength: 255,
      xmlDepth: 64,
      attributeBytes: 65_536,
      attributes: 128,
      listItems: 100_000,
    });
  });
});

/** Bytes of all parts that reading the workbook needs. */
function total(): number {
  let bytes = 0;
  for (const [name, data] of workbookParts({ sheets: [{ rows: rows(40) }] })) {
    if (name !== '[Content_Types].xml') bytes += data.length;
  }
  return bytes;
}

/** The whole number just above the largest unpacked / packed size of the archive. */
function ratioOf(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes);
  let largest = 0;
  for (let at = buffer.indexOf('PK\x01\x02'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 1)) {
    largest = Math.max(largest, buffer.readUInt32LE(at + 24) / buffer.readUInt32LE(at + 20));
  }
  return Math.ceil(largest);
}
