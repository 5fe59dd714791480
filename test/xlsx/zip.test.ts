/** The zip directory: what is read, and what is refused with which finding. */
import { describe, expect, it } from 'vitest';
import { pack, workbookParts } from '../support/package.ts';
import {
  bytesOf,
  DESCRIPTOR_FLAG,
  describe as descriptorOf,
  UTF8_FLAG,
  type ZipEntry,
  type ZipWishes,
  zip,
  zip64Extra,
} from '../support/zip.ts';
import { linesOf, readFirst, refusalOf } from './reading.ts';

const ROWS = '<row r="1"><c r="A1"><v>12.5</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';

function entriesOf(): ZipEntry[] {
  return [...workbookParts({ sheets: [{ rows: ROWS }] })].map(([name, data]) => ({ name, data }));
}

/** The archive with the sheet's entry changed. */
function withSheet(change: (entry: ZipEntry) => Partial<ZipEntry>, wishes: ZipWishes = {}): Uint8Array {
  const entries = entriesOf().map((entry) => (entry.name === SHEET ? { ...entry, ...change(entry) } : entry));
  return zip(entries, wishes);
}

function withEntry(entry: ZipEntry, wishes: ZipWishes = {}): Uint8Array {
  return zip([...entriesOf(), entry], wishes);
}

const NO_FIGURES = { crc: 0, packedSize: 0, size: 0 };

describe('an honest archive is read', () => {
  const described = (signed: boolean, wide: boolean) =>
    withSheet(({ data }) => ({
      local: { flags: DESCRIPTOR_FLAG, ...NO_FIGURES },
      central: { flags: DESCRIPTOR_FLAG },
      descriptor: descriptorOf(data, signed, wide),
    }));
  const sizeOf = (data: string | Uint8Array) => bytesOf(data).length;
  const CASES: readonly (readonly [string, Uint8Array])[] = [
    ['deflated', zip(entriesOf())],
    ['stored', zip(entriesOf().map((entry) => ({ ...entry, stored: true })))],
    ['with signed descriptors', described(true, false)],
    ['with bare descriptors', described(false, false)],
    ['with signed zip64 descriptors', described(true, true)],
    ['with bare zip64 descriptors', described(false, true)],
    [
      'with a descriptor after figures that are there already',
      withSheet(({ data }) => ({
        local: { flags: DESCRIPTOR_FLAG },
        central: { flags: DESCRIPTOR_FLAG },
        descriptor: descriptorOf(data, true, false),
      })),
    ],
    [
      'with sizes in a zip64 field of the entry',
      withSheet(({ data }) => {
        const packed = descriptorOf(data, false, false).slice(4, 8);
        const packedSize = new DataView(packed.buffer).getUint32(0, true);
        const extra = zip64Extra(sizeOf(data), packedSize);
        return { local: { packedSize: 0xffffffff, size: 0xffffffff, extra } };
      }),
    ],
    [
      'with sizes in a zip64 field of the directory',
      withSheet(({ data }) => {
        const packed = descriptorOf(data, false, false).slice(4, 8);
        const packedSize = new DataView(packed.buffer).getUint32(0, true);
        const extra = zip64Extra(sizeOf(data), packedSize);
        return { central: { packedSize: 0xffffffff, size: 0xffffffff, extra } };
      }),
    ],
    [
      'with sizes in a zip64 field between other fields',
      withSheet(({ data }) => {
        const packed = descriptorOf(data, false, false).slice(4, 8);
        const packedSize = new DataView(packed.buffer).getUint32(0, true);
        const other = Buffer.from([9, 9, 2, 0, 1, 2]);
        const extra = Buffer.concat([other, zip64Extra(sizeOf(data), packedSize), other]);
        return { central: { packedSize: 0xffffffff, size: 0xffffffff, extra } };
      }),
    ],
    ['with a comment', zip(entriesOf(), { comment: 'made by hand' })],
    ['with a folder', withEntry({ name: 'xl/media/', data: '', stored: true })],
    ['with the directory in another order', zip(entriesOf(), { reverseDirectory: true })],
    [
      'with the UTF-8 flag',
      withSheet(() => ({ local: { flags: UTF8_FLAG }, central: { flags: UTF8_FLAG } })),
    ],
    ['with unknown extra fields', withSheet(() => ({ local: { extra: Buffer.from([9, 9, 2, 0, 1, 2]) } }))],
    ['with comments on entries', withSheet(() => ({ central: { comment: 'the sheet' } }))],
    [
      'with an unread part of 100 MB',
      withEntry({ name: 'xl/media/blank', data: '', central: { size: 1e8 }, local: { size: 1e8 } }),
    ],
    [
      'with an unread part that is damaged',
      withEntry({ name: 'xl/media/image1.png', data: 'x', central: { crc: 1 }, local: { crc: 1 } }),
    ],
  ];

  it.each(CASES)('%s', (_, bytes) => {
    expect(linesOf(readFirst(bytes))).toEqual(['A1: number 12.5']);
  });
});

describe('a crooked archive is refused', () => {
  const honest = zip(entriesOf());
  const sheetOnce = entriesOf().find(({ name }) => name === SHEET) ?? { name: SHEET, data: '' };
  const CASES: readonly (readonly [string, Uint8Array, string, object])[] = [
    ['cut off', honest.subarray(0, honest.length - 1), 'LKE140', { size: honest.length - 1 }],
    ['cut to its signature', honest.subarray(0, 4), 'LKE140', {}],
    ['cut within its signature', honest.subarray(0, 2), 'LKE140', {}],
    ['with bytes after it', zip(entriesOf(), { trailing: Buffer.from('junk') }), 'LKE141', { extra: 4 }],
    [
      'with a comment longer than said',
      zip(entriesOf(), { comment: 'abc', end: { commentLength: 2 } }),
      'LKE141',
      { extra: 1 },
    ],
    ['with a comment shorter than said', zip(entriesOf(), { end: { commentLength: 2 } }), 'LKE140', {}],
    ['with bytes before it', Buffer.concat([Buffer.from('PK\x03\x04'), honest]), 'LKE142', {}],
    [
      'with an entry too many in its count',
      zip(entriesOf(), { end: { entries: 6, entriesHere: 6 } }),
      'LKE142',
      { problem: 'entry-count' },
    ],
    [
      'with an entry too few in its count',
      zip(entriesOf(), { end: { entries: 4, entriesHere: 4 } }),
      'LKE142',
      { problem: 'entry-count' },
    ],
    [
      'with two different counts',
      zip(entriesOf(), { end: { entriesHere: 4 } }),
      'LKE142',
      { problem: 'entry-count' },
    ],
    [
      'with a directory of another size',
      zip(entriesOf(), { end: { size: 10 } }),
      'LKE142',
      { problem: 'directory-place' },
    ],
    [
      'with a directory elsewhere',
      zip(entriesOf(), { end: { start: 3 } }),
      'LKE142',
      { problem: 'directory-place' },
    ],
    ['on several disks', zip(entriesOf(), { end: { disk: 1 } }), 'LKE149', { feature: 'several-disks' }],
    ['with an entry on another disk', withSheet(() => ({ central: { disk: 1 } })), 'LKE149', { name: SHEET }],
    [
      'with zip64 counts',
      zip(entriesOf(), { end: { entries: 0xffff, entriesHere: 0xffff } }),
      'LKE149',
      { feature: 'zip64' },
    ],
    [
      'with zip64 sizes that are not there',
      withSheet(() => ({ central: { packedSize: 0xffffffff } })),
      'LKE145',
      {},
    ],
    [
      'with a zip64 size beyond four bytes',
      withSheet(() => ({ central: { size: 0xffffffff, extra: zip64Extra(3 * 2 ** 32 + 7) } })),
      'LKE146',
      { field: 'unpacked-size', directory: '12884901895' },
    ],
    [
      'with a zip64 field that ends before its second number',
      withSheet(() => ({
        central: {
          packedSize: 0xffffffff,
          size: 0xffffffff,
          extra: Buffer.concat([zip64Extra(1), Buffer.from([9, 9, 12, 0]), Buffer.alloc(12)]),
        },
      })),
      'LKE145',
      {},
    ],
    [
      'with another name of the same length in the entry',
      withSheet(() => ({ local: { name: 'xl/worksheets/sheet9.xml' } })),
      'LKE146',
      { field: 'name', directory: SHEET, local: 'xl/worksheets/sheet9.xml' },
    ],
    ['with masked headers', withSheet(() => ({ central: { flags: 1 << 13 } })), 'LKE147', { name: SHEET }],
    ['with the same name twice', zip([...entriesOf(), sheetOnce]), 'LKE143', { name: SHEET, twin: SHEET }],
    [
      'with names equal but for case',
      zip([...entriesOf(), { ...sheetOnce, name: 'XL/worksheets/Sheet1.xml' }]),
      'LKE143',
      { name: 'XL/worksheets/Sheet1.xml', twin: SHEET },
    ],
    [
      'with a name that leads out',
      withEntry({ name: '../evil', data: '' }),
      'LKE144',
      { problem: 'traversal' },
    ],
    [
      'with a name that leads out further in',
      withEntry({ name: 'xl/../../evil', data: '' }),
      'LKE144',
      { problem: 'traversal' },
    ],
    [
      'with a name that stays where it is',
      withEntry({ name: 'xl/./a', data: '' }),
      'LKE144',
      { problem: 'traversal' },
    ],
    [
      'with an empty folder in a name',
      withEntry({ name: 'xl//a', data: '' }),
      'LKE144',
      { problem: 'traversal' },
    ],
    ['with an absolute name', withEntry({ name: '/xl/a', data: '' }), 'LKE144', { problem: 'absolute' }],
    ['with a drive', withEntry({ name: 'C:a', data: '' }), 'LKE144', { problem: 'absolute' }],
    ['with a backslash', withEntry({ name: 'xl\\a', data: '' }), 'LKE144', { problem: 'backslash' }],
    ['with an empty name', withEntry({ name: '', data: '' }), 'LKE144', { problem: 'empty' }],
    ['with a zero byte in a name', withEntry({ name: 'a\0b', data: '' }), 'LKE144', { problem: 'character' }],
    [
      'with a name that is not the UTF-8 it claims',
      withEntry({
        name: 'x',
        data: '',
        local: { flags: UTF8_FLAG },
        central: { flags: UTF8_FLAG, name: '\uDC00' },
      }),
      'LKE144',
      { problem: 'encoding' },
    ],
    [
      'with a gap before an entry',
      withSheet(() => ({ gap: Buffer.from('xx') })),
      'LKE145',
      { name: SHEET, problem: 'gap' },
    ],
    [
      'with a gap before the directory',
      zip(entriesOf(), { gap: Buffer.from('xx') }),
      'LKE145',
      { name: null, problem: 'gap' },
    ],
    [
      'with two entries for one header',
      withEntry({ ...sheetOnce, name: 'xl/other.xml', central: { offset: 0 } }),
      'LKE145',
      { problem: 'overlap' },
    ],
    [
      'with an entry that reaches into the next',
      withSheet(() => ({ central: { packedSize: 5000 } })),
      'LKE145',
      { problem: 'overlap' },
    ],
    ['with an entry beyond the file', withSheet(() => ({ central: { offset: 1e9 } })), 'LKE145', {}],
    [
      'with another name in the entry',
      withSheet(() => ({ local: { name: 'xl/worksheets/sheet2.xml' } })),
      'LKE146',
      { field: 'name' },
    ],
    [
      'with another method in the entry',
      withSheet(() => ({ local: { method: 0 } })),
      'LKE146',
      { field: 'method' },
    ],
    [
      'with other flags in the entry',
      withSheet(() => ({ local: { flags: 2 } })),
      'LKE146',
      { field: 'flags' },
    ],
    [
      'with another checksum in the entry',
      withSheet(() => ({ local: { crc: 1 } })),
      'LKE146',
      { field: 'crc' },
    ],
    [
      'with another packed size in the entry',
      withSheet(() => ({ local: { packedSize: 1 } })),
      'LKE146',
      { field: 'packed-size' },
    ],
    [
      'with another size in the entry',
      withSheet(() => ({ local: { size: 1 } })),
      'LKE146',
      { field: 'unpacked-size' },
    ],
    [
      'with empty figures and no descriptor',
      withSheet(() => ({ local: NO_FIGURES })),
      'LKE146',
      { field: 'crc' },
    ],
    [
      'without the descriptor it announces',
      withSheet(() => ({ local: { flags: DESCRIPTOR_FLAG }, central: { flags: DESCRIPTOR_FLAG } })),
      'LKE146',
      { field: 'descriptor' },
    ],
    [
      'with a wrong descriptor',
      withSheet(() => ({
        local: { flags: DESCRIPTOR_FLAG },
        central: { flags: DESCRIPTOR_FLAG },
        descriptor: descriptorOf('other', true, false),
      })),
      'LKE146',
      { field: 'descriptor' },
    ],
    [
      'with an encrypted entry',
      withSheet(() => ({ local: { flags: 1 }, central: { flags: 1 } })),
      'LKE147',
      { name: SHEET },
    ],
    [
      'with a strongly encrypted entry',
      withSheet(() => ({ central: { flags: 0x41 } })),
      'LKE147',
      { name: SHEET },
    ],
    [
      'with another compression',
      withSheet(() => ({ local: { method: 12 }, central: { method: 12 } })),
      'LKE148',
      { method: 12 },
    ],
    [
      'with a flag of no known meaning',
      withSheet(() => ({ central: { flags: 1 << 5 } })),
      'LKE149',
      { feature: 'flags' },
    ],
    [
      'with another checksum',
      withSheet(() => ({ local: { crc: 1 }, central: { crc: 1 } })),
      'LKE150',
      { expected: '00000001' },
    ],
    [
      'with more data than stated',
      withSheet(() => ({ local: { size: 10 }, central: { size: 10 } })),
      'LKE151',
      { measure: 'unpacked', found: null },
    ],
    [
      'with less data than stated',
      withSheet(() => ({ local: { size: 9999 }, central: { size: 9999 } })),
      'LKE151',
      { measure: 'unpacked', expected: 9999 },
    ],
    [
      'with bytes after the packed data',
      withSheet(({ data }) => {
        const packed = Buffer.concat([deflated(data), Buffer.from('xyz')]);
        return { packed };
      }),
      'LKE151',
      { measure: 'packed' },
    ],
    [
      'with a stored entry of two sizes',
      withSheet(() => ({ stored: true, central: { size: 1 }, local: { size: 1 } })),
      'LKE151',
      { measure: 'packed' },
    ],
    [
      'with packed data cut off',
      withSheet(({ data }) => ({ packed: deflated(data).subarray(0, 20) })),
      'LKE152',
      { part: SHEET },
    ],
    [
      'with packed data that is none',
      withSheet(() => ({ packed: Buffer.from([0xff, 0xff, 0xff]) })),
      'LKE152',
      { part: SHEET },
    ],
  ];

  it.each(CASES)('%s', (_, bytes, code, args) => {
    expect(refusalOf(bytes)).toMatchObject({ code, args });
  });

  it('says LKE119 for one without entries', () => {
    expect(refusalOf(zip([]))).toMatchObject({ code: 'LKE119', args: { entries: 0 } });
  });

  it('does not take a signature within a comment for the end', () => {
    const bytes = zip(entriesOf(), { comment: `PK\x05\x06${'\0'.repeat(18)}tail` });
    expect(linesOf(readFirst(bytes))).toEqual(['A1: number 12.5']);
  });
});

function deflated(data: string | Uint8Array): Uint8Array {
  const made = zip([{ name: 'a', data }]);
  const size = new DataView(made.buffer, made.byteOffset).getUint32(18, true);
  return made.slice(31, 31 + size);
}

it('counts parts case-insensitively but keeps one name', () => {
  const parts = workbookParts({ sheets: [{ rows: ROWS }] });
  const renamed = new Map(
    [...parts].map(([name, data]) => [name === SHEET ? 'xl/Worksheets/SHEET1.xml' : name, data]),
  );
  expect(linesOf(readFirst(pack(renamed)))).toEqual(['A1: number 12.5']);
});
