/** Files that are no .xlsx: each is told by its content, whatever its name. */
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src/xlsx/open.ts';
import { type Parts, pack, relationships, workbookParts } from '../support/package.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ole = (stream: string) =>
  Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(`${stream}\0`, 'utf16le')]);

function lockFile(): Buffer {
  const bytes = Buffer.alloc(165, ' ');
  bytes[0] = 4;
  bytes.write('Budi', 1);
  bytes[55] = 4;
  bytes.write('Budi', 57, 'utf16le');
  return bytes;
}

/** An honest workbook with some parts added or replaced. */
function withParts(...changes: [string, string][]): Uint8Array {
  return pack(new Map([...workbookParts(), ...changes]) as Parts);
}

const main = (target: string): [string, string] => [
  '_rels/.rels',
  relationships([['officeDocument', target]]),
];

describe('other kinds of file', () => {
  const CASES: readonly (readonly [string, Uint8Array, string, object])[] = [
    ['nothing', new Uint8Array(0), 'LKE104', {}],
    ['a lock file', lockFile(), 'LKE105', {}],
    ['a locked workbook', ole('EncryptedPackage'), 'LKE110', {}],
    ['an old .xls', ole('Workbook'), 'LKE111', {}],
    ['an older .xls', ole('Book'), 'LKE111', {}],
    ['an old .doc', ole('WordDocument'), 'LKE118', { found: 'ole' }],
    [
      'an .ods',
      pack(
        new Map([
          ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
          ['content.xml', '<x/>'],
        ]),
      ),
      'LKE112',
      {},
    ],
    [
      'a .docx',
      withParts(main('word/document.xml'), ['word/document.xml', '<x/>']),
      'LKE113',
      { found: 'docx' },
    ],
    [
      'a .pptx',
      withParts(main('ppt/presentation.xml'), ['ppt/presentation.xml', '<x/>']),
      'LKE113',
      { found: 'pptx' },
    ],
    ['an .xlsb', withParts(main('xl/workbook.bin'), ['xl/workbook.bin', '\x83']), 'LKE114', {}],
    ['an .xlsm by its part', withParts(['xl/vbaProject.bin', 'x']), 'LKE115', { part: 'xl/vbaProject.bin' }],
    [
      'an .xlsm by its relationship',
      withParts(
        ['xl/macros', 'x'],
        [
          'xl/_rels/workbook.xml.rels',
          relationships([
            ['worksheet', 'worksheets/sheet1.xml'],
            ['vbaProject', 'macros'],
          ]),
        ],
      ),
      'LKE115',
      { part: 'xl/macros' },
    ],
    ['an HTML table', Buffer.from('\uFEFF  <html><body><table>'), 'LKE117', { found: 'html' }],
    ['a bare HTML table', Buffer.from('<TABLE border=1><tr>'), 'LKE117', { found: 'html' }],
    ['an XML spreadsheet', Buffer.from('<?xml version="1.0"?><Workbook>'), 'LKE117', { found: 'xml' }],
    [
      'comma-separated text',
      Buffer.from('No;Uraian;Jawaban\n1;Apakah ...;Ya\n'),
      'LKE117',
      { found: 'text' },
    ],
    ['text in UTF-16', Buffer.from('\uFEFFNo\tUraian', 'utf16le'), 'LKE117', { found: 'text' }],
    ['a PDF', Buffer.from('%PDF-1.7\n%\xE2\xE3'), 'LKE118', { found: 'pdf' }],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a', 'hex'),
      'LKE118',
      { found: 'image', start: '89504e470d0a1a0a' },
    ],
    ['another archive', Buffer.from('1f8b0800', 'hex'), 'LKE118', { found: 'archive' }],
    ['noise', Buffer.from('00010203fffe', 'hex'), 'LKE118', { found: 'unknown', start: '00010203fffe' }],
    ['a zip of other things', pack(new Map([['readme.txt', 'hello']])), 'LKE119', { entries: 1 }],
  ];

  it.each(CASES)('%s', (_, bytes, code, args) => {
    expect(refusalOf(bytes)).toMatchObject({ code, args });
  });
});

it('reads a workbook with macros when allowed to, and says so', () => {
  const bytes = withParts(['xl/vbaProject.bin', 'x']);
  const opened = openWorkbook(bytes, {}, { macros: true });
  expect(opened.ok).toBe(true);
  expect(opened.diagnostics).toMatchObject([{ code: 'LKE116', severity: 'info' }]);
});

it('reads bytes that lie within a larger buffer', () => {
  const honest = pack(workbookParts({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }));
  const larger = new Uint8Array(honest.length + 10).fill(7);
  larger.set(honest, 5);
  expect(linesOf(readFirst(larger.subarray(5, 5 + honest.length)))).toEqual(['A1: number 1']);
});
